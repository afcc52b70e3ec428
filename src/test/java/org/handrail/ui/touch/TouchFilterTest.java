package org.handrail.ui.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// With a robot on a scene; positions in millimetres. "next" lies from 40 to 70 both ways.
class TouchFilterTest {

    private Glass glass;
    private Button next;

    @BeforeEach
    void aButtonIsShown() throws Exception {
        glass = Glass.shown();
        next = glass.button("next", 40, 40);
    }

    @AfterEach
    void theFingerIsGone() throws Exception {
        glass.lift();
        FxToolkit.cleanupStages();
    }

    @Test
    void aTapFiresOnceOnLift() {
        glass.press(55, 55);
        assertThat(glass.seen).containsExactly("touched");
        assertThat(glass.isArmed(next)).isTrue();
        glass.lift();
        assertThat(glass.seen).containsExactly("touched", "next");
        assertThat(glass.isArmed(next)).isFalse();
        assertThat(next.isFocused()).isTrue();
    }

    @Test
    void aTapTooQuickToBeSeenLooksPressedBeforeItActs() {
        var toPaint = new ArrayDeque<Runnable>();
        glass.painter = toPaint::add;
        glass.tap(55, 55);
        assertThat(glass.seen).containsExactly("touched");
        assertThat(glass.isArmed(next)).isTrue();
        glass.run(toPaint.remove());
        assertThat(glass.seen).containsExactly("touched", "next");
        assertThat(glass.isArmed(next)).isFalse();
    }

    @Test
    void anotherTouchDoesNotOvertakeATapThatIsStillToBeSeen() {
        var toPaint = new ArrayDeque<Runnable>();
        glass.painter = toPaint::add;
        Button more = glass.button("more", 100, 40);
        glass.tap(55, 55);
        glass.press(115, 55);
        assertThat(glass.seen).containsExactly("touched", "next", "touched");
        glass.run(toPaint.remove());
        assertThat(glass.isArmed(more)).isTrue();
        glass.run(toPaint.remove());
        glass.lift();
        assertThat(glass.seen).containsExactly("touched", "next", "touched", "more");
    }

    @Test
    void aTapThatIsStillToBeSeenIsNotMeantForANewScreen() {
        var toPaint = new ArrayDeque<Runnable>();
        glass.painter = toPaint::add;
        glass.tap(55, 55);
        glass.run(glass.filter::screenChanged);
        glass.run(toPaint.remove());
        assertThat(glass.seen).containsExactly("touched");
        assertThat(glass.isArmed(next)).isFalse();
    }

    @Test
    void slidingOffCancels() {
        glass.press(68, 55);
        glass.move(72, 55);
        assertThat(glass.isArmed(next)).isFalse();
        glass.lift();
        assertThat(glass.seen).containsExactly("touched");
    }

    @Test
    void slidingOnDoesNothing() {
        glass.press(35, 55);
        glass.move(42, 55);
        assertThat(glass.isArmed(next)).isFalse();
        glass.lift();
        assertThat(glass.seen).containsExactly("touched");
    }

    @Test
    void sixMillimetresOfTremorStillTap() {
        glass.press(55, 55);
        glass.move(61, 55);
        glass.move(55, 49);
        glass.move(55, 61);
        glass.lift();
        assertThat(glass.seen).containsExactly("touched", "next");
    }

    @Test
    void aSwipeOverAButtonPansAndFiresNothing() {
        glass.press(66, 55);
        glass.move(60, 55);
        glass.move(54, 56);
        assertThat(glass.isArmed(next)).isFalse();
        assertThat(next.isPressed()).isFalse();
        glass.lift();
        assertThat(glass.seen).containsExactly("touched", "panned -48 4");
    }

    @Test
    void aSwipeThatComesBackDoesNotPressAgain() {
        glass.press(68, 55);
        glass.move(85, 55);
        glass.move(60, 55);
        assertThat(glass.isArmed(next)).isFalse();
        glass.lift();
        assertThat(glass.seen).containsExactly("touched", "panned -32 0");
        assertThat(glass.isArmed(next)).isFalse();
    }

    @Test
    void twoTapsInAHurryFireOnce() {
        glass.tap(55, 55);
        glass.pass(120);
        glass.tap(56, 55);
        assertThat(glass.seen).containsExactly("touched", "next");
        glass.pass(400);
        glass.tap(55, 55);
        assertThat(glass.seen).containsExactly("touched", "next", "touched", "next");
    }

    @Test
    void aNewScreenIgnoresTouchesForAMoment() {
        glass.run(glass.filter::screenChanged);
        glass.tap(55, 55);
        assertThat(glass.seen).isEmpty();
        glass.pass(300);
        glass.tap(55, 55);
        assertThat(glass.seen).containsExactly("touched", "next");
    }

