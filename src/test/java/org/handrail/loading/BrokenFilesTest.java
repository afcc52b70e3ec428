package org.handrail.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFilesTest {

    @TempDir
    Path guides;

    private Path english;

    @BeforeEach
    void copyTheShippedGuide() {
        Shipped.copyTo(guides);
        english = guides.resolve("dsrct").resolve("en");
    }

    @Test
    void aMissingPropertyIsToldWithFileLinePointerAndRemedy() throws IOException {
        var file = english.resolve("causes.json");
        edit(file, "          \"description\": \"Two chromosomes side by side. A tip of one and a tip of the other trade places.\",\n", "");
        var line = lineOf(file, "\"id\": \"swap\"") - 2;

        assertThat(Shipped.problems(guides)).singleElement().hasToString(file + ":" + line
                + " /cards/3/blocks/0/description is missing."
                + " Add one sentence that says what the picture shows; it is read aloud.");
    }

    @Test
    void anUnknownPropertyIsToldTogetherWithThoseThatAreKnown() throws IOException {
        var file = english.resolve("help.json");
        edit(file, "\"lead\": ", "\"laed\": ");

        assertThat(Shipped.problems(guides)).extracting(Problem::toString).containsExactlyInAnyOrder(
                file + ":1 /lead is missing. Add one kind line under it.",
                file + ":4 /laed is not known here. Take it out or mend its spelling. Known here: title, lead, needs.");
    }

    @Test
    void aTextThatDoesNotFitIsToldWithItsLengthAndItsLimit() throws IOException {
        var file = english.resolve("help.json");
        edit(file, "\"title\": \"Get help now\"", "\"title\": \"" + "now ".repeat(20) + "\"");

        assertThat(Shipped.problems(guides)).singleElement().hasToString(
                file + ":3 /title has 80 characters, and 48 fit. Write the title of the screen.");
    }

    @Test
    void everyProblemIsReportedAndNotOnlyTheFirst() throws IOException {
        edit(english.resolve("help.json"), "\"lead\": ", "\"laed\": ");
        edit(english.resolve("words.json"), "\"term\": \"Ablation\"", "\"term\": 7");
        edit(english.resolve("what.json"), "\"S04\"", "\"S99\", \"S999\"");

        assertThat(Shipped.problems(guides)).extracting(problem -> problem.file().getFileName().toString())
                .contains("help.json", "words.json", "what.json");
    }

    @Test
    void textAfterTheEndIsNotOverlooked() throws IOException {
        var file = english.resolve("help.json");
        Files.writeString(file, Files.readString(file) + "{}\n");

        assertThat(Shipped.problems(guides)).isNotEmpty().allSatisfy(problem -> assertThat(problem.file()).isEqualTo(file));
    }

    @Test
    void aKeyThatStandsTwiceIsToldWithItsLine() throws IOException {
        var file = english.resolve("help.json");
        edit(file, "  \"lead\":", "  \"title\": \"Help\",\n  \"lead\":");

        assertThat(Shipped.problems(guides)).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.what()).contains("Duplicate").contains("title");
        });
    }

    @Test
    void aFileThatIsNotUtf8IsToldAsSuch() throws IOException {
        var file = english.resolve("help.json");
        Files.write(file, Files.readString(file).replace("Get", "G\u00e9t").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Shipped.problems(guides)).singleElement().hasToString(file + ":1 is not UTF-8. Save it as UTF-8 in your editor.");
    }

    @Test
    void aHugeFileAndADeepFileAreRefusedUnread() throws IOException {
        Files.writeString(english.resolve("help.json"), "\"" + "x".repeat(JsonFile.LARGEST) + "\"");
        Files.writeString(english.resolve("words.json"), "[".repeat(100_000));

        assertThat(Shipped.problems(guides)).extracting(Problem::what).hasSize(2)
                .anySatisfy(what -> assertThat(what).isEqualTo("is larger than a million bytes"))
                .anySatisfy(what -> assertThat(what).contains("nesting depth"));
    }

    @Test
    void invisibleCharactersAndOpenDirectionsAreTold() throws IOException {
        edit(english.resolve("help.json"), "Get help now", "Get\\u0007 help now");
        edit(english.resolve("talk.json"), "You can ask anything", "\u202eYou can ask anything");
        edit(english.resolve("signs.json"), "Belly cramps", "\u2066Belly\u2069 cramps");

        assertThat(Shipped.problems(guides)).extracting(Problem::pointer, Problem::what).containsExactlyInAnyOrder(
                tuple("/title", "holds the invisible character U+0007"),
                tuple("/cards/0/blocks/0/text", "opens a change of writing direction and does not close it, or the other way round"));
    }

    @Test
    void aBrokenGuideIsLeftOutAndTheOthersStay() throws IOException {
        var twin = guides.resolve("twin");
        Shipped.copyTo(guides.resolveSibling("again"));
        Files.move(guides.resolveSibling("again").resolve("dsrct"), twin);
        edit(twin.resolve("guide.json"), "\"id\": \"dsrct\",\n  \"default", "\"id\": \"twin\",\n  \"default");
        edit(english.resolve("help.json"), "\"lead\": ", "\"laed\": ");

        var loading = Loader.load(guides, Shipped.SCHEMAS);

        assertThat(loading.library().guides()).extracting(guide -> guide.id().value()).isEqualTo(List.of("twin"));
        assertThat(loading.problems()).isNotEmpty();
    }

    @Test
    void aFolderWithoutGuidesIsAProblemAndNotACrash() {
        assertThat(Loader.load(guides.resolve("nowhere"), Shipped.SCHEMAS).problems()).hasSize(1);
        assertThat(Loader.load(guides, guides).problems()).hasSize(Schemas.Kind.values().length);
    }

    @Test
    void anyChangeOfContentChangesTheVersion() throws IOException {
        var before = Loader.load(guides, Shipped.SCHEMAS).library().version();
        edit(english.resolve("help.json"), "Get help now", "Get help");

        assertThat(Loader.load(guides, Shipped.SCHEMAS).library().version()).isNotEqualTo(before);
    }

    private static void edit(Path file, String before, String after) throws IOException {
        var text = Files.readString(file);
        assertThat(text).as("%s holds what the test edits", file).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static int lineOf(Path file, String text) throws IOException {
        var lines = Files.readAllLines(file);
        return 1 + lines.indexOf(lines.stream().filter(line -> line.contains(text)).findFirst().orElseThrow());
    }
}
