package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handrail.content.Topic;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;
import org.junit.jupiter.api.Test;

/// The language nobody speaks asks for more room than other languages or wider spacing would: 40 % more letters, and no text less than
/// a quarter wider, as if its letters stood a quarter farther apart (WCAG 1.4.12). JavaFX itself cannot set letters apart.
class PseudoTest {

    private static final double WIDER = 1.25;
    private static final Pattern WITH_A_WORD = Pattern.compile(".*\\p{L}*[aeiouyAEIOUY]\\p{L}+.*|.*\\p{L}+[aeiouyAEIOUY].*", Pattern.DOTALL);

    @Test
    void itIsFortyPercentLonger() {
        String english = "Words of every length, and a number like 555-0142, for {0} families.";
        String longer = Pseudo.of(english);
        assertThat(longer).startsWith("Wóóórdš óóf ").contains("555-0142", "{0}");
        assertThat((double) longer.length() / english.length()).isBetween(1.35, 1.45);
    }

    @Test
    void noTextIsLessThanAQuarterWider() {
        var narrow = new TreeSet<String>();
        List<String> texts = texts();
        assertThat(texts).hasSizeGreaterThan(300);
        Fx.run(() -> {
            var type = new Typesetter(Locale.ENGLISH, TextSize.NORMAL);
            texts.forEach(text -> {
                double wider = type.line(Pseudo.of(text), Type.LABEL).used() / type.line(text, Type.LABEL).used();
                if (wider < WIDER) {
                    narrow.add("%.2f %s".formatted(wider, text));
                }
            });
        });
        assertThat(narrow).isEmpty();
    }

    /// Every message and every title of a topic, as far as words stand in it and not the name of the disease, which stays as it is.
    private static List<String> texts() {
        var messages = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/main/resources/org/handrail/ui/messages.properties"))) {
            messages.load(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var texts = new ArrayList<String>();
        messages.stringPropertyNames().forEach(key -> texts.add(messages.getProperty(key)));
        Premises.LIBRARY.first(Locale.ENGLISH).orElseThrow().topics().stream().map(Topic::title).forEach(texts::add);
        texts.replaceAll(text -> text.replace("''", "’").replace('\n', ' ').replaceAll("\\{\\d}", " ").strip());
        texts.removeIf(text -> text.contains("DSRCT") || !WITH_A_WORD.matcher(text).matches());
        return texts;
    }
}
