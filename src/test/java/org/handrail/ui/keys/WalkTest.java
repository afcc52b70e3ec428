package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.content.Word;
import org.handrail.session.Place;
import org.handrail.ui.keys.Part.Spot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/// Every button of a screen can be reached with keys and left again, and no key leads out of the top layer (INP-01, INP-03,
/// INP-04).
class WalkTest {

    private static final Place.Reading SIGNS = new Place.Reading(new Topic.Id("signs"), new Card.Id("notice"));

    private static Keyboard keyboard;

    @BeforeAll
    static void somebodyIsThere() throws Exception {
        keyboard = Keyboard.shown(KeySettings.usual());
        keyboard.begin();
    }

    @AfterAll
    static void theWindowIsGone() throws Exception {
        FxToolkit.cleanupStages();
    }

    static Stream<Place> places() {
        return Stream.of(new Place.Home(), SIGNS, new Place.Reading(new Topic.Id("signs"), new Card.Id("in-short")),
                new Place.Reading(new Topic.Id("what"), new Card.Id("in-short")),
                new Place.Reading(new Topic.Id("ahead"), new Card.Id("gate")), new Place.WordList(0, Optional.empty()),
                new Place.GettingHelp(), new Place.WhoIsReading(), new Place.MakingEasier(),
                new Place.Meaning(new Word.Id("dsrct")), new Place.CardOrigins(SIGNS.topic(), SIGNS.card(), 0));
    }

    @ParameterizedTest
    @MethodSource("places")
    void tabGoesThroughEverythingAndBackToTheBeginning(Place place) {
        keyboard.go(place);
        keyboard.press(KeyCode.TAB);
        List<ButtonBase> usable = keyboard.usable();
        ButtonBase first = keyboard.focused();
        var seen = new HashSet<ButtonBase>();
        for (int i = 0; i < usable.size(); i++) {
            seen.add(keyboard.focused());
            keyboard.press(KeyCode.TAB);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(usable);
        assertThat(keyboard.focused()).isSameAs(first);
        keyboard.pressWith(KeyCode.SHIFT, KeyCode.TAB);
        keyboard.press(KeyCode.TAB);
        assertThat(keyboard.focused()).isSameAs(first);
    }

    /// By breadth: from every button that was reached, each of the four arrows is tried.
    @ParameterizedTest
    @MethodSource("places")
    void arrowsReachEverything(Place place) {
        keyboard.go(place);
        List<Spot<ButtonBase>> spots = new ReadingOrder(false).spots(keyboard.part());
        var seen = new HashSet<Spot<ButtonBase>>();
        var open = new ArrayDeque<>(List.of(spots.getFirst()));
        while (!open.isEmpty()) {
            Spot<ButtonBase> from = open.remove();
            if (seen.add(from)) {
                Stream.of(Arrows.values()).forEach(arrow -> arrow.nearest(from.box(), spots).ifPresent(open::add));
            }
        }
        assertThat(seen).hasSizeGreaterThan(1).containsExactlyInAnyOrderElementsOf(spots);
    }

    @ParameterizedTest
    @MethodSource("places")
    void nothingIsReadBeforeWhatStandsAboveIt(Place place) {
        keyboard.go(place);
        List<Spot<ButtonBase>> spots = new ReadingOrder(false).spots(keyboard.part());
        for (int i = 1; i < spots.size(); i++) {
            var before = spots.get(i - 1);
            var after = spots.get(i);
            boolean below = after.box().getMinY() >= before.box().getMaxY() - 2;
            boolean beside = after.box().getMinX() >= before.box().getMaxX() - 2;
            assertThat(below || beside).as("%s after %s", after.text(), before.text()).isTrue();
        }
    }
}
