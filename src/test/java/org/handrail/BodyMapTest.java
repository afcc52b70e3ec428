package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The names on the body map are whole, and no mark lies over one, whatever makes reading easier.
class BodyMapTest {

    @ParameterizedTest
    @MethodSource("looks")
    void namesAreWholeAndFree(Layout layout, TextSize size, boolean low) {
        var faults = new ArrayList<String>();
        int[] names = {0};
        Fx.run(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size).lowReach(low));
            for (int part = 0; part < 6; part++) {
                every.anew();
                every.open(new Place.Reading(new Topic.Id("spread"), new Card.Id("places"), part, 0, false));
                every.scene.getRoot().applyCss();
                every.scene.getRoot().layout();
                names[0] += look(every.scene.getRoot(), faults);
            }
        });
        assertThat(faults).isEmpty();
        assertThat(names[0]).isEqualTo(36);
    }

    /// Nobody takes a count of all people and places for a count of the place that is chosen.
    @ParameterizedTest
    @MethodSource("looks")
    void whatIsToldOfAllPlacesStandsApartFromTheChosenOne(Layout layout, TextSize size, boolean low) {
        var counts = new TreeSet<String>();
        Fx.run(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size).lowReach(low));
            for (int part = 0; part < 6; part++) {
                every.anew();
                every.open(new Place.Reading(new Topic.Id("spread"), new Card.Id("places"), part, 0, false));
                every.pages(page -> EveryScreen.each(every.scene.getRoot(), node -> {
                    if (node instanceof Words words && words.laid().plain().startsWith("In more than 4 of 10 people")) {
                        every.scene.getRoot().applyCss();
                        every.scene.getRoot().layout();
                        boolean named = told(every).contains("Where it may go") && !told(every).contains("Where it can spread");
                        counts.add((page == 1 ? every.scene.getRoot().lookup(".rule") != null ? "below a line" : "without a line" : named ? "by name" : "without a name")
                                + ", at " + words.localToScene(words.getLayoutBounds()).getMinY());
                    }
                }));
            }
        });
        assertThat(counts).singleElement().asString().doesNotContain("without");
    }

    /// On a small panel the largest text leaves no room for the map and the words beside each other.
    @Test
    void aNameInTheLargestTextOpensThePageOfItsPlaceAndTheMapIsAPageAway() {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.SMALL, Audience.ADULT, Comfort.USUAL.with(TextSize.LARGEST));
            every.open(new Place.Reading(new Topic.Id("spread"), new Card.Id("places")));
            button(every, "Liver. It can spread here").fire();
            assertThat(told(every)).contains("Where it can spread", "The liver is in the belly.").doesNotContain("Bones. It can spread here");
            ((Button) every.scene.getRoot().lookup("#turn-up")).fire();
            assertThat(button(every, "Liver. It can spread here. Chosen.")).isNotNull();
            assertThat(look(every.scene.getRoot(), new ArrayList<>())).isEqualTo(6);
        });
    }

    private static Button button(EveryScreen every, String name) {
        var found = new ArrayList<Button>();
        EveryScreen.each(every.scene.getRoot(), node -> {
            if (node instanceof Button button && button.getAccessibleText() != null && button.getAccessibleText().startsWith(name)) {
                found.add(button);
            }
        });
        return found.getFirst();
    }

    private static String told(EveryScreen every) {
        var told = new StringBuilder();
        EveryScreen.each(every.scene.getRoot(), node -> told.append(node.getAccessibleText()).append('\n'));
        return told.toString();
    }

    private static int look(Node root, List<String> faults) {
        var names = new ArrayList<Button>();
        var marks = new ArrayList<Node>();
        EveryScreen.each(root, node -> {
            if (node instanceof Button button && button.getStyleClass().stream().anyMatch(style -> style.startsWith("map-name"))) {
                names.add(button);
            } else if (node.getId() != null && node.getId().startsWith("place-")) {
                marks.add(((Pane) node).getChildren().getFirst());
            }
        });
        for (Button name : names) {
            EveryScreen.each(name.getGraphic(), node -> {
                if (node instanceof Words words && words.laid().isTorn()) {
                    faults.add(words.laid().plain() + " is broken within a word");
                }
            });
            Bounds place = name.localToScene(name.getLayoutBounds());
            marks.stream().filter(mark -> mark.localToScene(mark.getLayoutBounds()).intersects(place))
                    .forEach(mark -> faults.add(mark.getParent().getId() + " lies over " + name.getAccessibleText()));
        }
        return names.size();
    }

    static Stream<Arguments> looks() {
        return Stream.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL).flatMap(layout ->
                Stream.of(TextSize.values()).flatMap(size -> Stream.of(false, true).map(low -> Arguments.of(layout, size, low))));
    }
}
