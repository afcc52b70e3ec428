package org.handrail.ui.art;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.handrail.content.Family;

/// The rules that give a drawing its colours: `tones.css` with the tokens of one variant and one family filled in.
record Palette(String rules) {

    private static final String TONES = read();
    private static final Pattern TOKEN = Pattern.compile("-hr-([a-z0-9-]+)");
    private static final Pattern OF_THE_FAMILY = Pattern.compile("bg|soft|mid|deep");

    static Palette of(Tokens tokens, Family family) {
        String hue = family.name().toLowerCase(Locale.ROOT);
        return new Palette(TOKEN.matcher(TONES).replaceAll(found -> {
            String name = found.group(1);
            return hex(tokens.colour("-hr-" + (OF_THE_FAMILY.matcher(name).matches() ? hue + "-" + name : name)));
        }));
    }

    /// Whether there is a rule for this selector.
    boolean knows(String selector) {
        return rules.contains("\n" + selector + " {");
    }

    private static String hex(Color colour) {
        return "#%02X%02X%02X".formatted(Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    /// Without its comments, which name tokens too.
    private static String read() {
        try (InputStream tones = Palette.class.getResourceAsStream("tones.css")) {
            return new String(tones.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException e) {
            throw new UncheckedIOException("tones.css cannot be read", e);
        }
    }
}
