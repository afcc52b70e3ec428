package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.ui.keys.KeyMap.Stroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Switches on the whole kiosk. One that is plugged in sends F9, a second one F8.
class SwitchTest {

    private static final Duration PACE = Duration.ofSeconds(3);
    private static final Place.Reading SIGNS = new Place.Reading(new Topic.Id("signs"), new Card.Id("in-short"));

    private Keyboard keyboard;

    @AfterEach
    void theWindowIsGone() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void oneSwitchLeadsAVisit() throws Exception {
        plugIn(Map.of(Stroke.of(KeyCode.F9), Command.SWITCH_CHOOSE));
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.ringed()).isEqualTo("English");
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.place()).isEqualTo(new Place.WhoIsReading());
        assertThat(keyboard.ring().isVisible()).as("the light goes on by itself").isTrue();
        waitFor("A parent or another adult");
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.place()).isEqualTo(new Place.Home());
    }

    @Test
    void theLightGoesOutWhereNobodyChooses() throws Exception {
        plugIn(Map.of(Stroke.of(KeyCode.F9), Command.SWITCH_CHOOSE));
        keyboard.begin();
        keyboard.press(KeyCode.F9);
        int steps = 0;
        while (keyboard.ring().isVisible() && steps++ < 100) {
            tick();
        }
        assertThat(steps).isBetween(4, 20);
    }

    @Test
    void oneSwitchAnswersWhetherAnyoneIsStillThere() throws Exception {
        plugIn(Map.of(Stroke.of(KeyCode.F9), Command.SWITCH_CHOOSE));
        keyboard.begin();
        isAsked();
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.ringed()).as("the first press lights the answer that stays").isEqualTo("I’m still here");
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.place()).isEqualTo(new Place.Home());
        isAsked();
        waitFor("Start over");
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.kiosk.state()).isEqualTo(new KioskState.Attract());
    }

    @Test
    void twoSwitchesStepAndChoose() throws Exception {
        plugIn(Map.of(Stroke.of(KeyCode.F9), Command.SWITCH_CHOOSE, Stroke.of(KeyCode.F8), Command.SWITCH_MOVE));
        keyboard.begin();
        keyboard.press(KeyCode.F8);
        for (int i = 0; i < 3; i++) {
            tick();
        }
        assertThat(keyboard.ringed()).as("time moves nothing").isEqualTo("Start with the basics");
        keyboard.press(KeyCode.F8, KeyCode.F9);
        stepTo("Signs you may notice");
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.place()).isEqualTo(SIGNS);
    }

    @Test
    void onANewScreenTheWholeRowIsLitThatTheSwitchGoesInto() throws Exception {
        plugIn(Map.of(Stroke.of(KeyCode.F9), Command.SWITCH_CHOOSE, Stroke.of(KeyCode.F8), Command.SWITCH_MOVE));
        keyboard.begin();
        keyboard.press(KeyCode.F8, KeyCode.F8, KeyCode.F9);
        stepTo("Signs you may notice");
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.ringed()).as("no single thing is lit").isEmpty();
        assertThat(keyboard.ring().isVisible()).isTrue();
        assertThat(Keyboard.box(keyboard.ring()).getHeight()).isGreaterThan(2 * Keyboard.box(keyboard.usable().getFirst()).getHeight());
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.ringed()).isNotEmpty();
    }

    @Test
    void whoAskedForItScansWithSelect() throws Exception {
        keyboard = Keyboard.shown(KeySettings.usual());
        keyboard.begin();
        keyboard.run(() -> keyboard.kiosk.make(Comfort.USUAL.with(Comfort.Scan.FAST)));
        keyboard.press(KeyCode.SPACE);
        assertThat(keyboard.ringed()).isEqualTo("Start with the basics");
        keyboard.pass(Duration.ofSeconds(1));
        keyboard.run(keyboard.keys::tick);
        assertThat(keyboard.ringed()).as("the whole row of tiles is lit").isEmpty();
        assertThat(keyboard.ring().isVisible()).isTrue();
        keyboard.press(KeyCode.SPACE);
        assertThat(keyboard.ringed()).isNotEmpty();
    }

    @Test
    void touchKeysAndSwitchesWorkAtTheSameTime() throws Exception {
        plugIn(Map.of(Stroke.of(KeyCode.F9), Command.SWITCH_CHOOSE));
        keyboard.begin();
        keyboard.press(KeyCode.F9);
        keyboard.tap("Signs you may notice");
        assertThat(keyboard.place()).isEqualTo(SIGNS);
        assertThat(keyboard.ring().isVisible()).isFalse();
        tick();
        assertThat(keyboard.ring().isVisible()).as("the light rests while hands are there").isFalse();
        keyboard.press(KeyCode.F9);
        assertThat(keyboard.ring().isVisible()).isTrue();
        keyboard.press(KeyCode.ESCAPE);
        assertThat(keyboard.place()).isEqualTo(new Place.Home());
        assertThat(keyboard.ringed()).isEqualTo("Signs you may notice");
        keyboard.press(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(keyboard.place()).isInstanceOf(Place.Reading.class).isNotEqualTo(SIGNS);
        keyboard.tap("Start over");
        keyboard.tap("Clear it now");
        assertThat(keyboard.kiosk.state()).isEqualTo(new KioskState.Attract());
        assertThat(keyboard.ring().isVisible()).isFalse();
    }

    private void isAsked() {
        keyboard.pass(Duration.ofSeconds(100));
        keyboard.run(keyboard.kiosk::tick);
    }

    private void plugIn(Map<Stroke, Command> switches) throws Exception {
        var all = new HashMap<>(KeyMap.usual().commands());
        all.putAll(switches);
        keyboard = Keyboard.shown(new KeySettings(new KeyMap(all), PACE, Duration.ofSeconds(1), Duration.ZERO));
    }

    private void tick() {
        keyboard.pass(PACE);
        keyboard.run(keyboard.keys::tick);
    }

    private void waitFor(String text) {
        for (int i = 0; i < 20 && !keyboard.ringed().equals(text); i++) {
            if (keyboard.ringed().isEmpty()) {
                keyboard.press(KeyCode.F9);
            } else {
                tick();
            }
        }
        assertThat(keyboard.ringed()).isEqualTo(text);
    }

    private void stepTo(String text) {
        for (int i = 0; i < 20 && !keyboard.ringed().equals(text); i++) {
            keyboard.press(KeyCode.F8);
        }
        assertThat(keyboard.ringed()).isEqualTo(text);
    }
}
