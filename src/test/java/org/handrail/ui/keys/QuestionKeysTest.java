package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.handrail.session.KioskState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// "Are you still there?" answered with keys.
class QuestionKeysTest {

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
    void theQuestionKeepsFocusInsideAndAnyKeyAnswersIt() {
        keyboard.begin();
        keyboard.press(KeyCode.TAB, KeyCode.TAB);
        String before = keyboard.ringed();
        keyboard.pass(Duration.ofSeconds(100));
        keyboard.run(keyboard.kiosk::tick);
        assertThat(keyboard.ringed()).isEqualTo("I’m still here");
        keyboard.press(KeyCode.F7);
        assertThat(keyboard.ringed()).as("the key said yes and nothing else").isEqualTo(before);
        keyboard.pass(Duration.ofSeconds(100));
        keyboard.run(keyboard.kiosk::tick);
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.ringed()).as("the answer that is offered first").isEqualTo(before);
    }

    @Test
    void alsoStartOverCanBeChosenInTheQuestion() {
        keyboard.begin();
        keyboard.pass(Duration.ofSeconds(115));
        keyboard.run(keyboard.kiosk::tick);
        assertThat(secondsLeft()).isEqualTo(5);
        keyboard.press(KeyCode.RIGHT);
        assertThat(keyboard.ringed()).as("the first key only shows where one is").isEqualTo("I’m still here");
        assertThat(secondsLeft()).as("somebody is there").isEqualTo(30);
        keyboard.press(KeyCode.RIGHT);
        assertThat(keyboard.ringed()).isEqualTo("Start over");
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.kiosk.state()).isEqualTo(new KioskState.Attract());
    }

    @Test
    void theQuestionStaysOnAPageOfManyWords() {
        keyboard.begin();
        keyboard.run(() -> keyboard.kiosk.showing(300));
        keyboard.pass(Duration.ofSeconds(151));
        keyboard.run(keyboard.kiosk::tick);
        int left = secondsLeft();
        keyboard.pass(Duration.ofSeconds(1));
        keyboard.run(keyboard.kiosk::tick);
        assertThat(secondsLeft()).as("its own words give no more time").isEqualTo(left - 1);
    }

    private int secondsLeft() {
        return switch (keyboard.kiosk.state()) {
            case KioskState.Visiting(_, var left) -> left.orElseThrow();
            case KioskState other -> throw new AssertionError("nobody is asked: " + other);
        };
    }
}
