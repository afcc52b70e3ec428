package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.handrail.content.Audience;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What stands around the words of a card: the stops of its topic, and the one thing to remember.
class StopsAndPointTest {

    private static final double NEAR = 100;

    @ParameterizedTest
    @MethodSource("panels")
    void aTopicOfOneCardHasNoStops(Layout layout) {
        assertThat(Fx.<List<Bounds>>on(() -> stops(shown(layout, Audience.CHILD, TextSize.NORMAL, "ahead", "together")))).isEmpty();
        assertThat(Fx.<List<Bounds>>on(() -> stops(shown(layout, Audience.CHILD, TextSize.NORMAL, "signs", "together")))).isNotEmpty();
    }

    @Test
    void manyStopsTakeTheWholeWidthOfATallPanelAndTheOpenOneIsNamed() {
        Fx.run(() -> {
            EveryScreen every = shown(EveryScreen.STAND, Audience.TEEN, TextSize.NORMAL, "treated", "for-you");
            List<Bounds> stops = stops(every);
            assertThat(stops).hasSize(7);
            assertThat(stops.getFirst().getMinX()).isLessThan(NEAR);
            assertThat(stops.getLast().getMaxX()).isGreaterThan(every.scene.getWidth() - NEAR);
            int[] named = {0};
            EveryScreen.each(every.scene.getRoot(), node -> named[0] += node instanceof Words words && words.laid().plain().equals("For you") ? 1 : 0);
            assertThat(named[0]).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({"signs, hard", "compare, probe", "spread, words", "what, name"})
    void theKeyPointStandsBesideTheFirstPageOnAWallInLargerText(String topic, String card) {
        assertThat(Fx.<Boolean>on(() -> shown(EveryScreen.WALL, Audience.ADULT, TextSize.LARGE, topic, card).scene.getRoot()
                .lookup(".callout-bar") != null)).isTrue();
    }

    static Stream<Layout> panels() {
        return Stream.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL);
    }

    private static EveryScreen shown(Layout layout, Audience reader, TextSize size, String topic, String card) {
        var every = new EveryScreen(layout, reader, Comfort.USUAL.with(size));
        every.open(new Place.Reading(new Topic.Id(topic), new Card.Id(card)));
        every.scene.getRoot().applyCss();
        every.scene.getRoot().layout();
        return every;
    }

    private static List<Bounds> stops(EveryScreen every) {
        return every.scene.getRoot().lookupAll(".step").stream().filter(Node::isVisible).map(node -> node.localToScene(node.getLayoutBounds()))
                .sorted((one, other) -> Double.compare(one.getMinX(), other.getMinX())).toList();
    }
}
