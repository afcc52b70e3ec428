package org.handrail.content;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.handrail.loading.Shipped;
import org.junit.jupiter.api.Test;

class DsrctContentTest {

    private static final Guide GUIDE = Shipped.dsrct();
    private static final List<Telling> ALL = Telling.all(GUIDE);

    @Test
    void theGuideIsWhole() {
        assertThat(GUIDE.topics()).hasSize(12);
        assertThat(GUIDE.treatments()).hasSize(11);
        assertThat(GUIDE.words()).hasSize(35);
        assertThat(GUIDE.questions()).hasSize(18);
        assertThat(GUIDE.checks()).hasSize(10);
        assertThat(GUIDE.help().needs()).hasSize(4);
        assertThat(GUIDE.facts()).hasSize(103 + 127 + 23 + 2);
        assertThat(GUIDE.sourceList()).hasSize(120);
    }

    @Test
    void everyFactOfTheFirstPageHasAPlace() {
        var placed = new HashSet<FactId>();
        ALL.forEach(telling -> placed.addAll(telling.facts()));
        var first = IntStream.rangeClosed(1, 103).mapToObj("S%02d"::formatted).map(FactId::new).toList();

        assertThat(placed).containsAll(first);
    }

    @Test
    void everyPlannedLineIsTold() throws IOException {
        var planned = plannedLines();
        var told = ALL.stream().map(telling -> Set.copyOf(telling.facts())).toList();

        assertThat(planned).hasSize(259);
        assertThat(planned).allSatisfy(line -> {
            var facts = Stream.of(line.substring(line.indexOf(": ") + 2).split(" ")).map(FactId::new).toList();
            assertThat(told).as(line).anyMatch(set -> set.containsAll(facts));
        });
    }

    @Test
    void everythingTheGuideTellsRestsOnAFact() {
        assertThat(ALL).hasSizeGreaterThan(250).allSatisfy(telling -> {
            assertThat(telling.facts()).as(telling.where()).isNotEmpty();
            assertThat(GUIDE.facts().keySet()).containsAll(telling.facts());
        });
    }

    @Test
    void howManyPeopleLiveIsToldBehindTheGateAlone() {
        var counts = Pattern.compile("(?i)\\b(alive|surviv\\w*|died|dying|deaths?)\\b");
        var number = Pattern.compile("(?i)\\d|\\b(half|third|percent|most|few)\\b");
        var found = ALL.stream().filter(telling -> telling.texts().stream().map(Prose::plain)
                .anyMatch(text -> counts.matcher(text).find() && number.matcher(text).find())).toList();

        assertThat(found).extracting(Telling::where).contains("ahead/numbers/five-years", "ahead/numbers/one-and-three");
        assertThat(found).allMatch(Telling::gated);
    }

    @Test
    void aChildNeverMeetsAGateOrANumberOnOutlook() {
        var ahead = GUIDE.topic(new Topic.Id("ahead")).orElseThrow();

        assertThat(ahead.cardsFor(Audience.CHILD)).extracting(card -> card.id().value()).containsExactly("together");
        assertThat(ahead.cardsFor(Audience.ADULT)).extracting(card -> card.id().value()).containsExactly("gate", "ask");
        assertThat(ahead.cards().stream().filter(Card::gated)).extracting(card -> card.id().value())
                .containsExactly("words", "numbers");
    }

    @Test
    void everyReaderFindsACardOfTheirOwn() {
        assertThat(GUIDE.topics()).allSatisfy(topic -> {
            assertThat(topic.cardsFor(Audience.CHILD).getFirst().title()).isEqualTo("Reading together");
            assertThat(topic.cardsFor(Audience.TEEN)).extracting(Card::title).contains("For you");
            assertThat(topic.cardsFor(Audience.ADULT).stream().filter(card -> !isThePath(card)).count()).isBetween(2L, 5L);
        });
    }

    @Test
    void everyTreatmentIsToldByTheSameSevenQuestions() {
        assertThat(GUIDE.comparison()).hasSize(7);
        assertThat(GUIDE.treatments()).allSatisfy(treatment -> assertThat(treatment.cells()).hasSize(7));
    }

    @Test
    void whoeverIsSentToTheCareTeamIsToldWhatToAsk() {
        assertThat(texts()).filteredOn(text -> text.contains("Ask your care team")).hasSizeGreaterThan(10)
                .noneMatch(text -> text.contains("Ask your care team."));
    }

    @Test
    void everyCardCanBeReadInTheSixthGrade() {
        var cards = new ArrayList<String>();
        GUIDE.topics().forEach(topic -> topic.cards().forEach(card -> Stream.of(Audience.values()).forEach(reader -> {
            var texts = card.blocksFor(reader).stream().flatMap(block -> Telling.texts(block).stream()).map(Prose::plain).toList();
            if (!texts.isEmpty()) {
                cards.add(topic.id().value() + "/" + card.id().value());
                assertThat(ReadingLevel.grade(texts)).as("grade of %s for %s: %s", cards.getLast(), reader, texts).isLessThan(6);
            }
        })));
        GUIDE.treatments().forEach(treatment -> assertThat(ReadingLevel.grade(
                treatment.cells().stream().map(cell -> cell.text().plain()).toList())).as(treatment.name()).isLessThan(6));

        assertThat(cards).hasSizeGreaterThan(100);
        assertThat(ReadingLevel.grade(List.of("Multidisciplinary oncological intervention necessitates individualization."))).isGreaterThan(12);
    }

