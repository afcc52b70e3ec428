package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/// The page on accessibility leaves nothing out, and names only tests that there are.
class AccessibilityPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/accessibility.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]{3}-\\d\\d) \\| (.+?) \\| (.+?) \\|$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+\\.\\w+)`");
    private static final Pattern WITHOUT_TEST = Pattern.compile("(?:^|; )(?:Hardware|Person|Later): \\S");

    /// How many requirements each part of the checklist has.
    private static final Map<String, Integer> PARTS = Map.of("TXT", 23, "TGT", 19, "TIM", 12, "CLM", 7,
            "SPK", 23, "INP", 17, "LOW", 9, "LNG", 17, "PRV", 8, "ERR", 14);

    @Test
    void everyRequirementStandsThereOnce() throws IOException {
        List<String> ids = PARTS.entrySet().stream().flatMap(part -> IntStream.rangeClosed(1, part.getValue())
                .mapToObj(number -> "%s-%02d".formatted(part.getKey(), number))).toList();
        assertThat(ids).hasSize(149);
        assertThat(rows().stream().map(Row::id)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void everyRequirementIsHeldByATestOrSaysWhyNot() throws IOException {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.met()).as(row.id()).endsWith(".");
            assertThat(NAMED.matcher(row.held()).find() || WITHOUT_TEST.matcher(row.held()).find()).as(row.id()).isTrue();
        });
        assertThat(rows().stream().filter(row -> NAMED.matcher(row.held()).find())).hasSizeGreaterThan(90);
    }

    @Test
    void everyNamedTestExists() throws IOException {
        Set<String> tests = tests();
        var missing = new ArrayList<String>();
        int named = 0;
        for (Row row : rows()) {
            for (MatchResult test : NAMED.matcher(row.held()).results().toList()) {
                named++;
                if (!tests.contains(test.group(1))) {
                    missing.add(row.id() + " names " + test.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(130);
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().map(row -> new Row(row.group(1), row.group(2), row.group(3))).toList();
    }

    /// Every test that JUnit runs, as `Class.method`.
    private static Set<String> tests() throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(path -> path.toString().endsWith("Test.java")).map(AccessibilityPageTest::type)
                    .flatMap(type -> Stream.of(type.getDeclaredMethods())
                            .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
                            .map(method -> type.getSimpleName() + "." + method.getName()))
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> type(Path source) {
        String name = TESTS.relativize(source).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name, false, AccessibilityPageTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private record Row(String id, String met, String held) { }
}
