package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// In the largest text a capital of all words, whether they are read or touched, is seen under 0.7 degrees at an arm's length
/// (EN 301 549 5.1.4), and what everybody needs is at least 25 mm high and wide (Chen 2013).
class LargestTextTest {

    private static final double ARMS_LENGTH_MM = 600;
    private static final double LEAST_MM = ARMS_LENGTH_MM * Math.tan(Math.toRadians(0.7));
    private static final double LEAST_TARGET_MM = 25;
    private static final double ROUNDING_MM = 0.05;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"), Locale.of("ar"));
    /// What everybody needs: the bars, tiles and choices, the way on and the way back, help, language, the pages.
    private static final List<String> MAIN = List.of("main-button", "help-button", "help-button-open", "bar-button", "bar-button-on",
            "rail-button", "rail-here", "rail-out", "tile", "choice-row", "treatment-card", "idea", "idea-on");
    private static final List<String> PAGES = List.of("turn-up", "turn-down");

    @ParameterizedTest(name = "on {0} in {1}, low: {2}")
    @MethodSource("looks")
    void whatIsReadAndTouchedIsLarge(Glass glass, Locale language, boolean low) {
        var look = new Look(glass, language, Comfort.USUAL.with(TextSize.LARGEST).lowReach(low), false);
        var showing = new Showing(Premises.speaking(language), Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
        var small = new TreeSet<String>();
        int[] seen = {0, 0};
        Premises.STOPS.stream().filter(Stop::typical).map(stop -> hasPages(stop.name(), glass) ? stop : stop.upTo(1))
                .filter(stop -> isLarge(stop.name(), glass)).forEach(stop ->
                Fx.run(() -> showing.of(look, stop, (_, view) -> {
                    words(view.surface()).forEach(text -> {
                        seen[0]++;
                        double capital = TextFaults.capitalMm(view.surface(), text);
                        if (capital < LEAST_MM) {
                            small.add("%s: “%s” %.2f mm".formatted(stop.name(), text.getText(), capital));
                        }
                    });
                    targets(view.surface()).forEach(target -> {
                        seen[1]++;
                        double side = view.surface().mm(Math.min(Surface.bounds(target).getWidth(), Surface.bounds(target).getHeight()));
                        if (side < LEAST_TARGET_MM - ROUNDING_MM) {
                            small.add("%s: %s %.1f mm".formatted(stop.name(), Surface.told(target), side));
                        }
                    });
                })));
        assertThat(small).isEmpty();
        assertThat(seen[0]).isGreaterThan(800);
        assertThat(seen[1]).isGreaterThan(500);
    }

    /// Letters that show how large others would be are not read.
    private static Stream<Text> words(Surface surface) {
        return surface.all(Text.class).stream().filter(text -> !(text.getParent() instanceof Words letters) || letters.getAccessibleText() != null);
    }

    private static Stream<ButtonBase> targets(Surface surface) {
        return surface.targets().stream().filter(target -> target.getId() != null && PAGES.contains(target.getId())
                || target.getStyleClass().stream().anyMatch(style -> MAIN.contains(style)));
    }

    /// The first screen and the last resort have one size for everybody. What staff use without a family is theirs. The list that the
    /// code for a phone holds and, on a small panel, what staff are to say are as large as their room allows.
    private static boolean isLarge(String stop, Glass glass) {
        return !stop.matches("attract|staff-desk|take-code|out-of-service|pin-pad|guided-taking-home")
                && !(glass.equals(Glass.SMALL) && stop.equals("guided-prompt"));
    }

    /// Whether the largest words stand on more pages here than others do, each laid out in its own way.
    private static boolean hasPages(String stop, Glass glass) {
        return glass.equals(Glass.SMALL) && stop.matches("home|guided-rows|treated-(path|hipec|rescue)|causes-change.*|compare-(surgery|rescue|treatments)|pick-two|spread-places.*");
    }

    static Stream<Arguments> looks() {
        return Glass.ALL.stream().flatMap(glass -> LANGUAGES.stream().flatMap(language -> Stream.of(false, true)
                .map(low -> Arguments.of(glass, language, low))));
    }
}
