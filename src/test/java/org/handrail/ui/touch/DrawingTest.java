package org.handrail.ui.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A surface that is drawn on follows the finger; what lies under it is not pressed. Positions in millimetres, a surface from 30
/// to 110 both ways over a button from 40 to 70, two px of the surface to the millimetre.
class DrawingTest {

    private final List<String> drawn = new ArrayList<>();
    private Glass glass;
    private Pane surface;

    @BeforeEach
    void aSurfaceLiesOverAButton() throws Exception {
        glass = Glass.shown();
        glass.button("under", 40, 40);
        surface = new Pane();
        glass.put(surface, 30, 30, 80, 80);
        glass.run(() -> TouchTarget.follow(surface, (phase, x, y) -> drawn.add(phase + " " + Math.round(x) + " " + Math.round(y))));
    }

    @AfterEach
    void theFingerIsGone() throws Exception {
        glass.lift();
        FxToolkit.cleanupStages();
    }

    @Test
    void itFollowsTheFingerFromWhereItCameDown() {
        glass.press(50, 50);
        glass.move(60, 50);
        glass.move(60, 55);
        glass.lift();
        assertThat(drawn).startsWith("DOWN 40 40").contains("MOVE 60 40", "MOVE 60 50").endsWith("UP 60 50");
        assertThat(glass.seen).containsExactly("touched");
    }

    @Test
    void aTapOnItPressesNothingUnderIt() {
        glass.tap(55, 55);
        assertThat(glass.seen).containsExactly("touched");
    }

    @Test
    void aFingerThatCameDownElsewhereDoesNotDraw() {
        glass.press(10, 10);
        glass.move(60, 60);
        glass.lift();
        assertThat(drawn).isEmpty();
    }

    @Test
    void anotherScreenTakesThePenFromTheFinger() {
        glass.press(50, 50);
        glass.run(glass.filter::screenChanged);
        glass.move(60, 50);
        glass.lift();
        assertThat(drawn).containsExactly("DOWN 40 40");
    }

    @Test
    void aSurfaceThatLetsTouchesThroughIsNotDrawnOn() {
        glass.run(() -> surface.setMouseTransparent(true));
        glass.tap(55, 55);
        assertThat(drawn).isEmpty();
        assertThat(glass.seen).containsExactly("touched", "under");
    }
}
