package org.handrail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.handrail.content.Treatment.Cell;
import org.handrail.loading.Shipped;
import org.junit.jupiter.api.Test;

/// No telling is fuller than another, and none leaves out what is hard, what is not sure, or who has to be asked.
class FairComparisonTest {

    private static final Guide GUIDE = Shipped.dsrct();
    private static final int LONGEST = 150;
    private static final int MOST_WORDS = 32;

    /// The questions of the guide, by what they ask.
    private static final int WHY = 1;
    private static final int WHERE = 2;
    private static final int EXPECT = 3;
    private static final int SIDE_EFFECTS = 4;
    private static final int NOT_SURE = 5;

    /// What only the care team can tell, from the plan of the guide.
    private static final Map<String, Set<Integer>> ASK = Map.of("surgery", Set.of(WHERE),
            "maint", Set.of(WHERE, EXPECT, SIDE_EFFECTS), "trial", Set.of(WHERE, SIDE_EFFECTS), "comfort", Set.of(WHERE, SIDE_EFFECTS));

    /// What nobody knows yet.
    private static final Set<String> NOT_KNOWN = Set.of("rescue", "radiation", "proton", "hipec", "maint", "ablation", "trial");

    @Test
    void everyAnswerHasTheSameLimit() {
        assertThat(GUIDE.treatments()).allSatisfy(treatment -> {
            assertThat(treatment.cells()).allSatisfy(cell -> {
                assertThat(cell.text().plain().length()).as(treatment.name()).isLessThanOrEqualTo(LONGEST);
                assertThat(cell.text().plain().split(" ").length).as(treatment.name()).isLessThanOrEqualTo(MOST_WORDS);
            });
            assertThat(treatment.inShort().length()).isLessThanOrEqualTo(50);
            assertThat(treatment.name()).as("a card is called by a part of the name").startsWith(treatment.shortName());
        });
    }

    @Test
    void everyTreatmentTellsWhatMayHelpAndWhatIsHard() {
        assertThat(GUIDE.comparison()).startsWith("What is it?", "Why is it used?", "Where, and how long?", "What to expect",
                "Common side effects", "What is not sure");
        assertThat(GUIDE.treatments()).allSatisfy(treatment -> {
            for (int question : List.of(WHY, SIDE_EFFECTS, NOT_SURE)) {
                assertThat(treatment.cells().get(question).text().plain().split(" ").length).as(treatment.name()).isGreaterThan(7);
            }
        });
    }

    @Test
    void everyAnswerRestsOnFactsOrSendsToTheCareTeam() {
        assertThat(GUIDE.treatments()).allSatisfy(treatment -> assertThat(treatment.cells()).allSatisfy(cell -> {
            switch (cell) {
                case Cell.Told told -> assertThat(real(told)).as(told.toString()).isNotEmpty();
                case Cell.NotKnown open -> assertThat(real(open)).as(open.toString()).isNotEmpty();
                case Cell.AskTeam ask -> assertThat(ask.facts()).as(ask.toString()).contains(new FactId("ASK"));
            }
        }));
    }

    @Test
    void whatOnlyTheCareTeamKnowsAndWhatNobodyKnowsSaysSo() {
        assertThat(GUIDE.treatments()).allSatisfy(treatment -> {
            var ask = IntStream.range(0, treatment.cells().size()).filter(i -> treatment.cells().get(i) instanceof Cell.AskTeam).boxed();
            assertThat(ask).as(treatment.name()).containsExactlyInAnyOrderElementsOf(ASK.getOrDefault(treatment.id().value(), Set.of()));
            assertThat(treatment.cells().get(NOT_SURE) instanceof Cell.NotKnown).as(treatment.name())
                    .isEqualTo(NOT_KNOWN.contains(treatment.id().value()));
        });
    }

    @Test
    void theOrderIsSaidToTellNothingAndNoWordRanks() {
        assertThat(GUIDE.comparisonNote()).contains("in no special order");
        assertThat(GUIDE.treatments()).allSatisfy(treatment -> assertThat(treatment.cells().subList(0, NOT_SURE + 1)).noneMatch(cell ->
                cell.text().plain().matches("(?i).*\\b(best|worst|better than|recommended|top|winner|preferred)\\b.*")));
    }

    @Test
    void aChoiceOnThePathIsBetweenTreatmentsThatAreTold() {
        var path = GUIDE.path().orElseThrow();
        var choices = path.stops().stream().flatMap(stop -> stop.decision().stream()).toList();
        assertThat(choices).hasSize(3).allSatisfy(choice -> assertThat(choice.compare()).hasSize(2)
                .allSatisfy(id -> assertThat(GUIDE.treatment(id)).isPresent()));
        assertThat(path.lead().text().plain()).contains("The order can differ.", "There is no one set plan.");
        assertThat(path.along().treatment().value()).isEqualTo("comfort");
        assertThat(path.joins().treatment().value()).isEqualTo("trial");
    }

    private static List<FactId> real(Cell cell) {
        return cell.facts().stream().filter(fact -> !Set.of("V", "ASK").contains(fact.value())).toList();
    }
}
