package org.handrail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.handrail.loading.Shipped;
import org.junit.jupiter.api.Test;

/// The checks of the shipped guide: where their lines stand, and what they lead to.
class CheckTest {

    private static final int VISITS = 300;
    private static final Guide GUIDE = Shipped.dsrct();
    private static final List<Check> CHECKS = GUIDE.checks();

    @Test
    void linesKeepTheirPlacesAsLongAsAVisitLasts() {
        CHECKS.forEach(check -> {
            assertThat(check.order(7)).isEqualTo(check.order(7)).containsExactlyInAnyOrder(0, 1, 2);
            assertThat(check.order(7).stream().map(check::line)).contains(check.right()).containsAll(check.others());
        });
    }

    @Test
    void theNearestLineStandsAtEveryPlaceAboutEquallyOften() {
        CHECKS.forEach(check -> {
            var places = new int[3];
            IntStream.rangeClosed(1, VISITS).forEach(visit -> places[place(check, visit)]++);
            assertThat(places).as(check.id()).satisfies(counts -> IntStream.of(counts).forEach(count ->
                    assertThat(count).isBetween(VISITS / 4, VISITS * 5 / 12)));
        });
    }

    @Test
    void noVisitHasItAlwaysAtTheSamePlace() {
        IntStream.rangeClosed(1, VISITS).forEach(visit -> {
            var places = new HashSet<Integer>();
            CHECKS.forEach(check -> places.add(place(check, visit)));
            assertThat(places).as("visit %d", visit).hasSizeGreaterThan(1);
        });
    }

    @Test
    void thePlaceInOneCheckDoesNotTellThatInAnother() {
        CHECKS.forEach(one -> CHECKS.stream().filter(other -> other != one).forEach(other -> {
            Set<Integer> pairs = new HashSet<>();
            IntStream.rangeClosed(1, VISITS).forEach(visit -> pairs.add(3 * place(one, visit) + place(other, visit)));
            assertThat(pairs).as("%s and %s", one.id(), other.id()).hasSize(9);
        }));
    }

    @Test
    void everyCheckLeadsToACardThatBothItsReadersCanRead() {
        CHECKS.forEach(check -> {
            Card card = GUIDE.topic(check.topic()).flatMap(topic -> topic.card(check.explain())).orElseThrow();
            assertThat(card.blocksFor(Audience.ADULT)).as(check.id()).isNotEmpty();
            assertThat(card.blocksFor(Audience.TEEN)).as(check.id()).isNotEmpty();
        });
    }

    @Test
    void noCheckIsAboutTheOutlook() {
        Topic ahead = GUIDE.topics().stream().filter(topic -> topic.cards().stream().anyMatch(Card::gated)).findFirst().orElseThrow();
        CHECKS.forEach(check -> {
            assertThat(check.topic()).isNotEqualTo(ahead.id());
            assertThat(GUIDE.topic(check.topic()).orElseThrow().card(check.explain()).orElseThrow().gated()).isFalse();
            assertThat(check.prompt() + check.right() + check.others() + check.answer()).as(check.id())
                    .doesNotContainPattern("(?i)surviv|alive|\\bdie|\\bdeath|cure|\\d");
        });
    }

    private static int place(Check check, int visit) {
        return check.order(visit).indexOf(Check.RIGHT);
    }
}
