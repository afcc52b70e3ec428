package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.handrail.content.Audience;
import org.handrail.content.Topic;
import org.handrail.content.Word;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;

/// What visitors and staff do at the glass, by hand and from beginning to end.
class VisitorWalkThroughTest extends AtTheGlass {

    @Test
    void aVisitorReadsAndLeavesAndNothingOfThemStays() {
        glass = TestKiosk.withGuide(folder);
        touchTheFirstScreen();
        assertThat(glass.told()).contains("Who is reading?");
        glass.touch("A parent or another adult");
        assertThat(glass.visit().reader()).contains(Audience.ADULT);

        assertThat(place()).isEqualTo(new Place.Home());
        readATopicToItsEnd();
        lookUpAWord();
        askWhereItIsFrom();
        chooseToReadOfTheOutlook();
        answerWhetherAnyoneIsThere();

        var visit = new WeakReference<>(glass.visit());
        var scene = new WeakReference<>(glass.scene().getRoot().getChildrenUnmodifiable().getFirst());
        glass.wait(Duration.ofMinutes(5));
        assertThat(glass.state()).isEqualTo(new KioskState.Attract());
        assertThat(glass.told()).contains("Touch to begin").doesNotContain("Are you still there?");
        Gone.assertGone(visit);
        assertThat(scene.get()).as("the glass itself stays").isNotNull();
    }

    @Test
    void startOverHidesThePageAtOnceAndCanBeTakenBack() {
        glass = TestKiosk.withGuide(folder);
        begin();
        String topic = topics().getFirst().title();
        glass.touch(topic);
        Place before = place();
        glass.touch("Start over");
        assertThat(glass.told()).contains("We are clearing this screen").doesNotContain(topic);
        glass.touch(20, 20);
        assertThat(glass.told()).contains("We are clearing this screen");
        glass.touch("Back to my page");
        assertThat(place()).isEqualTo(before);
    }

    @Test
    void whoMeansToStartOverWaitsOrSaysSo() {
        glass = TestKiosk.withGuide(folder);
        for (Runnable end : List.<Runnable>of(() -> glass.wait(Duration.ofSeconds(15)), () -> glass.touch("Clear it now"))) {
            begin();
            glass.touch(topics().getFirst().title());
            var visit = new WeakReference<>(glass.visit());
            glass.touch("Start over");
            end.run();
            assertThat(glass.state()).isEqualTo(new KioskState.Attract());
            Gone.assertGone(visit);
        }
    }

    @Test
    void whatTheQuestionOffersCanBeTouchedAndAnyOtherTouchStays() {
        glass = TestKiosk.withGuide(folder);
        begin();
        glass.wait(Duration.ofSeconds(125));
        assertThat(glass.told()).contains("Are you still there?");
        glass.touch(20, 20);
        assertThat(glass.told()).doesNotContain("Are you still there?");
        assertThat(place()).isEqualTo(new Place.Home());
        glass.wait(Duration.ofSeconds(125));
        glass.touch("English");
        assertThat(place()).isEqualTo(new Place.ChoosingLanguage());
        glass.touch("Close");
        glass.wait(Duration.ofSeconds(125));
        glass.touch("Start over");
        assertThat(glass.state()).isEqualTo(new KioskState.Attract());
    }

    @Test
    void aHandThatRestsIsToldSoAndHoldsNothingUp() {
        glass = TestKiosk.withGuide(folder);
        begin();
        Button tile = glass.button(topics().getFirst().title());
        var middle = Fx.on(() -> tile.localToScreen(tile.getLayoutBounds()));
        glass.press(middle.getCenterX(), middle.getCenterY(), MouseButton.PRIMARY);
        glass.wait(Duration.ofSeconds(4));
        assertThat(glass.told()).doesNotContain("rests on the screen");
        glass.wait(Duration.ofSeconds(1));
        assertThat(glass.told()).contains("Something rests on the screen.");
        glass.lift();
        glass.wait(Duration.ofSeconds(1));
        assertThat(glass.told()).doesNotContain("rests on the screen");
        assertThat(place()).as("nobody meant the tile").isEqualTo(new Place.Home());
        glass.touch(topics().getFirst().title());
        assertThat(place()).isInstanceOf(Place.Reading.class);
    }

