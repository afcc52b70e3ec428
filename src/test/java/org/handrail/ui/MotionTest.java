package org.handrail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/// Whatever moves has ended after a fifth of a second, and calm leaves none of it (CLM-01). `ArchitectureTest` holds that only [Motion]
/// and the stylesheet move anything.
class MotionTest {

    private static final Duration MOST = Duration.millis(200);
    private static final Path STYLES = Path.of("src/main/resources/org/handrail/ui");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^{}]*?transition:([^;}]+)");
    private static final Pattern TIME = Pattern.compile("([\\d.]+)(m?s)\\b");

    @Test
    void everyMotionEndsWithinAFifthOfASecond() {
        assertThat(Motion.values()).isNotEmpty().allSatisfy(motion -> assertThat(motion.time()).isLessThanOrEqualTo(MOST));
    }

    @Test
    void soDoesWhateverTheStylesheetMovesAndCalmTurnsItOff() throws IOException {
        var moving = new ArrayList<String>();
        var still = new ArrayList<String>();
        for (String styles : sheets()) {
            RULE.matcher(styles).results().forEach(rule -> {
                List<String> selectors = Stream.of(rule.group(1).replaceAll("(?s)/\\*.*?\\*/", "").split(",")).map(String::strip).toList();
                if (rule.group(2).strip().equals("none")) {
                    still.addAll(selectors);
                } else {
                    moving.addAll(selectors);
                    assertThat(TIME.matcher(rule.group(2)).results().map(time -> Duration.valueOf(time.group())).toList())
                            .as(rule.group()).isNotEmpty().allSatisfy(time -> assertThat(time).isLessThanOrEqualTo(MOST));
                }
            });
        }
        assertThat(moving).isNotEmpty();
        assertThat(still).containsAll(moving.stream().map(selector -> ".root:calm " + selector).toList());
    }

    private static List<String> sheets() throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            var sheets = new ArrayList<String>();
            for (Path file : files.filter(path -> path.toString().endsWith(".css")).toList()) {
                sheets.add(Files.readString(file));
            }
            return sheets;
        }
    }
}
