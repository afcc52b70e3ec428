package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Button;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever the guide tells is at most three touches from home: a tile, a stop, and a page or a thing on it.
class ThreeTouchesTest {

    private static final int MOST = 3;

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyPageOfEveryCardIs(Audience reader) {
        var far = new TreeMap<String, Integer>();
        int[] seen = {0};
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, reader, Comfort.USUAL);
            every.guide.topics().forEach(topic -> topic.cards().stream().filter(card -> !card.blocksFor(reader).isEmpty())
                    .forEach(card -> {
                        seen[0]++;
                        every.anew();
                        every.kiosk.go(new Place.Reading(topic.id(), card.id()));
                        int touches = touchesTo(topic, card, reader) + every.pages(_ -> { }) - 1;
                        if (touches > MOST) {
                            far.put(topic.id().value() + "/" + card.id().value(), touches);
                        }
                    }));
        });
        assertThat(far).isEmpty();
        assertThat(seen[0]).isGreaterThan(reader == Audience.CHILD ? 15 : 40);
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = {"ADULT", "TEEN"})
    void everyRowOfATableIs(Audience reader) {
        var far = new ArrayList<String>();
        int[] seen = {0};
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, reader, Comfort.USUAL);
            every.guide.topics().forEach(topic -> topic.cardsFor(reader).forEach(card -> tables(card, reader).forEach(table -> {
                every.anew();
                every.kiosk.go(new Place.Reading(topic.id(), card.id()));
                var pages = new ArrayList<List<String>>();
                every.pages(_ -> pages.add(spoken(every)));
                table.rows().forEach(row -> {
                    seen[0]++;
                    int page = 0;
                    while (page < pages.size() && !pages.get(page).contains(row.name())) {
                        page++;
                    }
                    if (touchesTo(topic, card, reader) + page + 1 > MOST) {
                        far.add(topic.id().value() + "/" + card.id().value() + "/" + row.id() + " on page " + (page + 1));
                    }
                });
            })));
        });
        assertThat(far).isEmpty();
        assertThat(seen[0]).isGreaterThan(6);
    }

    /// The questions of a treatment need not fit one page; its beginning is what three touches lead to.
    @ParameterizedTest
    @EnumSource(value = Audience.class, names = {"ADULT", "TEEN"})
    void everyTreatmentIs(Audience reader) {
        var far = new TreeMap<String, Integer>();
        int[] seen = {0};
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, reader, Comfort.USUAL);
            every.guide.topics().forEach(topic -> topic.cardsFor(reader).stream()
                    .filter(card -> card.blocks().stream().anyMatch(block -> block instanceof Block.Treatments)).forEach(card -> {
                        every.anew();
                        every.kiosk.go(new Place.Reading(topic.id(), card.id()));
                        var spoken = spoken(every);
                        every.guide.treatments().forEach(treatment -> {
                            seen[0]++;
                            assertThat(spoken).contains(treatment.name());
                            every.kiosk.go(new Place.Comparing(List.of(treatment.id()), 0));
                            int touches = touchesTo(topic, card, reader) + 1 + every.pages(_ -> { }) - 1;
                            if (touches > MOST) {
                                far.put(treatment.id().value(), touches);
                            }
                        });
                    }));
        });
        assertThat(far).isEmpty();
        assertThat(seen[0]).isGreaterThan(6);
    }

    /// The tile, the stop, and what is told of it.
    @ParameterizedTest
    @EnumSource(value = Audience.class, names = {"ADULT", "TEEN"})
    void everyTreatmentAndCardOfAStopIs(Audience reader) {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, reader, Comfort.USUAL);
            var path = every.guide.path().orElseThrow();
            var topic = every.guide.topic(path.topic()).orElseThrow();
            every.kiosk.go(new Place.Reading(topic.id(), topic.cardsFor(reader).getFirst().id()));
            assertThat(spoken(every)).containsAll(path.stops().stream().map(stop -> stop.name()).toList());
            path.stops().forEach(stop -> {
                every.kiosk.go(new Place.OnPath(stop.id()));
                assertThat(spoken(every)).containsAll(stop.treatments().stream().map(id ->
                        every.guide.treatment(id).orElseThrow().name()).toList());
                assertThat(spoken(every)).containsAll(stop.cards().stream().map(id -> topic.card(id).orElseThrow().title()).toList());
                every.kiosk.back();
            });
        });
    }

    @ParameterizedTest
    @EnumSource(value = Audience.class, names = "ADULT")
    void everyWordToKnowIs(Audience reader) {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, reader, Comfort.USUAL);
            assertThat(every.guide.words()).hasSizeGreaterThan(20).allSatisfy(word -> {
                every.kiosk.go(new Place.WordList(0, Optional.of(word.id())));
                assertThat(spoken(every)).as("list, group, word").contains(word.term());
            });
        });
    }

    /// The first card opens with its tile; a gated one with a choice on its gate.
    private static int touchesTo(Topic topic, Card card, Audience reader) {
        var cards = topic.cardsFor(reader);
        if (card.gated()) {
            Card gate = cards.stream().filter(other -> other.blocks().stream().anyMatch(block ->
                    block instanceof Block.Depths)).findFirst().orElseThrow();
            return touchesTo(topic, gate, reader) + 1;
        }
        if (cards.stream().anyMatch(ThreeTouchesTest::isThePath)) {
            return Math.min(cards.indexOf(card) + 1, 3);
        }
        return cards.indexOf(card) == 0 ? 1 : 2;
    }

    /// From the path one goes on to the words, and only from there to any stop of the topic.
    private static boolean isThePath(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Path);
    }

    private static List<Block.Table> tables(Card card, Audience reader) {
        return card.blocksFor(reader).stream().filter(block -> block instanceof Block.Table).map(Block.Table.class::cast).toList();
    }

    private static List<String> spoken(EveryScreen every) {
        var spoken = new ArrayList<String>();
        EveryScreen.each(every.scene.getRoot(), node -> {
            if (node instanceof Button button) {
                spoken.add(button.getAccessibleText());
            }
        });
        return spoken;
    }
}
