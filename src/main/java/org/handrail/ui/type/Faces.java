package org.handrail.ui.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.type.Type.Weight;

/// The fonts that come with Handrail, chosen by language: nothing depends on what is installed on the machine.
///
/// Fontconfig must know the same folder (`FONTCONFIG_FILE`), or Pango shapes Arabic with another font than it draws with.
final class Faces {

    private Faces() { }

    static Face of(Type type, Locale language, TextSize text) {
        return of(type, type.weight(), language, text);
    }

    /// The same size in another weight, for words within a sentence.
    static Face of(Type type, Weight weight, Locale language, TextSize text) {
        double growth = switch (type.growth()) {
            case READING -> text.reading();
            case BARS -> text.bars();
            case SMALLEST -> text.smallest();
            case NONE -> 1;
        };
        return new Face(font(language, weight, type.size() * growth), type.line() * growth * height(language)).apart(ink(language));
    }

    /// From the tallest letter to the deepest, in sizes of the font: closer lines would meet. Titles, whose lines are close, need it.
    private static double ink(Locale language) {
        return lettering(language) != Lettering.ARABIC ? 0 : switch (language.getLanguage()) {
            case "ur" -> 1.24;
            case "ps" -> 1.52;
            default -> 1.3;
        };
    }

    /// How much higher the lines of a language are: Arabic is tall, Noto Sans sets accents high above its capitals, and Vietnamese has
    /// two of them there.
    private static double height(Locale language) {
        if (language.getLanguage().equals("vi")) {
            return 1.25;
        }
        return switch (lettering(language)) {
            case ATKINSON -> 1;
            case ARABIC -> 1.1;
            case NOTO -> 1.15;
        };
    }

    /// Pango names the font it shaped with by its first family and by bold or not, and JavaFX draws with that name: a semibold of a
    /// complex script would come out regular. So the fonts beyond Atkinson have two weights, and the heavier one stands in.
    private static Font font(Locale language, Weight weight, double size) {
        Weight ofTwo = weight == Weight.BOLD || weight == Weight.SEMIBOLD ? Weight.BOLD : Weight.REGULAR;
        return switch (lettering(language)) {
            case ATKINSON -> named(Shipped.ATKINSON.family(), weight, size);
            case NOTO -> named(Shipped.NOTO.family(), ofTwo, size);
            case ARABIC -> named(Shipped.ARABIC.family(), ofTwo, size);
        };
    }

    /// A kiosk offers no other language than those with a font; of what else a guide is written in, Latin letters are to be seen.
    private static Lettering lettering(Locale language) {
        return Lettering.of(language).orElse(Lettering.ATKINSON);
    }

    /// Medium and semibold are families of their own in these files; only regular and bold are found by weight.
    private static Font named(String family, Weight weight, double size) {
        return switch (weight) {
            case REGULAR -> Font.font(family, FontWeight.NORMAL, size);
            case MEDIUM -> Font.font(family + " Medium", size);
            case SEMIBOLD -> Font.font(family + " SemiBold", size);
            case BOLD -> Font.font(family, FontWeight.BOLD, size);
        };
    }

    /// The files of a family, read when the first of its words is to be shown: a start need not wait for a script that may never show.
    private enum Shipped {
        ATKINSON("Atkinson Hyperlegible Next", "AtkinsonHyperlegibleNext_400Regular.ttf", "AtkinsonHyperlegibleNext_500Medium.ttf",
                "AtkinsonHyperlegibleNext_600SemiBold.ttf", "AtkinsonHyperlegibleNext_700Bold.ttf"),
        ARABIC("Handrail Arabic", "HandrailArabic_400Regular.ttf", "HandrailArabic_700Bold.ttf"),
        NOTO("Noto Sans", "NotoSans_400Regular.ttf", "NotoSans_700Bold.ttf");

        private final String family;
        private final List<String> files;
        private boolean read;

        Shipped(String family, String... files) {
            this.family = family;
            this.files = List.of(files);
        }

        private synchronized String family() {
            if (!read) {
                files.forEach(Faces::load);
                read = true;
            }
            return family;
        }
    }

    private static void load(String file) {
        try (InputStream font = Faces.class.getResourceAsStream("fonts/" + file)) {
            if (font == null || Font.loadFont(font, 12) == null) {
                throw new IllegalStateException("The font " + file + " is missing or broken");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