    @Test
    void noOtherButtonNorTheWheelDoesAnything() {
        var reached = new Pane();
        reached.addEventHandler(ScrollEvent.ANY, _ -> glass.seen.add("scrolled"));
        reached.setOnContextMenuRequested(_ -> glass.seen.add("menu"));
        reached.setOnDragOver(_ -> glass.seen.add("dragged"));
        glass.put(reached, 100, 40, 30, 30);
        glass.move(55, 55);
        glass.with(robot -> robot.mouseClick(MouseButton.SECONDARY, MouseButton.MIDDLE));
        glass.move(115, 55);
        glass.with(robot -> robot.mouseClick(MouseButton.SECONDARY));
        glass.with(robot -> robot.mouseWheel(3));
        glass.happen(reached, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null));
        glass.happen(reached, new DragEvent(DragEvent.DRAG_OVER, null, 0, 0, 0, 0, TransferMode.COPY, null, null, null));
        assertThat(glass.seen).isEmpty();
    }

    @Test
    void aSecondButtonDoesNotDisturbTheFinger() {
        glass.press(55, 55);
        glass.with(robot -> robot.mouseClick(MouseButton.SECONDARY));
        assertThat(glass.seen).containsExactly("touched");
        glass.lift();
        assertThat(glass.seen).containsExactly("touched", "next");
    }

    @Test
    void aNearMissHits() {
        glass.press(37, 55);
        assertThat(glass.isArmed(next)).isTrue();
        glass.lift();
        assertThat(glass.seen).containsExactly("touched", "next");
    }

    @Test
    void aTapInDeadSpaceIsATouchThatHitsNothing() {
        glass.tap(35, 55);
        assertThat(glass.seen).containsExactly("touched");
    }

    @Test
    void aButtonThatIsOffKeepsItsTaps() {
        Button off = glass.button("off", 73, 40);
        glass.run(() -> off.setDisable(true));
        glass.tap(74, 55);
        assertThat(glass.seen).containsExactly("touched");
    }

    @Test
    void aNearMissNeverReachesWhatASheetCovers() {
        glass.put(new Pane(), 0, 0, 150, 100);
        glass.button("close", 100, 40);
        glass.tap(37, 55);
        glass.tap(55, 55);
        assertThat(glass.seen).containsExactly("touched", "touched");
        glass.tap(97, 55);
        assertThat(glass.seen).endsWith("close");
    }

    @Test
    void aWordReachesAsFarAsItIsTold() {
        Button word = glass.button("word", 110, 40);
        TouchTarget.reach(word, 9);
        glass.tap(102, 55);
        assertThat(glass.seen).containsExactly("touched", "word");
    }

    @Test
    void aNodeThatIsNoButtonCanAnswer() {
        var area = new Region();
        TouchTarget.answer(area, () -> glass.seen.add("area"));
        glass.put(area, 100, 40, 30, 30);
        glass.press(115, 55);
        assertThat(glass.isArmed(area)).isTrue();
        glass.lift();
        assertThat(glass.seen).containsExactly("touched", "area");
        assertThat(glass.isArmed(area)).isFalse();
    }

    @Test
    void aRestingPalmIsLetGo() {
        glass.press(55, 55);
        glass.pass(4000);
        assertThat(glass.resting()).as("nobody rests yet").isEmpty();
        assertThat(glass.isArmed(next)).isTrue();
        glass.pass(1000);
        assertThat(glass.resting()).hasValue(220);
        assertThat(glass.isArmed(next)).as("let go of under the palm").isFalse();
        glass.lift();
        assertThat(glass.resting()).isEmpty();
        assertThat(glass.seen).containsExactly("touched");
        glass.pass(500);
        glass.tap(55, 55);
        assertThat(glass.seen).containsExactly("touched", "touched", "next");
    }

    @Test
    void aFingerThatMovesDoesNotRest() {
        glass.press(55, 55);
        glass.move(70, 55);
        glass.pass(5000);
        assertThat(glass.resting()).isEmpty();
    }

    @Test
    void aPenThatWaitsDoesNotRest() {
        var page = new Region();
        TouchTarget.follow(page, (_, _, _) -> { });
        glass.put(page, 100, 40, 30, 30);
        glass.press(115, 55);
        glass.pass(5000);
        assertThat(glass.resting()).isEmpty();
    }

    @Test
    void aHandThatNothingIsHeardOfIsForgotten() {
        glass.press(55, 55);
        glass.pass(31_000);
        assertThat(glass.resting()).isEmpty();
    }

    @Test
    void aTouchThatBringsANewScreenIsNotMeantForIt() {
        glass.whenTouched = glass.filter::screenChanged;
        glass.tap(55, 55);
        assertThat(glass.seen).containsExactly("touched");
    }

    @Test
    void whatWentOffUnderTheFingerDoesNothing() {
        var area = new Region();
        TouchTarget.answer(area, () -> glass.seen.add("area"));
        glass.put(area, 100, 40, 30, 30);
        glass.press(115, 55);
        glass.run(() -> area.setDisable(true));
        glass.lift();
        assertThat(glass.seen).containsExactly("touched");
    }
}
