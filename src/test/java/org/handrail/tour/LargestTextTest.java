package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Form;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In the largest text a capital of all that is read is seen under 0.7 degrees at an arm's length (EN 301 549 5.1.4). Words on buttons
/// stay smaller where their button has no room, and so do the names beside the logo.
class LargestTextTest {

    private static final double ARMS_LENGTH_MM = 600;
    private static final double LEAST_MM = ARMS_LENGTH_MM * Math.tan(Math.toRadians(0.7));
    /// A small panel is read from nearer: this is 0.7 degrees at 550 mm.
    private static final double LEAST_ON_SMALL_MM = 6.7;

    @ParameterizedTest
    @MethodSource("glasses")
    void whatIsReadIsLarge(Glass glass) {
        double least = glass.layout().form() == Form.COMPACT ? LEAST_ON_SMALL_MM : LEAST_MM;
        var look = new Look(glass, Locale.ENGLISH, Comfort.USUAL.with(TextSize.LARGEST), false);
        var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
        var small = new TreeSet<String>();
        int[] texts = {0};
        Premises.STOPS.stream().filter(Stop::typical).map(stop -> stop.upTo(1)).filter(stop -> isRead(stop.name())).forEach(stop ->
                Fx.run(() -> showing.of(look, stop, (_, view) -> view.surface().all(Text.class).stream().filter(text -> !isOnButtonOrBar(text)).forEach(text -> {
                    texts[0]++;
                    double capital = TextFaults.capitalMm(view.surface(), text);
                    if (capital < least) {
                        small.add("%s: “%s” %.2f mm".formatted(stop.name(), text.getText(), capital));
                    }
                }))));
        assertThat(small).isEmpty();
        assertThat(texts[0]).isGreaterThan(150);
    }

    private static boolean isOnButtonOrBar(Node node) {
        return node != null && (node instanceof ButtonBase || "top-bar".equals(node.getId()) || isOnButtonOrBar(node.getParent()));
    }

    /// The first screen has one size for everybody, what staff use has little to read, and where much stands side by side (the path,
    /// what is compared, the names on a map) there is no room: each of these opens in full.
    private static boolean isRead(String stop) {
        return !stop.matches("attract|staff-desk|take-code|out-of-service|pin-pad|guided-.*|treated-path|compare-.*|spread-places.*");
    }

    static List<Glass> glasses() {
        return Glass.ALL;
    }
}
