package org.handrail.tour;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.text.Text;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.ui.Contrasts;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Colour never carries meaning alone (WCAG 1.4.1): whatever is on, open, done, next or out of use has a sign, a shape or a word that
/// it has not otherwise, or differs from that by 3:1 where all colours are grey. A state that is not listed here fails.
class StatesInGreyTest {

    private static final double DIFFERENT = 3;
    private static final Pattern STATE = Pattern.compile(".*-(on|here|open|now|done|closest|touched|chosen|ringed|next|wrong)|chip-.*");

    /// What tells a state from the usual look, by style class.
    private static final Map<String, BiPredicate<Node, Greys>> SIGNS = Map.ofEntries(
            entry("bar-button-on", (node, _) -> has(node, "check")),
            entry("rail-here", (node, _) -> has(node, "check") || node.lookup(".rail-here-bar") != null),
            entry("help-button-open", (node, greys) -> greys.differ(node, "help-button")),
            entry("row-button-on", (node, _) -> has(node, "check")),
            entry("segment-on", (node, greys) -> has(node, "check") || greys.differ(node, "segment")),
            entry("guide-button-on", (node, greys) -> has(node, "check") || greys.differ(node, "guide-button")),
            entry("idea-on", (node, _) -> has(node, "check")),
            entry("tick-box-on", (node, _) -> has(node, "check")),
            entry("map-name-on", (node, _) -> has(node, "check")),
            entry("mark-chosen", (node, _) -> has(node.getParent(), "check")),
            entry("level-on", (node, greys) -> greys.differ(node, "level-off")),
            entry("check-closest", (node, _) -> has(node, "check")),
            entry("check-knob-closest", (node, _) -> has(node, "check")),
            entry("check-touched", (node, _) -> has(node, "touch")),
            entry("check-knob-touched", (node, _) -> has(node, "touch")),
            entry("progress-now", (node, _) -> node.getLayoutBounds().getWidth() > 2 * node.getLayoutBounds().getHeight()),
            entry("knob-done", (node, greys) -> has(node, "check") || greys.differ(node, "knob")),
            entry("knob-now", (node, _) -> node.getStyleClass().contains("knob-ringed") || isInBold(node)),
            entry("knob-ringed", (node, _) -> isRinged(node)),
            entry("step-now", (node, _) -> isBold(node)),
            entry("stage-disc-now", (node, _) -> isRinged(node)),
            entry("stage-name-now", (node, greys) -> greys.differ(node, "stage-name")),
            entry("chip-ok", (node, _) -> has(node, "check") && isTold(node)),
            entry("chip-due", (node, _) -> has(node, "clock") && isTold(node)),
            entry("chip-overdue", (node, _) -> has(node, "warn") && isTold(node)),
            // the first that is empty
            entry("slot-next", (node, _) -> Surface.in(node, Node.class).size() == 1),
            entry("code-box-next", (node, _) -> Surface.in(node, Node.class).size() == 1));

    @ParameterizedTest
    @EnumSource
    void everyStateIsSeenWithoutColour(Contrast contrast) {
        var greys = new Greys(new HashMap<>());
        var faults = new TreeSet<String>();
        var seen = new HashSet<String>();
        int[] disabled = {0};
        each(contrast, (_, node) -> greys.note(node));
        each(contrast, (stop, node) -> {
            node.getStyleClass().stream().filter(style -> STATE.matcher(style).matches()).forEach(style -> {
                seen.add(style);
                if (!SIGNS.getOrDefault(style, (_, _) -> false).test(node, greys)) {
                    faults.add(style + " on " + stop.name());
                }
            });
            if (node instanceof ButtonBase control && control.isDisabled()) {
                disabled[0]++;
                if (!isDashed(control)) {
                    faults.add(control.getStyleClass() + " out of use on " + stop.name());
                }
            }
        });
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(18).isSubsetOf(SIGNS.keySet());
        assertThat(disabled[0]).isPositive();
    }

    private interface Seen {
        void see(Stop stop, Node node);
    }

    private static void each(Contrast contrast, Seen seen) {
        var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
        var look = new Look(Glass.WALL, Locale.ENGLISH, Comfort.USUAL.with(contrast), true);
        Premises.STOPS.stream().filter(Stop::typical).forEach(stop -> Fx.run(() -> showing.of(look, stop.upTo(1), (_, view) ->
                view.surface().nodes().forEach(node -> seen.see(stop, node)))));
    }

    private static boolean has(Node node, String icon) {
        return Surface.in(node, Icon.class).stream().anyMatch(one -> one.name().equals(icon));
    }

    private static boolean isBold(Node node) {
        return Surface.in(node, Words.class).stream().anyMatch(words -> words.laid().plain().length() > 2
                && Surface.in(words, Text.class).stream().allMatch(text -> text.getFont().getStyle().contains("Bold")));
    }

    private static boolean isTold(Node node) {
        return !Surface.in(node, Words.class).isEmpty();
    }

    private static boolean isInBold(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(one -> one.getStyleClass().contains("step-now"));
    }

    /// A ring beyond its own edge.
    private static boolean isRinged(Node node) {
        return node instanceof Region region && region.getBackground().getFills().stream().anyMatch(fill -> fill.getInsets().getTop() < -8);
    }

    private static boolean isDashed(Region region) {
        return region.getBorder() != null && region.getBorder().getStrokes().stream().map(BorderStroke::getTopStyle)
                .anyMatch(style -> style != null && !style.getDashArray().isEmpty());
    }

    /// What the surfaces of a style are filled with, where they are filled.
    private record Greys(Map<String, Set<Color>> fills) {

        /// As it usually is: neither out of use nor a sample of another look.
        void note(Node node) {
            if (node.isDisabled() || node.getStyleClass().stream().anyMatch(style -> style.startsWith("look-"))) {
                return;
            }
            node.getStyleClass().forEach(style -> fills.computeIfAbsent(style, _ -> new HashSet<>()).addAll(fill(node)));
        }

        boolean differ(Node node, String other) {
            Set<Color> others = fills.getOrDefault(other, Set.of());
            return !others.isEmpty() && !fill(node).isEmpty() && fill(node).stream().allMatch(one ->
                    others.stream().allMatch(two -> Contrasts.between(one.grayscale(), two.grayscale()) >= DIFFERENT));
        }

        private static List<Color> fill(Node node) {
            if (!(node instanceof Region region) || region.getBackground() == null || region.getBackground().getFills().isEmpty()) {
                return List.of();
            }
            BackgroundFill last = region.getBackground().getFills().getLast();
            return switch (last.getFill()) {
                case Color colour -> List.of(colour);
                case LinearGradient gradient -> gradient.getStops().stream().map(javafx.scene.paint.Stop::getColor).toList();
                default -> List.of();
            };
        }
    }
}
