package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;

/// What a fault does at the glass, and what it leaves standing.
class FaultWalkThroughTest extends AtTheGlass {

    @Test
    void aFaultInALayoutPassEndsTheVisitAndTheNextVisitorFindsAFreshScreen() {
        glass = TestKiosk.withGuide(folder);
        begin();
        var faults = glass.faults();
        var root = glass.scene().getRoot();
        Fx.run(() -> ((Pane) root).getChildren().add(new Faulty()));
        TestKiosk.settle();
        assertThat(faults).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(glass.state()).isEqualTo(new KioskState.Attract());
        assertThat(glass.scene().getRoot()).isNotSameAs(root);
        assertThat(glass.told()).contains("Touch to begin");
        glass.wait(Duration.ofSeconds(1));
        begin();
        assertThat(place()).isEqualTo(new Place.Home());
        assertThat(Fx.on(() -> glass.button(topics().getFirst().title()).getLayoutBounds().getWidth())).isPositive();
    }

    @Test
    void theThirdFaultWithinAMinuteTakesTheKioskOutOfServiceAndThenStartsItAfresh() {
        glass = TestKiosk.withGuide(folder);
        var faults = glass.faults();
        for (int i = 0; i < 3; i++) {
            assertThat(glass.state()).isEqualTo(new KioskState.Attract());
            Fx.run(() -> ((Pane) glass.scene().getRoot()).getChildren().add(new Faulty()));
            TestKiosk.settle();
        }
        assertThat(faults).hasSize(3);
        assertThat(glass.state()).isEqualTo(new KioskState.OutOfService());
        assertThat(glass.told()).contains("This screen is resting");
        glass.wait(Recovery.REST.minusSeconds(1));
        assertThat(glass.afresh()).isZero();
        glass.wait(Duration.ofSeconds(1));
        assertThat(glass.afresh()).isOne();
    }

    /// Breaks the next layout pass, once.
    private static final class Faulty extends Pane {

        private Optional<RuntimeException> fault = Optional.of(new IllegalStateException("a fault in a layout pass"));

        @Override
        protected void layoutChildren() {
            RuntimeException thrown = fault.orElse(null);
            fault = Optional.empty();
            if (thrown != null) {
                throw thrown;
            }
        }
    }
}
