package org.handrail.ui.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handrail.session.Comfort.TextSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// The font of every language that may be offered has all letters of that language: those in which it writes the names of all
/// countries and languages, months and days. Java knows these but for a few languages, which have a sentence here.
class LetteringTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/handrail/ui/type/fonts");
    private static final Map<String, String> SENTENCES = Map.of("hmn", "Hmoob: koj puas muaj lus nug rau peb, thiab xav paub dab tsi?",
            "nv", "Diné Bizaad: Áłtsé tsʼídá hózhǫ́, łįį́ʼ, ąąʼ, nihimá, tʼáá íiyisíí", "tl", "Ano ang sakit na ito? Bakit ka pupunta sa doktor? Huwag kang mahiya; Niño, gamót, saklolò, ngitî",
            "ht", "Kisa maladi sa a ye? Èske ou gen dlo? Òganizasyon, kò, pè, bèl");

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void aFontHasEveryLetterOfItsLanguages(Lettering lettering) throws Exception {
        var missing = new TreeSet<String>();
        for (String language : lettering.languages()) {
            String letters = letters(Locale.of(language));
            assertThat(letters.length()).as(language).isGreaterThan(25);
            for (Font font : fonts().get(lettering)) {
                int at = font.canDisplayUpTo(letters);
                if (at >= 0) {
                    missing.add(language + " has " + letters.charAt(at) + " and " + font.getFontName() + " has not");
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLanguageIsSetInItsOwnFont() {
        for (Lettering lettering : Lettering.values()) {
            String family = switch (lettering) {
                case ATKINSON -> "Atkinson Hyperlegible Next";
                case NOTO -> "Noto Sans";
                case ARABIC -> "Handrail Arabic";
            };
            for (String language : lettering.languages()) {
                assertThat(Faces.of(Type.READ, Locale.of(language), TextSize.NORMAL).font().getFamily()).as(language).isEqualTo(family);
                assertThat(Lettering.flaw(Locale.of(language))).isEmpty();
            }
        }
        assertThat(Stream.of(Lettering.values()).flatMap(one -> one.languages().stream())).doesNotHaveDuplicates()
                .contains("en", "es", "ar", "fa", "vi", "el", "ru", "uk", "ht", "so");
    }

    /// It is not only left out of the list: no font would do.
    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hant", "yue", "ja", "ko", "th", "lo", "km", "my", "he", "yi", "am", "ti", "hy", "ka", "bn", "gu",
        "ta", "te", "pa", "si"})
    void aLanguageWhoseLettersNoFontHasIsRefused(String tag) throws Exception {
        Locale language = Locale.forLanguageTag(tag);
        String letters = letters(language);
        assertThat(fonts().values()).allSatisfy(weights -> assertThat(weights.getFirst().canDisplayUpTo(letters)).isNotEqualTo(-1));
        assertThat(Lettering.flaw(language).orElseThrow()).contains(tag, language.getDisplayName(Locale.ENGLISH), "Offered can be af, ak, ar,");
    }

    @Test
    void aScriptIsLookedAtToo() {
        assertThat(Stream.of("sr-Latn", "sr-Cyrl", "uz-Cyrl", "ar-Arab-EG", "pt-BR", "es-419").map(Locale::forLanguageTag).map(Lettering::flaw))
                .allSatisfy(flaw -> assertThat(flaw).isEmpty());
        assertThat(Stream.of("az-Arab", "ms-Arab", "ha-Arab", "en-Brai").map(Locale::forLanguageTag).map(Lettering::flaw))
                .allSatisfy(flaw -> assertThat(flaw).isPresent());
    }

    /// Small and large.
    private static String letters(Locale language) {
        var texts = new ArrayList<String>(List.of(language.getDisplayLanguage(language)));
        if (SENTENCES.containsKey(language.getLanguage())) {
            texts.set(0, SENTENCES.get(language.getLanguage()));
        } else {
            Stream.of(Locale.getISOCountries()).forEach(country -> texts.add(Locale.of("", country).getDisplayCountry(language)));
            Stream.of(Locale.getISOLanguages()).forEach(other -> texts.add(Locale.of(other).getDisplayLanguage(language)));
            Stream.of(TextStyle.values()).forEach(style -> {
                Stream.of(Month.values()).forEach(month -> texts.add(month.getDisplayName(style, language)));
                Stream.of(DayOfWeek.values()).forEach(day -> texts.add(day.getDisplayName(style, language)));
            });
        }
        String all = String.join("", texts);
        return (all.toLowerCase(language) + all.toUpperCase(language)).codePoints().filter(LetteringTest::isLetter).distinct().sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLetter(int sign) {
        return Character.isLetter(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static Map<Lettering, List<Font>> fonts() throws Exception {
        var fonts = new EnumMap<Lettering, List<Font>>(Lettering.class);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ttf")).sorted().toList()) {
                String name = file.getFileName().toString();
                Lettering lettering = name.startsWith("Atkinson") ? Lettering.ATKINSON
                        : name.startsWith("Noto") ? Lettering.NOTO : Lettering.ARABIC;
                fonts.computeIfAbsent(lettering, _ -> new ArrayList<>()).add(Font.createFont(Font.TRUETYPE_FONT, file.toFile()));
            }
        }
        return fonts;
    }
}
