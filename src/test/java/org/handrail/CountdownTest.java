package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Arc;
import org.handrail.content.Audience;
import org.handrail.session.Comfort;
import org.handrail.session.KioskState.Attract;
import org.handrail.ui.Fx;
import org.handrail.ui.type.Spoken;
import org.junit.jupiter.api.Test;

/// What counts down does so calmly: in steps of five seconds, still between them, and with more time than it says (CLM-04).
class CountdownTest {

    private static final int STEP = 5;
    private static final String MOMENT = "a moment";

    @Test
    void theQuestionCountsInStepsOfFiveAndPromisesNoSecondTooMany() {
        Fx.run(() -> assertThat(counted(kiosk -> kiosk.pass(Duration.ofSeconds(120)), 30))
                .containsExactly("25", "20", "15", "10", "5", MOMENT));
    }

    @Test
    void startOverCountsLikewise() {
        Fx.run(() -> assertThat(counted(kiosk -> kiosk.kiosk.startOver(), 15)).containsExactly("10", "5", MOMENT));
    }

    /// @return what was told, step by step
    private static List<String> counted(Consumer<EveryScreen> asking, int seconds) {
        var kiosk = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL);
        asking.accept(kiosk);
        var steps = new ArrayList<String>();
        for (int passed = 0; passed < seconds; passed++) {
            String told = told(kiosk);
            if (passed % STEP == 0) {
                steps.add(told);
            }
            assertThat(told).as("after %s s", passed).isEqualTo(steps.getLast());
            int promised = told.equals(MOMENT) ? 0 : Integer.parseInt(told);
            assertThat(arc(kiosk).getLength()).isEqualTo(360.0 * promised / seconds);
            assertThat(arc(kiosk).isVisible()).isEqualTo(promised > 0);
            var changes = changes(kiosk.scene.getRoot());
            kiosk.pass(Duration.ofSeconds(1).minusNanos(1));
            assertThat(seconds - passed - 1).as("seconds that are left where it says %s", told).isGreaterThanOrEqualTo(promised);
            kiosk.pass(Duration.ofNanos(1));
            if ((passed + 1) % STEP == 0) {
                assertThat(changes).as("it is seen to change").hasPositiveValue();
            } else {
                assertThat(changes).as("changes of the picture after %s s", passed).hasValue(0);
            }
        }
        assertThat(kiosk.kiosk.state()).isEqualTo(new Attract());
        return steps;
    }

    /// The number, or the words in its place, as they are told.
    private static String told(EveryScreen kiosk) {
        return Spoken.in(arc(kiosk).getParent()).getFirst().name();
    }

    private static Arc arc(EveryScreen kiosk) {
        return (Arc) kiosk.scene.getRoot().lookup(".ring-left");
    }

    /// Counts whatever makes a node look different from now on, on the page as well as over it.
    private static AtomicInteger changes(Node root) {
        var changes = new AtomicInteger();
        EveryScreen.each(root, node -> {
            node.boundsInParentProperty().addListener((_, _, _) -> changes.incrementAndGet());
            node.visibleProperty().addListener((_, _, _) -> changes.incrementAndGet());
            node.opacityProperty().addListener((_, _, _) -> changes.incrementAndGet());
            if (node instanceof Arc arc) {
                arc.lengthProperty().addListener((_, _, _) -> changes.incrementAndGet());
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().addListener((javafx.collections.ListChangeListener<Node>) _ -> changes.incrementAndGet());
            }
        });
        return changes;
    }
}
