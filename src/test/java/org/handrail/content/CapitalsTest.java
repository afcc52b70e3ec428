package org.handrail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing shouts: a sentence in capitals is hard to read (TXT-10). Names that are written so, such as DSRCT, stand within others.
class CapitalsTest {

    private static final Pattern TEXT = Pattern.compile("[=\"]([^=\"]*\\s[^\"]*)\"?");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}");

    @Test
    void noSentenceIsWrittenInCapitals() throws IOException {
        var shouted = new ArrayList<String>();
        int[] texts = {0};
        try (Stream<Path> guides = Files.walk(Path.of("data/guides")); Stream<Path> messages = Files.list(
                Path.of("src/main/resources/org/handrail/ui"))) {
            for (Path file : Stream.concat(guides, messages).filter(path -> path.toString().matches(".*\\.(json|properties)")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    TEXT.matcher(line).results().map(found -> found.group(1)).forEach(text -> {
                        texts[0]++;
                        if (shouts(text)) {
                            shouted.add(file.getFileName() + ": " + text);
                        }
                    });
                }
            }
        }
        assertThat(shouted).isEmpty();
        assertThat(texts[0]).isGreaterThan(1000);
        assertThat(List.of("STOP RIGHT HERE NOW", "What is DSRCT now?")).extracting(CapitalsTest::shouts).containsExactly(true, false);
    }

    private static boolean shouts(String text) {
        long words = WORD.matcher(text).results().count();
        long capitals = SHOUTED.matcher(text).results().count();
        return words >= 3 && capitals * 2 > words;
    }
}
