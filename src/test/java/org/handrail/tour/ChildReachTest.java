package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handrail.config.KioskConfig;
import org.handrail.config.KioskConfig.Panel;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Where children reach, on panels that hang as low as that needs: low reach keeps everything within their band (ADA 308.1).
class ChildReachTest {

    private static final Drawings NO_DRAWINGS = new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND);

    @ParameterizedTest(name = "{1} to {2} mm above the floor on {0}")
    @MethodSource("bands")
    void everythingLiesWithinTheBandOfAnAge(Glass glass, double lowest, double highest, double lowerEdge) {
        Panel usual = Premises.CONFIG.panel();
        KioskConfig config = Premises.CONFIG.on(new Panel(usual.widthMm(), usual.heightMm(), lowerEdge, highest, lowest,
                usual.viewingDistanceMm(), usual.screen()));
        var hung = new Glass(glass.name(), glass.widthPx(), glass.heightPx(), glass.widthMm(), lowerEdge, lowerEdge);
        var outside = new ArrayList<String>();
        int[] buttons = {0};
        for (TextSize size : new TextSize[] {TextSize.NORMAL, TextSize.LARGEST}) {
            var look = new Look(hung, Locale.ENGLISH, Comfort.USUAL.with(size).lowReach(true), false);
            Premises.STOPS.stream().filter(Stop::typical).forEach(stop -> Fx.run(() -> new Showing(config, Premises.LIBRARY,
                    NO_DRAWINGS).of(look, stop, (page, view) -> view.surface().controls().forEach(control -> {
                        if (view.surface().reach().equals(Reach.EVERYWHERE)) {
                            return;
                        }
                        buttons[0]++;
                        var bounds = Surface.bounds(control);
                        double top = lowerEdge + view.surface().mm(glass.heightPx() - bounds.getMinY());
                        double bottom = lowerEdge + view.surface().mm(glass.heightPx() - bounds.getMaxY());
                        if (top > highest + 0.5 || bottom < lowest - 0.5) {
                            outside.add("%s page %d: %s from %.0f to %.0f mm".formatted(stop.name(), page, Surface.told(control),
                                    bottom, top));
                        }
                    }))));
        }
        assertThat(outside).isEmpty();
        assertThat(buttons[0]).isGreaterThan(500);
    }

    static Stream<Arguments> bands() {
        return Stream.of(Arguments.of(Glass.STAND, 405, 1120, 700), Arguments.of(Glass.STAND, 455, 1015, 600),
                Arguments.of(Glass.STAND, 510, 915, 560), Arguments.of(Glass.WALL, 405, 1120, 850),
                Arguments.of(Glass.WALL, 455, 1015, 750), Arguments.of(Glass.WALL, 510, 915, 700),
                Arguments.of(Glass.SMALL, 510, 915, 720));
    }
}