    @Test
    void noKeyLeadsOutOfTheKiosk() {
        glass = TestKiosk.withGuide(folder);
        begin();
        glass.touch(topics().getFirst().title());
        Place before = place();
        assertThat(glass.stage().getFullScreenExitKeyCombination()).isEqualTo(KeyCombination.NO_MATCH);
        for (KeyCode[] keys : new KeyCode[][] {{KeyCode.F11}, {KeyCode.F10}, {KeyCode.ALT, KeyCode.F4},
            {KeyCode.CONTROL, KeyCode.Q}, {KeyCode.CONTROL, KeyCode.W}, {KeyCode.CONTROL, KeyCode.C},
            {KeyCode.CONTEXT_MENU}, {KeyCode.WINDOWS}, {KeyCode.ALT, KeyCode.TAB}}) {
            glass.keys(keys);
            assertThat(place()).as("after %s", (Object) keys).isEqualTo(before);
            assertThat(glass.stage().isShowing()).isTrue();
            assertThat(glass.stage().isFullScreen()).isTrue();
            assertThat(glass.stage().isIconified()).isFalse();
        }
    }

    @Test
    void theWindowDoesNotCloseWhenItIsAskedTo() {
        glass = TestKiosk.withGuide(folder);
        Fx.run(() -> glass.stage().fireEvent(new WindowEvent(glass.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(glass.stage().isShowing()).isTrue();
        Fx.run(() -> glass.stage().setFullScreen(false));
        TestKiosk.settle();
        assertThat(glass.stage().isFullScreen()).isTrue();
        Fx.run(() -> glass.stage().setIconified(true));
        TestKiosk.settle();
        assertThat(glass.stage().isIconified()).isFalse();
    }

    @Test
    void aContextMenuOrAnotherMouseButtonDoesNothing() {
        glass = TestKiosk.withGuide(folder);
        begin();
        Button topic = glass.button(topics().getFirst().title());
        var middle = Fx.on(() -> topic.localToScreen(topic.getLayoutBounds()));
        glass.wait(Duration.ofSeconds(1));
        glass.press(middle.getCenterX(), middle.getCenterY(), MouseButton.SECONDARY);
        glass.lift(MouseButton.SECONDARY);
        glass.happen(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 500, 500, 500, 500, false, null));
        assertThat(place()).isEqualTo(new Place.Home());
        assertThat(Fx.on(Window::getWindows).stream().filter(Window::isShowing)).hasSize(1);
        glass.touch(topics().getFirst().title());
        assertThat(place()).isInstanceOf(Place.Reading.class);
    }

    @Test
    void aFingerThatIsDraggedDoesNothing() {
        glass = TestKiosk.withGuide(folder);
        begin();
        Button topic = glass.button(topics().getFirst().title());
        var at = Fx.on(() -> topic.localToScreen(topic.getLayoutBounds()));
        glass.wait(Duration.ofSeconds(1));
        glass.press(at.getCenterX() - 50, at.getCenterY(), MouseButton.PRIMARY);
        for (int step = -40; step <= 50; step += 10) {
            glass.move(at.getCenterX() + step, at.getCenterY());
        }
        glass.lift(MouseButton.PRIMARY);
        assertThat(place()).isEqualTo(new Place.Home());
    }

    private void readATopicToItsEnd() {
        Topic topic = topics().getFirst();
        glass.touch(topic.title());
        var cards = topic.cardsFor(Audience.ADULT);
        assertThat(cards).hasSizeGreaterThan(3);
        for (int i = 0; i < cards.size(); i++) {
            assertThat(place()).isEqualTo(new Place.Reading(topic.id(), cards.get(i).id()));
            assertThat(glass.told()).contains(cards.get(i).title());
            if (i < cards.size() - 1) {
                glass.touch("Next section");
            }
        }
        assertThat(glass.visit().read()).containsExactly(topic.id());
        glass.touch("Next: " + topics().get(1).title());
        assertThat(place()).isInstanceOfSatisfying(Place.Reading.class, reading ->
                assertThat(reading.topic()).isEqualTo(topics().get(1).id()));
        glass.touch("Home");
        assertThat(glass.has(topic.title() + ". You have read this.")).isTrue();
    }

    private void lookUpAWord() {
        Button button = openACardWithAWord();
        Place before = place();
        var at = Fx.on(() -> button.localToScene(button.getLayoutBounds()));
        String told = button.getAccessibleText();
        glass.touch(told);
        assertThat(place()).isInstanceOf(Place.Meaning.class);
        Word word = glass.visit().guide().word(((Place.Meaning) place()).word()).orElseThrow();
        assertThat(glass.told()).contains(word.term(), word.meaning());
        var lit = Fx.on(() -> {
            var node = glass.scene().getRoot().lookup(".word-lit");
            return node.localToScene(node.getLayoutBounds());
        });
        assertThat(lit.contains(at.getCenterX(), at.getCenterY())).as("%s lies on %s", lit, at).isTrue();
        var card = Fx.on(() -> {
            var node = glass.scene().getRoot().lookup(".popover");
            return node.localToScene(node.getLayoutBounds());
        });
        assertThat(card.intersects(at)).as("the word stays free").isFalse();
        glass.touch("Close");
        assertThat(place()).isEqualTo(before);
    }

    private void askWhereItIsFrom() {
        Place before = place();
        glass.touch("Where is this from?");
        assertThat(place()).isInstanceOf(Place.CardOrigins.class);
        assertThat(glass.told()).contains("Next review");
        glass.touch("Close");
        assertThat(place()).isEqualTo(before);
        glass.touch("Back");
        assertThat(place()).isNotEqualTo(before);
    }

    private void chooseToReadOfTheOutlook() {
        glass.touch("Home");
        Topic ahead = topics().stream().filter(topic -> topic.id().value().equals("ahead")).findFirst().orElseThrow();
        glass.touch(ahead.title());
        assertThat(glass.buttons(button -> button.getStyleClass().contains("main-button"))).as("no choice is the main one")
                .isEmpty();
        glass.touch(glass.buttons(button -> button.getStyleClass().contains("choice-row")).getFirst().getAccessibleText());
        assertThat(place()).isInstanceOfSatisfying(Place.Reading.class, reading ->
                assertThat(reading.card().value()).isEqualTo("words"));
        glass.touch("Back to home");
        assertThat(place()).isEqualTo(new Place.Home());
    }

    private void answerWhetherAnyoneIsThere() {
        Place before = place();
        glass.wait(Duration.ofSeconds(119));
        assertThat(glass.told()).doesNotContain("Are you still there?");
        glass.wait(Duration.ofSeconds(2));
        assertThat(glass.told()).contains("Are you still there?");
        int left = secondsLeft().orElseThrow();
        assertThat(left).isBetween(28, 30);
        assertThat(glass.told().lines()).contains("25");
        glass.wait(Duration.ofSeconds(7));
        assertThat(secondsLeft()).hasValue(left - 7);
        assertThat(glass.told().lines()).contains("20");
        glass.touch("I’m still here");
        assertThat(secondsLeft()).isEmpty();
        assertThat(place()).isEqualTo(before);
        assertThat(glass.told()).doesNotContain("Are you still there?");
    }

    private OptionalInt secondsLeft() {
        return switch (glass.state()) {
            case KioskState.Visiting(_, var left) -> left;
            case KioskState other -> throw new AssertionError("nobody is here: " + other);
        };
    }

    private Button openACardWithAWord() {
        for (Topic topic : topics()) {
            for (var card : topic.cardsFor(Audience.ADULT)) {
                Fx.run(() -> glass.kiosk().go(new Place.Reading(topic.id(), card.id())));
                TestKiosk.settle();
                var words = glass.buttons(button -> button.getStyleClass().contains("word-to-know"));
                if (!words.isEmpty()) {
                    return words.getFirst();
                }
            }
        }
        throw new AssertionError("no word to know stands on any card");
    }
}
