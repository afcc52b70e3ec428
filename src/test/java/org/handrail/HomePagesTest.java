package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import org.handrail.content.Audience;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Home in the largest text on a small panel, where its topics stand on two pages.
class HomePagesTest {

    private static final Comfort LARGEST = Comfort.USUAL.with(TextSize.LARGEST);

    @ParameterizedTest(name = "low: {0}")
    @ValueSource(booleans = {false, true})
    void everyTopicHasItsPictureAndIsATurnAwayAtMost(boolean low) {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.SMALL, Audience.ADULT, LARGEST.lowReach(low));
            var topics = new ArrayList<String>();
            int pages = every.pages(_ -> {
                assertThat(spoken(every)).contains("Start with the basics");
                assertThat(tiles(every)).isNotEmpty().allSatisfy(HomePagesTest::hasPicture);
                tiles(every).forEach(tile -> topics.add(tile.getAccessibleText()));
            });
            assertThat(topics).isEqualTo(every.guide.topics().stream().map(Topic::title).toList());
            assertThat(pages).isEqualTo(2);
        });
    }

    @ParameterizedTest(name = "low: {0}")
    @ValueSource(booleans = {false, true})
    void everyTopicHasItsPictureInLargerTextToo(boolean low) {
        Fx.run(() -> {
            for (TextSize size : List.of(TextSize.NORMAL, TextSize.LARGE, TextSize.LARGER)) {
                var every = new EveryScreen(EveryScreen.SMALL, Audience.ADULT, Comfort.USUAL.with(size).lowReach(low));
                every.pages(_ -> assertThat(tiles(every)).as(size.name()).isNotEmpty().allSatisfy(HomePagesTest::hasPicture));
            }
        });
    }

    private static void hasPicture(Button tile) {
        assertThat(tile.getGraphic().lookupAll("*")).as(tile.getAccessibleText()).anyMatch(ImageView.class::isInstance);
    }

    @Test
    void whoeverComesBackFindsThePageTheyLeft() {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.SMALL, Audience.ADULT, LARGEST);
            List<String> first = spoken(every);
            fire(every, "Down");
            List<String> second = spoken(every);
            assertThat(second).isNotEqualTo(first);
            fire(every, "Talking about it");
            fire(every, "Back");
            assertThat(spoken(every)).as("Back").isEqualTo(second);
            fire(every, "Talking about it");
            fire(every, "Home");
            assertThat(spoken(every)).as("Home").isEqualTo(second);
            fire(every, "Home");
            assertThat(spoken(every)).as("Home, from home").isEqualTo(first);
        });
    }

    @Test
    void anotherTextSizeAndLowReachKeepThePlace() {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.SMALL, Audience.ADULT, LARGEST);
            fire(every, "Down");
            for (Comfort comfort : List.of(LARGEST.lowReach(true), Comfort.USUAL, Comfort.USUAL.lowReach(true), LARGEST)) {
                every.kiosk.make(comfort);
                assertThat(spoken(every)).as(comfort.toString()).contains("Talking about it");
            }
        });
    }

    @Test
    void turningIsNotAStepBack() {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.SMALL, Audience.ADULT, LARGEST);
            fire(every, "Down");
            assertThat(every.kiosk.state() instanceof KioskState.Visiting(var visit, _) ? visit.trail().places() : List.of())
                    .containsExactly(new Place.Home(6));
        });
    }

    private static void fire(EveryScreen every, String spoken) {
        buttons(every).filter(button -> button.getAccessibleText().equals(spoken)).findFirst().orElseThrow().fire();
    }

    private static List<Button> tiles(EveryScreen every) {
        return buttons(every).filter(button -> button.getStyleClass().contains("tile")).toList();
    }

    private static List<String> spoken(EveryScreen every) {
        return buttons(every).map(Node::getAccessibleText).toList();
    }

    private static Stream<Button> buttons(EveryScreen every) {
        var buttons = new ArrayList<Button>();
        EveryScreen.each(every.scene.getRoot(), node -> {
            if (node instanceof Button button) {
                buttons.add(button);
            }
        });
        return buttons.stream();
    }
}
