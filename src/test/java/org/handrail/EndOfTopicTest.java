package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.handrail.content.Audience;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a topic ends, a family can both talk about it and check what they know, whatever makes reading easier.
class EndOfTopicTest {

    @ParameterizedTest
    @MethodSource("looks")
    void offersBothWays(Layout layout, TextSize size, boolean low) {
        var ends = new LinkedHashMap<String, List<String>>();
        Fx.run(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size).lowReach(low));
            for (Topic topic : every.guide.topics().stream().filter(topic -> !every.guide.checks(topic.id()).isEmpty()).toList()) {
                every.anew();
                every.open(new Place.Reading(topic.id(), topic.cardsFor(Audience.ADULT).getLast().id()));
                every.pages(_ -> ends.put(topic.title(), buttons(every)));
            }
        });
        var missing = new ArrayList<String>();
        ends.forEach((topic, spoken) -> Stream.of("Check what you know", "Talk about this").filter(way -> !spoken.contains(way))
                .forEach(way -> missing.add(topic + ": " + way)));
        assertThat(ends).hasSizeGreaterThan(4);
        assertThat(missing).isEmpty();
    }

    private static List<String> buttons(EveryScreen every) {
        var spoken = new ArrayList<String>();
        EveryScreen.each(every.scene.getRoot(), node -> {
            if (node instanceof Button button) {
                spoken.add(button.getAccessibleText());
            }
        });
        return spoken;
    }

    static Stream<Arguments> looks() {
        return Stream.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL).flatMap(layout ->
                Stream.of(TextSize.NORMAL, TextSize.LARGER, TextSize.LARGEST).flatMap(size ->
                        Stream.of(false, true).map(low -> Arguments.of(layout, size, low))));
    }
}
