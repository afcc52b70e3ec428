package org.handrail.ui.screens.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Fact;
import org.handrail.content.FactId;
import org.handrail.content.Guide;
import org.handrail.content.Line;
import org.handrail.content.Prose;
import org.handrail.loading.Shipped;
import org.junit.jupiter.api.Test;

/// What a card rests on: the facts of everything that its reader sees there, each once.
class FactsTest {

    private static final Guide GUIDE = Shipped.dsrct();
    private static final Set<Audience> ALL = Set.of(Audience.values());
    private static final FactId OUTSIDE = first(Fact.Origin.OUTSIDE);
    private static final FactId OTHER = GUIDE.facts().values().stream().filter(fact -> fact.origin() == Fact.Origin.OUTSIDE
            && !fact.sources().equals(GUIDE.facts().get(OUTSIDE).sources())).map(Fact::id).sorted().findFirst().orElseThrow();
    private static final FactId FIRST_PAGE = first(Fact.Origin.FIRST_PAGE);
    private static final FactId VOICE = first(Fact.Origin.VOICE);

    @Test
    void aFactThatStandsTwiceCountsOnce() {
        assertThat(adult(paragraph(ALL, OUTSIDE), paragraph(ALL, OUTSIDE, FIRST_PAGE)).count()).isEqualTo(2);
    }

    @Test
    void aVoiceLineIsNoFact() {
        assertThat(adult(paragraph(ALL, VOICE)).count()).isZero();
    }

    @Test
    void whatAnotherReaderSeesDoesNotCount() {
        Card card = card(paragraph(Set.of(Audience.TEEN), OUTSIDE), paragraph(ALL, FIRST_PAGE));
        assertThat(Facts.of(GUIDE, card, Audience.ADULT).count()).isEqualTo(1);
        assertThat(Facts.of(GUIDE, card, Audience.TEEN).count()).isEqualTo(2);
    }

    @Test
    void aLineWithinABlockBringsItsFacts() {
        var line = new Line(Prose.of("A line."), List.of(OTHER));
        var facts = adult(new Block.Bullets("b", ALL, List.of(OUTSIDE), List.of(line)));
        assertThat(facts.count()).isEqualTo(2);
        assertThat(facts.sources()).extracting(source -> source.id())
                .containsAll(GUIDE.facts().get(OTHER).sources()).containsAll(GUIDE.facts().get(OUTSIDE).sources());
    }

    @Test
    void everySourceStandsOnce() {
        int several = 0;
        for (var topic : GUIDE.topics()) {
            for (Card card : topic.cards()) {
                var sources = Facts.of(GUIDE, card, Audience.ADULT).sources();
                several += sources.size() > 1 ? 1 : 0;
                assertThat(sources).as("%s/%s", topic.id(), card.id()).doesNotHaveDuplicates();
            }
        }
        assertThat(several).isGreaterThan(10);
    }

    @Test
    void itKnowsWhatKindOfFactsItRestsOn() {
        var facts = adult(paragraph(ALL, FIRST_PAGE));
        assertThat(facts.restOn(Fact.Origin.FIRST_PAGE)).isTrue();
        assertThat(facts.restOn(Fact.Origin.OUTSIDE)).isFalse();
        assertThat(facts.sources()).isEmpty();
    }

    @Test
    void everyTreatmentRestsOnFactsWithASource() {
        assertThat(GUIDE.treatments()).hasSizeGreaterThan(5).allSatisfy(treatment -> {
            assertThat(Facts.of(GUIDE, treatment).count()).isPositive();
            var told = new HashSet<FactId>();
            treatment.cells().forEach(cell -> told.addAll(cell.facts()));
            assertThat(Facts.of(GUIDE, treatment).ids()).isEqualTo(told);
        });
    }

    private static FactId first(Fact.Origin origin) {
        return GUIDE.facts().values().stream().filter(fact -> fact.origin() == origin
                && (origin != Fact.Origin.OUTSIDE || !fact.sources().isEmpty())).map(Fact::id).sorted().findFirst().orElseThrow();
    }

    private static Facts adult(Block... blocks) {
        return Facts.of(GUIDE, card(blocks), Audience.ADULT);
    }

    private static Card card(Block... blocks) {
        return new Card(new Card.Id("card"), "Card", List.of(blocks), false, Optional.empty(), Optional.empty());
    }

    private static Block paragraph(Set<Audience> readers, FactId... facts) {
        return new Block.Paragraph("p", readers, List.of(facts), Prose.of("Words."));
    }
}
