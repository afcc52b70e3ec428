package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.handrail.content.Audience;
import org.handrail.content.Treatment;
import org.handrail.loading.Loader;
import org.handrail.loading.Shipped;
import org.handrail.session.Comfort;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page on decision aids has every line that the standards ask for and names only tests that there are; and what a program
/// can hold of it holds.
class DecisionAidPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/decision-aid.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([QC]\\d+) \\| (.+?) \\| (.+?) \\| (.+?) \\|$");
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)`");
    private static final Pattern WITHOUT_TEST = Pattern.compile("^(?:Person|Not met|Does not apply): \\S.*");

    private record Row(String id, String asked, String met, String held) { }

    @Test
    void everyItemThatQualifiesOrCertifiesStandsThereOnce() throws IOException {
        assertThat(rows()).extracting(Row::id).containsExactly("Q1", "Q2", "Q3", "Q4", "Q5", "Q6",
                "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10");
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.asked()).endsWith(".");
            assertThat(NAMED.matcher(row.held()).find() || WITHOUT_TEST.matcher(row.held()).matches()).as(row.id()).isTrue();
        });
    }

    @Test
    void everyNamedTestExists() throws IOException {
        var sources = sources();
        var missing = new ArrayList<String>();
        var named = NAMED.matcher(Files.readString(PAGE)).results().filter(test -> !test.group(1).equals("Class")).toList();
        named.forEach(test -> {
            String source = sources.getOrDefault(test.group(1), "");
            if (!Pattern.compile("@(?:Test|ParameterizedTest)[^}]*?void " + test.group(2) + "\\(").matcher(source).find()) {
                missing.add(test.group());
            }
        });
        assertThat(missing).isEmpty();
        assertThat(named).hasSizeGreaterThan(12);
    }

    @Test
    void bothSidesLookTheSame() {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL);
            List<Treatment> all = every.guide.treatments();
            for (int i = 0; i < all.size(); i++) {
                var pair = List.of(all.get(i), all.get((i + 3) % all.size()));
                every.anew();
                every.kiosk.go(new Place.Comparing(pair.stream().map(Treatment::id).toList(), 0));
                every.pages(page -> assertSame(every, pair, page));
            }
        });
    }

    private static void assertSame(EveryScreen every, List<Treatment> pair, int page) {
        var sizes = new TreeMap<Double, List<String>>();
        EveryScreen.each(every.scene.getRoot(), node -> {
            if (node instanceof Button cell && cell.getStyleClass().contains("compare-cell")) {
                sizes.computeIfAbsent(cell.localToScene(0, 0).getY(), _ -> new ArrayList<>())
                        .add(cell.getPrefWidth() + " x " + cell.getPrefHeight() + " " + cell.getStyleClass());
            }
        });
        assertThat(sizes).as("page %d of %s", page, pair).isNotEmpty();
        assertThat(sizes.values()).allSatisfy(row -> {
            assertThat(row).hasSize(2);
            assertThat(Set.copyOf(row)).hasSize(1);
        });
    }

    @Test
    void noStyleJudges() throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/org/handrail/ui/handrail.css"));
        var classes = Pattern.compile("\\.([a-z][a-z0-9-]*)").matcher(sheet).results().map(found -> found.group(1)).toList();
        assertThat(classes).hasSizeGreaterThan(150).noneMatch(style ->
                style.matches("(?:.*-)?(?:best|worst|good|bad|star|stars|score|rank|winner|recommended|pro|con|positive|negative)(?:-.*)?"));
    }

    @Test
    void theGuideSaysWhenItWasCheckedAndWhoPaid() {
        var told = new ArrayList<String>();
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL);
            every.open(new Place.TreatmentOrigins(every.guide.treatments().getFirst().id(), 0));
            every.pages(_ -> EveryScreen.each(every.scene.getRoot(), node -> told.add(String.valueOf(node.getAccessibleText()))));
            assertThat(every.guide.review().next()).isAfter(every.guide.review().reviewed());
        });
        assertThat(told).contains("Reviewed", "Next review", "Who paid");
    }

    @Test
    void aReviewThatIsOverdueIsTold(@TempDir Path folder) throws IOException {
        Path plan = Shipped.copyTo(folder).resolve("dsrct/guide.json");
        Files.writeString(plan, Files.readString(plan).replaceAll("\"next\": \"\\d{4}", "\"next\": \"2020"));
        var library = Loader.load(folder, Shipped.SCHEMAS).library();
        var told = new ArrayList<String>();
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL);
            every.kiosk.offer(library);
            every.anew();
            every.open(new Place.TreatmentOrigins(every.guide.treatments().getFirst().id(), 0));
            every.pages(_ -> EveryScreen.each(every.scene.getRoot(), node -> told.add(String.valueOf(node.getAccessibleText()))));
        });
        assertThat(told).anyMatch(text -> text.contains("This date has passed.")).noneMatch(text -> text.contains("If it passes"));
    }

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().map(row ->
                new Row(row.group(1), row.group(2), row.group(3), row.group(4))).toList();
    }

    /// The text of every test, by its name.
    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java")).collect(Collectors.toMap(
                    file -> file.getFileName().toString().replace(".java", ""), file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException unreadable) {
                            throw new java.io.UncheckedIOException(unreadable);
                        }
                    }));
        }
    }
}
