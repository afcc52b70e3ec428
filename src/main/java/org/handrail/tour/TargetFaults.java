package org.handrail.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;

/// What keeps a button from being touched: it is too small, too close to another, under another, or out of reach.
final class TargetFaults {

    private static final double SMALLEST_MM = 16;
    private static final double SMALLEST_MAIN_MM = 20;
    private static final double GAP_MM = 3;
    /// What everyone needs: the way on, the bars, and help.
    private static final List<String> MAIN = List.of("main-button", "help-button", "help-button-open", "bar-button",
            "bar-button-on", "rail-button", "rail-here", "rail-out", "tile");
    private static final double ROUNDING_MM = 0.05;

    private final Surface surface;
    private final List<String> faults = new ArrayList<>();

    private TargetFaults(Surface surface) {
        this.surface = surface;
    }

    static List<String> of(Surface surface) {
        var found = new TargetFaults(surface);
        surface.buttons().forEach(found::place);
        surface.targets().forEach(found::size);
        found.gaps();
        return found.faults;
    }

    private void place(Button button) {
        Bounds bounds = Surface.bounds(button);
        if (!Surface.contains(surface.glass(), bounds)) {
            faults.add(Surface.told(button) + " leaves the screen" + Surface.place(bounds));
        }
        if (bounds.getMinY() < surface.reach() - Surface.TOLERANCE) {
            faults.add("%s is out of reach (%.0f above %.0f)".formatted(Surface.told(button), bounds.getMinY(), surface.reach()));
        }
    }

    private void size(Button button) {
        Bounds bounds = Surface.bounds(button);
        double needed = button.getStyleClass().stream().anyMatch(MAIN::contains) ? SMALLEST_MAIN_MM : SMALLEST_MM;
        if (surface.mm(Math.min(bounds.getWidth(), bounds.getHeight())) < needed - ROUNDING_MM) {
            faults.add("%s is %.1f mm by %.1f mm, not %.0f".formatted(Surface.told(button), surface.mm(bounds.getWidth()),
                    surface.mm(bounds.getHeight()), needed));
        }
    }

    private void gaps() {
        List<Button> targets = surface.targets();
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                gap(targets.get(i), targets.get(j));
            }
        }
    }

    private void gap(Button one, Button other) {
        Bounds first = Surface.bounds(one);
        Bounds second = Surface.bounds(other);
        if (Surface.meet(first, second)) {
            faults.add(Surface.told(one) + " lies over " + Surface.told(other) + Surface.place(first));
            return;
        }
        double gap = surface.mm(Math.hypot(between(first.getMinX(), first.getMaxX(), second.getMinX(), second.getMaxX()),
                between(first.getMinY(), first.getMaxY(), second.getMinY(), second.getMaxY())));
        if (gap < GAP_MM - ROUNDING_MM) {
            faults.add("%s is %.2f mm from %s".formatted(Surface.told(one), gap, Surface.told(other)));
        }
    }

    private static double between(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }
}
