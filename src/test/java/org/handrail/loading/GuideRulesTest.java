package org.handrail.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.handrail.content.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideRulesTest {

    @TempDir
    Path guides;

    private Path guide;

    @BeforeEach
    void copyTheShippedGuide() {
        Shipped.copyTo(guides);
        guide = guides.resolve("dsrct");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en/what.json   | \"S07\", \"X01\"         | \"S07\", \"X901\"       | /facts/4            | names the fact X901, which is not in facts.json",
        "en/what.json   | (word:sarcoma)           | (word:sarcom)            | /text               | links to \"sarcom\", which is not a word of this guide",
        "en/what.json   | **rare**                 | *rare*                   | /text               | uses markup that the kiosk does not know",
        "en/what.json   | **rare**                 | <b>rare</b>              | /text               | uses markup that the kiosk does not know",
        "en/what.json   | \"rare-cancer\"          | \"bit-by-bit\"           | /id                 | \"bit-by-bit\" stands here a second time",
        "en/what.json   | \"id\": \"name\"         | \"id\": \"who\"          | /id                 | \"who\" stands here a second time",
        "en/what.json   | \"art\": \"up-close\"    | \"art\": \"up-whale\"    | /art                | names the drawing figures/up-whale.svg, which is not there",
        "en/what.json   | \"seen-before\"          | \"seen-never\"           | /questions/1        | names a question that is not in questions.json",
        "en/what.json   | \"rare-cancer\",         | \"rare-cancer\", \"numbersTell\": \"people\", | | ",
        "en/checks.json | \"card\": \"call\"       | \"card\": \"cell\"       | /card               | names a card that is not in this topic, or is gated",
        "en/checks.json | \"topic\": \"comfort\"   | \"topic\": \"cheer\"     | /topic              | names a topic that is not in guide.json",
        "en/checks.json | \"id\": \"friend\"       | \"id\": \"why\"          | /checks/1/id        | \"why\" stands here a second time",
        "en/words.json  | \"id\": \"tumor\"        | \"id\": \"tumour\"       | /words              | lacks tumor",
        "en/tests.json  | \"Short.\"               | \"Short.\", \"More.\"    | /answers            | has 5 answers to 4 questions",
        "en/ahead.json  | \"card\": \"words\"      | \"card\": \"sources\"    | /card               | leads to a card that is not in this topic",
        "en/ahead.json  | \"card\": \"words\"      | \"card\": \"ask\"        | /card               | leads to a card that is not gated",
        "en/ahead.json  | \"card\": \"words\"      | \"card\": \"numbers\"    | /cards/2            | is gated, and no choice leads to it",
        "en/ahead.json  | \"solid\": 1             | \"solid\": 9             | /blocks/1           | fills in more people than there are",
        "en/ahead.json  | \"gated\": true,         | \"gated\": false,        | /blocks/1           | counts people outside a gate",
        "en/ahead.json  | \"gated\": true,         | \"gated\": false,        | /blocks/0           | has a number and rests on X13, which counts how many people live",
        "en/ahead.json  | \"readers\": [\"CHILD\"] | \"readers\": [\"TEEN\"]  | /cards              | have nothing for CHILD",
        "en/ahead.json  | \"id\": \"not-cured\", \"readers\": [\"ADULT\", \"TEEN\"] | \"id\": \"not-cured\" | /blocks/0 | is for children too, on a gated card",
        "en/what.json   | , \"numbersTell\": \"people\" |                     | /blocks/1           | has a number and rests on X13, which counts how many people live",
        "en/what.json   | \"kind\": \"paragraph\", \"id\": \"bit-by-bit\" | \"kind\": \"keyPoint\", \"id\": \"bit-by-bit\", \"title\": \"Bits\" | /blocks/2 | is a second key point for one reader",
        "guide.json     | \"basics\": [\"what\"    | \"basics\": [\"why\"     | /basics/0           | names a topic that is not in the order",
        "guide.json     | \"id\": \"dsrct\", \"defaultLanguage\" | \"id\": \"other\", \"defaultLanguage\" | /id | is not the name of its folder, dsrct",
        "guide.json     | [\"surgery\", \"hipec\"], \"compare\" | [\"surgery\", \"hypec\"], \"compare\" | /stops/1/treatments/1 | names a treatment that is not in the order",
        "guide.json     | \"along\": \"comfort\" | \"along\": \"cheer\"     | /path/along         | names a treatment that is not in the order",
        "guide.json     | \"cards\": [\"rescue\"] | \"cards\": [\"escue\"]   | /stops/3/cards/0    | names a card that is not in this topic, or is gated",
        "guide.json     | \"topic\": \"treated\"  | \"topic\": \"what\"      | /path/topic         | names a topic that does not show the path",
        "guide.json     | { \"id\": \"rescue\", \"treatments\"  | { \"id\": \"chemo\", \"treatments\" | /stops/3/id | \"chemo\" stands here a second time",
        "en/guide.json  | \"id\": \"maint\"       | \"id\": \"maintain\"    | /path/stops         | lacks maint",
        "en/guide.json  | , \"choice\": { \"text\": \"Does it fit our case?\", \"facts\": [\"X40\"] } |  | /stops/3/choice | is missing",
        "en/guide.json  | \"Many people start here\", | \"Start here\", \"choice\": { \"text\": \"Or not?\", \"facts\": [\"V\"] }, | /stops/0/choice | asks for a choice that guide.json does not name",
        "en/what.json   | \"at\": \"cells\"      | \"at\": \"bells\"       | /labels/0/at        | names a point that its drawing does not have: bells",
        "en/what.json   | \"at\": \"cells\"      | \"at\": \"scar\"        | /art                | has a point without words: cells",
        "en/what.json   | \"art\": \"up-close\"    | \"art\": \"tile-what\"   | /labels/1/at        | names a point that its drawing does not have: scar",
        "en/treated.json | \"treatment\": \"rescue\" | \"treatment\": \"rest\" | /treatment | names a treatment that is not in guide.json",
        "en/treated.json | [\"surgery\", \"hipec\"] | [\"surgery\", \"soup\"] | /compare/1 | names a treatment that is not in guide.json",
        "en/treated.json | \"id\": \"freeze\"   | \"id\": \"collect\"     | /stages/1/id        | \"collect\" stands here a second time",
        "en/spread.json | \"id\": \"liver\"     | \"id\": \"river\"      | /art                | has a point without a place: liver",
        "en/spread.json | \"id\": \"liver\"     | \"id\": \"river\"      | /spots/3/id         | names a point that its drawing does not have: river",
        "en/spread.json | \"art\": \"body-liver\" | \"art\": \"tile-what\" | /spots/3/art        | is of another size than the drawing it takes the place of",
        "en/spread.json | { \"mark\": \"CIRCLE\", \"legend\" | { \"mark\": \"DIAMOND\", \"legend\" | /spots/0/mark | is a mark that no kind explains",
        "en/treatments.json | To treat a few spots | To treat a few spots, and then some more spots, and then, some weeks later, again a few more spots that were left over or were not seen well at first, | /cells/1/told | has 167 characters to read, and no answer may have more than 150",
        "en/treatments.json | **No one knows yet** | No one knows yet    | /cells/5/notKnown   | does not stress what is to be asked or not known",
        "en/treatments.json | **Ask the study team** | Ask the study team | /cells/4/askTeam   | does not stress what is to be asked or not known",
        "facts.json     | [\"R02\", \"R03\"]       | [\"R02\", \"R903\"]      | /sources/1          | names the source R903, which is not listed",
    })
    void aGuideThatContradictsItselfIsNotShown(String file, String before, String after, String pointer, String what) throws IOException {
        edit(file, before, after);

        var loading = Loader.load(guides, Shipped.SCHEMAS);

        if (what == null) {
            assertThat(loading.problems()).isEmpty();
        } else {
            assertThat(loading.library().isEmpty()).isTrue();
            assertThat(loading.problems()).anySatisfy(problem -> {
                assertThat(problem.file()).isEqualTo(guide.resolve(file));
                assertThat(problem.pointer()).endsWith(pointer);
                assertThat(problem.what()).isEqualTo(what);
                assertThat(problem.line()).isGreaterThan(1);
                assertThat(problem.remedy()).endsWith(".");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"<text>11</text>", "<script>1</script>", "<image/>", "<path xlink:href='file:///x'/>", "<path onclick='x'/>",
        "<style>@import 'x';</style>", "<rect fill='url(http://x/y)'/>", "<broken>"})
    void aDrawingThatIsMoreThanShapesIsRefused(String inside) throws IOException {
        Files.writeString(guide.resolve("figures/tile-what.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>" + inside + "</svg>");

        assertThat(Shipped.problems(guides)).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.what()).startsWith("names the drawing figures/tile-what.svg, which "));
    }

    @Test
    void aPointOutsideItsDrawingIsTold() throws IOException {
        var drawing = guide.resolve("figures/up-close.svg");
        Files.writeString(drawing, Files.readString(drawing).replace("cells 262 100", "cells 262 900"));

        assertThat(Shipped.problems(guides)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).endsWith("/art");
            assertThat(problem.what()).isEqualTo("has the point cells outside its drawing");
        });
    }

    @Test
    void aDrawingWithADocumentTypeIsRefused() throws IOException {
        Files.writeString(guide.resolve("figures/tile-what.svg"),
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'><g>&x;</g></svg>");

        assertThat(Shipped.problems(guides)).isNotEmpty();
    }

    @Test
    void aLanguageWithoutATopicShowsItAsItWasWritten() throws IOException {
        write("es/guide.json", "{ \"title\": \"Tumores\", \"shortTitle\": \"DSRCT\", \"lead\": \"Toque una imagen.\" }");
        write("es/what.json", "{ \"tile\": \"\u00bfQu\u00e9 es\\nDSRCT?\", \"teaser\": \"Un c\u00e1ncer raro.\" }");

        var loading = Loader.load(guides, Shipped.SCHEMAS);

        assertThat(loading.problems()).isEmpty();
        assertThat(loading.library().guides()).extracting(one -> one.language().toLanguageTag()).containsExactly("en", "es");
        var spanish = loading.library().first(Locale.of("es")).orElseThrow();
        var english = loading.library().first(Locale.ENGLISH).orElseThrow();
        assertThat(spanish.title()).isEqualTo("Tumores");
        assertThat(spanish.comparison()).isEqualTo(english.comparison());
        assertThat(spanish.topic(new Topic.Id("what"))).get().satisfies(topic -> {
            assertThat(topic.title()).isEqualTo("\u00bfQu\u00e9 es DSRCT?");
            assertThat(topic.language()).isEqualTo(Locale.ENGLISH);
            assertThat(topic.cards()).isEqualTo(english.topics().getFirst().cards());
        });
        assertThat(spanish.topic(new Topic.Id("signs"))).isEqualTo(english.topic(new Topic.Id("signs")));
    }

    @Test
    void aTranslatedTopicHasTheSameCardsAndBlocks() throws IOException {
        Files.createDirectories(guide.resolve("es"));
        var text = Files.readString(guide.resolve("en/research.json"));
        write("es/research.json", text.replace("\"id\": \"agree\"", "\"id\": \"acuerdo\""));

        assertThat(Shipped.problems(guides)).extracting(Problem::pointer, Problem::what).containsExactlyInAnyOrder(
                tuple("/cards/3/blocks/2/id", "is not in the guide's first language: rights/acuerdo (paragraph)"),
                tuple("/cards", "lacks rights/agree (paragraph)"));
    }

    /// What can be picked is the same in every language.
    @Test
    void aTranslatedTreatmentAsksTheCareTeamForTheSameAnswers() throws IOException {
        Files.createDirectories(guide.resolve("es"));
        var text = Files.readString(guide.resolve("en/treatments.json"));
        write("es/treatments.json", text.replace("[\"X82\", \"X83\", \"ASK\"]", "[\"X82\", \"X83\"]"));

        assertThat(Shipped.problems(guides)).extracting(Problem::pointer, Problem::what).containsExactly(
                tuple("/treatments/1/cells/6", "asks the care team in one language and not in the other"));
    }

    @Test
    void aWholeTranslationIsInItsOwnLanguage() throws IOException {
        Files.createDirectories(guide.resolve("ar"));
        Files.copy(guide.resolve("en/research.json"), guide.resolve("ar/research.json"));

        var arabic = Loader.load(guides, Shipped.SCHEMAS).library().first(Locale.of("ar")).orElseThrow();

        assertThat(arabic.topic(new Topic.Id("research")).orElseThrow().language()).isEqualTo(Locale.of("ar"));
    }

    @Test
    void aTopicDoesNotShowAPathThatTheGuideDoesNotHave() throws IOException {
        var text = Files.readString(guide.resolve("guide.json"));
        var path = text.indexOf("\"path\": {");
        Files.writeString(guide.resolve("guide.json"), text.substring(0, path) + text.substring(text.indexOf("\"words\":")));

        assertThat(Shipped.problems(guides)).extracting(Problem::pointer, Problem::what).containsExactly(
                tuple("/path", "is missing, and the topic treated shows it"));
    }

    @Test
    void aFileThatNobodyReadsIsTold() throws IOException {
        Files.copy(guide.resolve("en/signs.json"), guide.resolve("en/sings.json"));

        assertThat(Shipped.problems(guides)).singleElement().satisfies(problem ->
                assertThat(problem.toString()).contains("sings.json:1 is a file that guide.json does not name."));
    }

    @Test
    void aFileThatIsMissingIsTold() throws IOException {
        Files.delete(guide.resolve("en/signs.json"));
        Files.delete(guide.resolve("en/help.json"));

        assertThat(Shipped.problems(guides)).extracting(Problem::what).containsExactly("is missing", "is missing");
    }

    /// Spaces and line breaks of the files are not what these tests are about.
    private void edit(String file, String before, String after) throws IOException {
        var path = guide.resolve(file);
        var text = Files.readString(path).replaceAll(",\\n\\s+(?=\"(id|readers|numbersTell|defaultLanguage|title|text|choice)\")", ", ");
        assertThat(text).as("%s holds what the test edits", file).contains(before);
        Files.writeString(path, text.replace(before, after == null ? "" : after));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(guide.resolve(file).getParent());
        Files.writeString(guide.resolve(file), text);
    }
}
