package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.handrail.content.Audience;
import org.handrail.session.Comfort;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.handrail.ui.Shell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// From every place there is a way out that works, and low reach takes nothing from any of them (ERR-10, LOW-04).
class NoDeadEndsTest {

    /// What closes something that lies over a page, in the words of what it is.
    private static final Set<String> CLOSING = Set.of("Close", "Done", "Skip this", "Back to my page");
    /// They are there where there is more than one page, and how many there are depends on the room.
    private static final Set<String> TURNING = Set.of("Up", "Down");

    /// Of what does something, beside words to know and rows of a table, which low reach shows in another way.
    private static final Set<String> ACTIONS = Set.of("main-button", "second-button", "quiet-button", "rail-button", "rail-here", "rail-out",
            "bar-button", "bar-button-on", "help-button", "tile", "choice-row", "compare-cell", "idea", "treatment-card", "step", "stage");

    static List<Layout> layouts() {
        return List.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void homeAndBackLeadOutOfEveryPlace(Layout layout) {
        var stuck = new TreeSet<String>();
        int[] places = {0};
        Fx.run(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL);
            every.visit((place, page) -> {
                if (page > 1) {
                    return;
                }
                places[0]++;
                if (place instanceof Place.Page) {
                    fire(every, "Back");
                    if (!(last(every) instanceof Place.Home)) {
                        stuck.add("Back does not lead back from " + place);
                    }
                    every.open(place);
                    fire(every, "Home");
                } else {
                    fire(every, CLOSING.stream().filter(closing -> controls(every).containsKey(closing)).findFirst().orElse("no way to close"));
                }
                if (place instanceof Place.Page ? !(last(every) instanceof Place.Home) : last(every).equals(place)) {
                    stuck.add("no way out of " + place);
                }
            });
        });
        assertThat(stuck).isEmpty();
        assertThat(places[0]).isGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void inLowReachEveryPageHasAllThatItUsuallyHas(Layout layout) {
        Map<Place, Set<String>> usual = everything(layout, Comfort.USUAL, ACTIONS);
        Map<Place, Set<String>> low = everything(layout, Comfort.USUAL.lowReach(true), Set.of());
        assertThat(low.keySet()).hasSizeGreaterThan(100).isEqualTo(usual.keySet());
        var lost = new TreeSet<String>();
        usual.forEach((place, names) -> names.stream().filter(name -> !low.get(place).contains(name)
                && !(isPair(place) && name.equals("Next section"))).forEach(name -> lost.add("“%s” is not at %s".formatted(name, place))));
        assertThat(lost).isEmpty();
    }

    /// Two steps that a large panel shows at once are told one after the other in low reach; the way on is at the second.
    private static boolean isPair(Place place) {
        return place instanceof Place.Reading reading && reading.card().value().equals("hipec");
    }

    /// What can be done at each page, on all of its sheets.
    ///
    /// @param styles of the controls that count; empty for all
    private static Map<Place, Set<String>> everything(Layout layout, Comfort comfort, Set<String> styles) {
        var all = new HashMap<Place, Set<String>>();
        Fx.run(() -> {
            var every = new EveryScreen(layout, Audience.ADULT, comfort);
            every.visit((place, _) -> {
                if (place instanceof Place.Page) {
                    all.computeIfAbsent(place, _ -> new TreeSet<>()).addAll(controls(every).entrySet().stream()
                            .filter(one -> styles.isEmpty() || one.getValue().getStyleClass().stream().anyMatch(styles::contains))
                            .map(one -> one.getKey().replace(": on", "").replaceFirst("^Change: .*", "Change"))
                            .filter(name -> !TURNING.contains(name)).collect(Collectors.toSet()));
                }
            });
        });
        return all;
    }

    private static void fire(EveryScreen every, String spoken) {
        assertThat(controls(every)).containsKey(spoken);
        controls(every).get(spoken).fire();
    }

    /// What can be touched, by the name it is told by.
    private static Map<String, ButtonBase> controls(EveryScreen every) {
        var found = new ArrayList<ButtonBase>();
        Node top = Shell.top(every.scene).orElseThrow();
        EveryScreen.each(top, node -> {
            if (node instanceof ButtonBase control && !control.isDisabled() && !control.getStyleClass().contains("scrim")) {
                found.add(control);
            }
        });
        return found.stream().collect(Collectors.toMap(ButtonBase::getAccessibleText, control -> control, (one, _) -> one));
    }

    private static Place last(EveryScreen every) {
        return ((KioskState.Visiting) every.kiosk.state()).visit().trail().last();
    }
}