    @Test
    void everyCardForChildrenCanBeReadInTheThirdGrade() {
        var cards = GUIDE.topics().stream().map(topic -> topic.cardsFor(Audience.CHILD).getFirst()).toList();

        assertThat(cards).hasSize(12).allSatisfy(card -> {
            var texts = card.blocksFor(Audience.CHILD).stream().flatMap(block -> Telling.texts(block).stream()).map(Prose::plain).toList();
            assertThat(ReadingLevel.grade(texts)).as("grade of %s", texts).isLessThanOrEqualTo(3);
            assertThat(texts.stream().flatMap(text -> Stream.of(text.split("(?<=[.!?])\\s+")))).isNotEmpty()
                    .allSatisfy(sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(12));
        });
    }

    @Test
    void helpBeginsWithEmergencies() {
        var first = GUIDE.help().needs().getFirst();

        assertThat(first.id()).isEqualTo("emergency");
        assertThat(first.notes()).anyMatch(note -> note.contains("Tell staff right now"));
        assertThat(first.calls()).isNotEmpty();
    }

    @Test
    void noCardIsLongerThanAPageOrTwo() {
        GUIDE.topics().forEach(topic -> topic.cards().forEach(card -> Stream.of(Audience.values()).forEach(reader ->
                assertThat(words(card, reader)).as(topic.title() + ": " + card.title()).isLessThan(card.gated() ? 140 : 90))));
    }

    @Test
    void noCardForAnAdultIsThin() {
        GUIDE.topics().forEach(topic -> topic.cardsFor(Audience.ADULT).stream().filter(DsrctContentTest::isWholeInItself).forEach(card ->
                assertThat(words(card, Audience.ADULT)).as(topic.title() + ": " + card.title()).isGreaterThanOrEqualTo(40)));
    }

    @Test
    void titlesOfCardsFitBesideTheirStep() {
        Stream.concat(GUIDE.topics().stream(), Stream.of(GUIDE.sources())).forEach(topic ->
                assertThat(topic.cards()).extracting(Card::title).doesNotHaveDuplicates().allMatch(title -> title.length() <= 26));
    }

    private static boolean isThePath(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Path);
    }

    /// Not filled by a table, the path, a choice, the treatments or what the clinic says of itself.
    private static boolean isWholeInItself(Card card) {
        return card.blocks().stream().noneMatch(block -> block instanceof Block.Table || block instanceof Block.Depths
                || block instanceof Block.Treatments || block instanceof Block.Path || block instanceof Block.Checks
                || block instanceof Block.FromSite);
    }

    private static int words(Card card, Audience reader) {
        return card.blocksFor(reader).stream().filter(block -> !(block instanceof Block.Table))
                .flatMap(block -> Telling.texts(block).stream()).map(Prose::plain).collect(joining(" ")).split(" ").length;
    }

    @Test
    void wordsThatHurtAreNotUsed() {
        var hurtful = Pattern.compile("(?i)\\b(battle|warrior|victim|sufferer|aggressive|dismal|terminal|salvage|incurable"
                + "|complain|breakthrough|miracle|cutting-edge|journey|caucasian|failed|dye|stool)\\b");

        assertThat(texts()).hasSizeGreaterThan(300).noneMatch(text -> hurtful.matcher(text).find());
    }

    @Test
    void everyHardWordOpensItsMeaningWhereAReaderFirstMeetsIt() {
        var met = new HashSet<String>();
        GUIDE.topics().forEach(topic -> Stream.of(Audience.values()).forEach(reader -> GUIDE.words().forEach(word -> {
            var first = topic.cards().stream().flatMap(card -> card.blocksFor(reader).stream())
                    .filter(block -> !(block instanceof Block.Bullets)).flatMap(block -> Telling.texts(block).stream())
                    .filter(prose -> mentions(prose.plain(), word)).findFirst();
            first.ifPresent(prose -> {
                met.add(word.id().value());
                assertThat(prose.spans()).as("%s for %s: %s", topic.title(), reader, prose.plain())
                        .anyMatch(span -> span instanceof Span.WordToKnow(var _, var id) && id.equals(word.id()));
            });
        })));

        assertThat(met).hasSizeGreaterThan(20);
    }

    private static boolean mentions(String text, Word word) {
        return Stream.of(word.term().split("[()]")).map(String::strip).anyMatch(term ->
                Pattern.compile("\\b" + Pattern.quote(term) + "s?\\b", Pattern.CASE_INSENSITIVE).matcher(text).find());
    }

    private static List<String> texts() {
        return ALL.stream().flatMap(telling -> telling.texts().stream()).map(Prose::plain).toList();
    }

    private static List<String> plannedLines() throws IOException {
        try (InputStream in = DsrctContentTest.class.getResourceAsStream("planned-lines.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
