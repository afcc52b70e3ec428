package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.content.Word;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// With a robot on the whole kiosk.
class KeysTest {

    private static final Place.Reading SIGNS = new Place.Reading(new Topic.Id("signs"), new Card.Id("in-short"));

    private Keyboard keyboard;

    @BeforeEach
    void theFirstScreenIsShown() throws Exception {
        keyboard = Keyboard.shown(KeySettings.usual());
    }

    @AfterEach
    void theWindowIsGone() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aVisitCanBeLedWithKeysAlone() {
        keyboard.press(KeyCode.TAB);
        assertThat(keyboard.ringed()).isEqualTo("English");
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.place()).isEqualTo(new Place.WhoIsReading());
        keyboard.choose("A parent or another adult");
        assertThat(keyboard.place()).isEqualTo(new Place.Home());
        keyboard.choose("Signs you may notice");
        assertThat(keyboard.place()).isEqualTo(SIGNS);
        keyboard.choose("DSRCT");
        assertThat(keyboard.place()).isEqualTo(new Place.Meaning(new Word.Id("dsrct")));
        keyboard.choose("Close");
        assertThat(keyboard.place()).isEqualTo(SIGNS);
        assertThat(keyboard.ringed()).as("back on the word").isEqualTo("DSRCT");
        keyboard.choose("Get help now");
        assertThat(keyboard.place()).isEqualTo(new Place.GettingHelp());
        keyboard.press(KeyCode.ESCAPE);
        assertThat(keyboard.place()).isEqualTo(SIGNS);
        assertThat(keyboard.ringed()).isEqualTo("Get help now");
        keyboard.choose("Start over");
        assertThat(keyboard.kiosk.state()).isInstanceOf(KioskState.StartingOver.class);
        keyboard.press(KeyCode.ESCAPE);
        assertThat(keyboard.place()).isEqualTo(SIGNS);
        assertThat(keyboard.ringed()).as("back where one was").isEqualTo("Start over");
        keyboard.press(KeyCode.ENTER);
        keyboard.choose("Clear it now");
        assertThat(keyboard.kiosk.state()).isEqualTo(new KioskState.Attract());
        assertThat(keyboard.ringed()).isEmpty();
        assertThat(keyboard.showsKeys()).isFalse();
    }

    @Test
    void theFirstKeyOnlyShowsWhereOneIs() {
        keyboard.begin();
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.place()).isEqualTo(new Place.Home());
        assertThat(keyboard.ringed()).as("the content comes before the bar above it").isEqualTo("Start with the basics");
        assertThat(keyboard.showsKeys()).isTrue();
    }

    @Test
    void theRingGoesWithATouchAndComesBackWhereTheHandWas() {
        keyboard.begin();
        keyboard.press(KeyCode.TAB, KeyCode.TAB);
        keyboard.tap("Signs you may notice");
        assertThat(keyboard.place()).isEqualTo(SIGNS);
        assertThat(keyboard.showsKeys()).isFalse();
        assertThat(keyboard.ringed()).isEmpty();
        assertThat(keyboard.ring().isVisible()).isFalse();
        keyboard.press(KeyCode.ESCAPE);
        assertThat(keyboard.ringed()).isEqualTo("Signs you may notice");
    }

    @Test
    void theRingLiesSixAroundTheButton() {
        keyboard.begin();
        keyboard.press(KeyCode.TAB);
        for (int i = 0; i < keyboard.usable().size(); i++) {
            assertRingLiesAround(keyboard.focused());
            keyboard.press(KeyCode.TAB);
        }
    }

    @Test
    void whereReadingRunsFromRightToLeftSoDoesTab() {
        keyboard.begin(Locale.of("ar"));
        keyboard.press(KeyCode.TAB, KeyCode.TAB);
        Bounds first = Keyboard.box(keyboard.focused());
        assertRingLiesAround(keyboard.focused());
        keyboard.press(KeyCode.TAB);
        assertThat(Keyboard.box(keyboard.focused()).getMaxX()).isLessThan(first.getMinX());
        assertRingLiesAround(keyboard.focused());
        keyboard.press(KeyCode.RIGHT);
        assertThat(Keyboard.box(keyboard.focused())).as("arrows mean what they show").isEqualTo(first);
    }

    @Test
    void turningAPageKeepsFocusOnWhatTurnedIt() {
        keyboard.begin();
        keyboard.go(new Place.WordList(0, Optional.empty()));
        keyboard.press(KeyCode.TAB, KeyCode.TAB);
        String second = keyboard.ringed();
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.place()).isEqualTo(new Place.WordList(1, Optional.empty()));
        assertThat(keyboard.ringed()).isEqualTo(second);
    }

    @Test
    void aSwitchInTheBarKeepsItsFocus() {
        keyboard.begin();
        keyboard.choose("Contrast");
        assertThat(keyboard.ringed()).startsWith("Contrast");
        assertThat(Keyboard.box(keyboard.focused())).isEqualTo(Keyboard.box(keyboard.button(keyboard.ringed())));
    }

    @Test
    void goingAroundIsTold() {
        keyboard.begin();
        keyboard.press(KeyCode.TAB);
        assertThat(keyboard.sign()).isEmpty();
        for (int i = 0; i < 80 && keyboard.sign().isEmpty(); i++) {
            keyboard.press(KeyCode.TAB);
        }
        assertThat(keyboard.sign()).contains("This is the beginning again.");
        assertThat(keyboard.scene.getRoot().getLayoutBounds().contains(Keyboard.box(keyboard.scene.lookup(".sign")))).isTrue();
        keyboard.pressWith(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(keyboard.sign()).contains("This is the end.");
        keyboard.press(KeyCode.UP);
        assertThat(keyboard.sign()).as("until the next key").isEmpty();
    }

    @Test
    void theRingComesBackWhereAScreenChangedByItself() {
        keyboard.press(KeyCode.TAB);
        Pane rail = (Pane) keyboard.focused().getParent();
        keyboard.run(() -> {
            var buttons = List.copyOf(rail.getChildren());
            rail.getChildren().clear();
            keyboard.keys.look();
            rail.getChildren().setAll(buttons);
            keyboard.keys.look();
        });
        assertThat(keyboard.ringed()).isEqualTo("English");
        assertThat(keyboard.ring().isVisible()).isTrue();
    }

    @Test
    void aHeldKeyActsOnce() {
        keyboard.begin();
        keyboard.press(KeyCode.TAB);
        keyboard.hold(KeyCode.TAB, 30);
        keyboard.pressWith(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(keyboard.ringed()).isEqualTo("Start with the basics");
    }

    @Test
    void aHeldKeyDoesNotKeepTheVisitOpen() {
        keyboard.begin();
        keyboard.hold(KeyCode.TAB, 10_000);
        keyboard.run(keyboard.kiosk::tick);
        assertThat(keyboard.kiosk.state()).isEqualTo(new KioskState.Attract());
    }

    @Test
    void aNewScreenDoesNotTakeTheSecondPressOfATremblingHand() {
        keyboard.begin();
        keyboard.walkTo("Signs you may notice");
        keyboard.press(KeyCode.ENTER);
        keyboard.quickly(KeyCode.ENTER);
        assertThat(keyboard.place()).isEqualTo(SIGNS);
    }

    @Test
    void keysOfTheSystemDoNothing() {
        keyboard.begin();
        keyboard.press(KeyCode.F1, KeyCode.F5, KeyCode.F10, KeyCode.F12, KeyCode.WINDOWS, KeyCode.CONTEXT_MENU, KeyCode.DELETE);
        keyboard.pressWith(KeyCode.ALT, KeyCode.TAB);
        keyboard.pressWith(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(keyboard.ringed()).isEmpty();
        assertThat(keyboard.place()).isEqualTo(new Place.Home());
    }

    @Test
    void everyKeyIsATouchToTheClock() {
        keyboard.begin();
        for (int i = 0; i < 10; i++) {
            keyboard.pass(Duration.ofSeconds(80));
            keyboard.press(KeyCode.F7);
        }
        assertThat(keyboard.place()).isEqualTo(new Place.Home());
    }

    @Test
    void homeAndHelpAreOneKeyAway() {
        keyboard.begin();
        keyboard.go(SIGNS);
        keyboard.press(KeyCode.HELP);
        assertThat(keyboard.place()).isEqualTo(new Place.GettingHelp());
        keyboard.press(KeyCode.HOME);
        assertThat(keyboard.place()).isEqualTo(new Place.Home());
    }

    @Test
    void escapeLeavesThePinPad() {
        keyboard.begin();
        keyboard.run(() -> keyboard.kiosk.go(new Place.MyQuestions()));
        keyboard.run(keyboard.kiosk::openPinPad);
        keyboard.press(KeyCode.TAB);
        assertThat(keyboard.usable()).contains(keyboard.focused());
        keyboard.press(KeyCode.ESCAPE);
        assertThat(keyboard.place()).isEqualTo(new Place.MyQuestions());
    }

    @Test
    void lettersMayStillBeTypedOnce() {
        keyboard.begin();
        var typed = new StringBuilder();
        keyboard.scene.addEventHandler(KeyEvent.KEY_TYPED, event -> typed.append(event.getCharacter()));
        keyboard.press(KeyCode.A, KeyCode.B, KeyCode.SPACE);
        assertThat(typed).hasToString("ab");
    }

    private void assertRingLiesAround(Node focused) {
        double gap = 6 * Math.abs(focused.getLocalToSceneTransform().getMxx());
        Bounds button = Keyboard.box(focused);
        Bounds ring = Keyboard.box(keyboard.ring());
        assertThat(List.of(button.getMinX() - ring.getMinX(), button.getMinY() - ring.getMinY(),
                ring.getMaxX() - button.getMaxX(), ring.getMaxY() - button.getMaxY()))
                .allSatisfy(side -> assertThat(side).isCloseTo(gap, within(0.01)));
    }
}
