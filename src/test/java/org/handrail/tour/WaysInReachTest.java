package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import org.handrail.config.KioskConfig.Panel;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Help, language, "Start over" and the switch to low reach can be reached from a wheelchair on every page, whether low reach is on or
/// not, with staff and without, and however the panel hangs (EN 301 549 5.2). Where the tools of staff take the room of the switch in
/// the bar, it is in "Make it easier"; while staff draw, putting down the pen brings the way to another language back.
class WaysInReachTest {

    private static final List<String> BAR = List.of("Get help now", "Start over", "English", "Low reach");
    private static final List<String> BAR_WITH_TOOLS = List.of("Get help now", "Start over", "English", "Text size");
    private static final List<String> BAR_WITH_PEN = List.of("Get help now", "Start over", "Draw");

    private static final List<String> WAYS_OUT = List.of("Close", "Done", "Go back");
    private static final Showing SHOWING = new Showing(Premises.CONFIG, Premises.LIBRARY,
            new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));

    @ParameterizedTest
    @MethodSource("looks")
    void onEveryPage(Look look) {
        var missing = new TreeSet<String>();
        int[] pages = {0};
        pages().forEach(stop -> Fx.run(() -> SHOWING.of(look, stop, (_, view) -> {
            if (view.surface().top().lookup("#top-bar") != null) {
                pages[0]++;
                List<String> here = inReach(look.glass(), view.surface());
                wanted(stop, view.surface()).filter(way -> here.stream().noneMatch(way::equals)).forEach(way ->
                        missing.add(stop.name() + ": " + way));
            }
        })));
        assertThat(missing).isEmpty();
        assertThat(pages[0]).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theSwitchInMakeItEasierToo(Look look) {
        Stop easier = Premises.STOPS.stream().filter(stop -> stop.name().equals("easier")).findFirst().orElseThrow();
        Stream.of(easier, easier.led()).forEach(stop -> {
            var switches = new TreeSet<String>();
            Fx.run(() -> SHOWING.of(look, stop, (_, view) -> inReach(look.glass(), view.surface()).stream()
                    .filter(way -> way.startsWith("Low reach")).forEach(switches::add)));
            assertThat(switches).as(stop.name()).hasSize(2);
        });
    }

    /// A sheet lies over the bar, so it has a way to another language of its own.
    @ParameterizedTest
    @MethodSource("looks")
    void theWayOutOfASheetAndItsLanguages(Look look) {
        var missing = new TreeSet<String>();
        int[] sheets = {0};
        Premises.STOPS.stream().filter(Stop::typical).map(stop -> stop.upTo(1)).forEach(stop -> Fx.run(() -> SHOWING.of(look, stop, (_, view) -> {
            if (view.surface().top().lookup(".sheet") != null) {
                sheets[0]++;
                List<String> here = inReach(look.glass(), view.surface());
                if (here.stream().noneMatch(WAYS_OUT::contains)) {
                    missing.add(stop.name() + ": the way out");
                }
                if (!here.contains("English")) {
                    missing.add(stop.name() + ": English");
                }
            }
        })));
        assertThat(missing).isEmpty();
        assertThat(sheets[0]).isGreaterThan(5);
    }

    /// Every glass, how it hangs, the size of words and low reach: every two of these meet.
    static Stream<Look> looks() {
        return Pairs.covering(Glass.ALL.size(), 2, 2, 2).stream().map(row -> {
            Glass glass = Glass.ALL.get(row[0]);
            Comfort comfort = Comfort.USUAL.with(row[2] == 1 ? TextSize.LARGEST : TextSize.NORMAL).lowReach(row[3] == 1);
            return new Look(row[1] == 1 ? glass.high() : glass, Locale.ENGLISH, comfort, false);
        });
    }

    /// One of each kind of page without staff, and all with them.
    private static Stream<Stop> pages() {
        var groups = new HashSet<String>();
        return Premises.STOPS.stream().filter(Stop::typical).filter(stop -> stop.group().equals("Guided visit") || groups.add(stop.group()))
                .map(stop -> stop.upTo(1));
    }

    private static Stream<String> wanted(Stop stop, Surface surface) {
        boolean toolsInBar = surface.top().lookup("#top-bar #guide-strip") != null;
        return (!toolsInBar ? BAR : stop.name().equals("guided-pen") ? BAR_WITH_PEN : BAR_WITH_TOOLS).stream();
    }

    /// How the buttons are spoken that lie between the lowest and the highest that one reaches.
    private static List<String> inReach(Glass glass, Surface surface) {
        Panel panel = glass.panel(Premises.CONFIG.panel());
        return surface.controls().stream().filter(control -> {
            var bounds = Surface.bounds(control);
            double top = panel.lowerEdgeMm() + surface.mm(glass.heightPx() - bounds.getMinY());
            double bottom = panel.lowerEdgeMm() + surface.mm(glass.heightPx() - bounds.getMaxY());
            return top <= panel.highestReachMm() && bottom >= panel.lowestReachMm();
        }).map(ButtonBase::getAccessibleText).map(spoken -> spoken.replace(": on", "")).toList();
    }
}
