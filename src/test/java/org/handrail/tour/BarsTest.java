package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ways that are on every page stand in the same place on every page of a visit, to the millimetre (WCAG 3.2.3, 3.2.6). A visit
/// that staff lead has tools of theirs beside them.
class BarsTest {

    private static final double SAME_MM = 1;
    private static final List<String> WAYS = List.of("Home", "Back", "Word list", "Start over", "English", "Text size", "Contrast",
            "Get help now");

    @ParameterizedTest
    @MethodSource("looks")
    void theWaysOnEveryPageNeverMove(Look look) {
        Map<String, Bounds> places = new HashMap<>();
        var moved = new TreeSet<String>();
        int[] pages = {0};
        var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
        Fx.run(() -> Premises.STOPS.stream().filter(Stop::typical).map(stop -> stop.upTo(1)).forEach(stop ->
                showing.of(look, stop, (_, view) -> {
                    if (view.surface().top().lookup("#top-bar") != null) {
                        pages[0]++;
                        Set<String> there = view.surface().controls().stream().flatMap(control -> way(control).stream()).collect(Collectors.toSet());
                        WAYS.stream().filter(way -> !there.contains(way) && !stop.name().startsWith("guided"))
                                .forEach(way -> moved.add(way + " is not on " + stop.name()));
                        view.surface().controls().forEach(control -> way(control).ifPresent(way -> {
                            Bounds here = Surface.bounds(control);
                            String visit = stop.name().startsWith("guided") ? "guided " : "";
                            Bounds before = places.computeIfAbsent(visit + way, _ -> here);
                            if (view.surface().mm(Math.hypot(here.getMinX() - before.getMinX(), here.getMinY() - before.getMinY())) > SAME_MM) {
                                moved.add(way + " on " + stop.name());
                            }
                        }));
                    }
                })));
        assertThat(moved).isEmpty();
        assertThat(places.keySet()).containsAll(WAYS);
        assertThat(pages[0]).isGreaterThan(10);
    }

    static List<Look> looks() {
        Comfort large = Comfort.USUAL.with(TextSize.LARGEST);
        return Glass.ALL.stream().flatMap(glass -> Stream.of(glass, glass.high())).flatMap(glass -> Stream.of(Comfort.USUAL, large.lowReach(true))
                .map(comfort -> new Look(glass, Locale.ENGLISH, comfort, false))).toList();
    }

    private static Optional<String> way(ButtonBase control) {
        String spoken = control.getAccessibleText().replace(": on", "");
        return control.getStyleClass().stream().anyMatch(style -> style.startsWith("bar-") || style.startsWith("rail-")
                || style.startsWith("help-button")) ? Optional.of(spoken).filter(WAYS::contains) : Optional.empty();
    }
}
