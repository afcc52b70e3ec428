package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.handrail.content.Audience;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Low reach: whoever sits reaches every button.
class LowReachTest {

    private static final List<String> VEILS = List.of("scrim", "scrim-deep", "anywhere");

    @ParameterizedTest
    @MethodSource("looks")
    void noButtonLiesAboveTheReach(Layout layout, TextSize size) {
        var high = new ArrayList<String>();
        int[] buttons = {0};
        double edge = TestKiosk.CONFIG.panel().lowerEdgeMm();
        double reach = layout.lowReach(edge, TestKiosk.CONFIG.panel().highestReachMm()).reachTop() * layout.scale();
        assertThat(reach).isGreaterThan(100);
        Fx.run(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size).lowReach(true));
            every.visit((place, page) -> buttons[0] += look(every, reach, place + " page " + page, high));
            for (Place place : List.of(new Place.MakingEasier(), new Place.ChoosingLanguage())) {
                every.anew();
                every.open(place);
                every.pages(page -> buttons[0] += look(every, reach, place + " page " + page, high));
            }
        });
        assertThat(high).isEmpty();
        assertThat(buttons[0]).isGreaterThan(2000);
    }

    static Stream<Arguments> looks() {
        return Stream.of(Arguments.of(EveryScreen.WALL, TextSize.NORMAL), Arguments.of(EveryScreen.STAND, TextSize.LARGEST),
                Arguments.of(EveryScreen.WALL, TextSize.LARGEST),
                Arguments.of(EveryScreen.SMALL, TextSize.NORMAL), Arguments.of(EveryScreen.SMALL, TextSize.LARGER));
    }

    @Test
    void everyTopicAndTheBasicsAreAtHomeAlsoInLowReach() {
        for (Layout layout : List.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL)) {
            assertThat(home(layout, true)).containsAll(home(layout, false));
        }
    }

    @Test
    void theWordsOfAPictureAreInReachToo() {
        for (Layout layout : List.of(EveryScreen.WALL, EveryScreen.STAND)) {
            assertThat(spoken(layout, true, new Place.Reading(new Topic.Id("treated"), new Card.Id("rescue")))).contains("Stem cell rescue");
        }
        assertThat(spoken(EveryScreen.SMALL, true, new Place.Reading(new Topic.Id("spread"), new Card.Id("places")))).contains("Abdomen");
    }

    private static List<String> home(Layout layout, boolean low) {
        return spoken(layout, low, new Place.Home());
    }

    private static List<String> spoken(Layout layout, boolean low, Place place) {
        return Fx.on(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.lowReach(low));
            every.open(place);
            var spoken = new ArrayList<String>();
            EveryScreen.each(every.scene.getRoot(), node -> {
                if (node instanceof Button button) {
                    spoken.add(button.getAccessibleText().replace(": on", ""));
                }
            });
            return spoken;
        });
    }

    /// @return how many buttons it saw
    private static int look(EveryScreen every, double reach, String where, List<String> high) {
        int[] buttons = {0};
        every.scene.getRoot().applyCss();
        every.scene.getRoot().layout();
        Parent layers = (Parent) every.scene.getRoot().getChildrenUnmodifiable().getFirst();
        Node top = layers.getChildrenUnmodifiable().getLast();
        EveryScreen.each(top, node -> {
            if (node instanceof ButtonBase button && button.getStyleClass().stream().noneMatch(VEILS::contains)) {
                buttons[0]++;
                double y = button.localToScene(button.getLayoutBounds()).getMinY();
                if (y < reach - 1) {
                    high.add("%s: “%s” at %.0f".formatted(where, button.getAccessibleText(), y));
                }
            }
        });
        return buttons[0];
    }
}
