package org.handrail.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.handrail.ui.parts.Ink;

/// What keeps a button from being touched: it is too small, too close to another, under another, or out of reach.
final class TargetFaults {

    private static final double SMALLEST_MM = 16;
    private static final double SMALLEST_MAIN_MM = 20;
    private static final double GAP_MM = 3;
    /// From the edge of the glass: the bezel hides it from whoever looks aslant, and palms rest there.
    private static final double MARGIN_MM = 8;
    /// From "Start over", which takes everything with it.
    private static final double GAP_TO_THE_END_MM = 6;
    /// What everyone needs: the way on, the bars, and help.
    private static final List<String> MAIN = List.of("main-button", "help-button", "help-button-open", "bar-button",
            "bar-button-on", "rail-button", "rail-here", "rail-out", "tile");
    private static final double ROUNDING_MM = 0.05;
    /// Where a finger is tried across and down a button, as parts of it: nine points (TGT-04).
    private static final double[] GRID = {0.1, 0.5, 0.9};

    private final Surface surface;
    private final List<Fault> faults = new ArrayList<>();

    private TargetFaults(Surface surface) {
        this.surface = surface;
    }

    static List<Fault> of(Surface surface) {
        var found = new TargetFaults(surface);
        surface.controls().forEach(found::place);
        surface.controls().forEach(found::taken);
        surface.targets().forEach(found::size);
        surface.targets().forEach(found::margin);
        found.gaps();
        return found.faults;
    }

    private void place(ButtonBase control) {
        Bounds bounds = Surface.bounds(control);
        if (!Surface.contains(surface.glass(), bounds)) {
            faults.add(Fault.at(control, Surface.told(control) + " leaves the screen"));
        }
        if (bounds.getMinY() < surface.reach().from() - Surface.TOLERANCE) {
            faults.add(Fault.at(control, "%s is out of reach: %.0f mm too high".formatted(Surface.told(control),
                    surface.mm(surface.reach().from() - bounds.getMinY()))));
        }
        if (bounds.getMaxY() > surface.reach().to() + Surface.TOLERANCE) {
            faults.add(Fault.at(control, "%s is out of reach: %.0f mm too low".formatted(Surface.told(control),
                    surface.mm(bounds.getMaxY() - surface.reach().to()))));
        }
    }

    /// Nothing, seen or not, takes the touch that a button looks like taking; but where staff draw, the pen does.
    private void taken(ButtonBase control) {
        Bounds bounds = Surface.bounds(control);
        for (double across : GRID) {
            for (double down : GRID) {
                double x = bounds.getMinX() + across * bounds.getWidth();
                double y = bounds.getMinY() + down * bounds.getHeight();
                Optional<Node> hit = surface.topmost(x, y);
                if (surface.glass().contains(x, y) && hit.filter(node -> Surface.isIn(node, control) || isInk(node)).isEmpty()) {
                    faults.add(Fault.at(control, "%s does not take the touch at %.0f %% across and %.0f %% down, but %s".formatted(
                            Surface.told(control), across * 100, down * 100, hit.map(Node::getStyleClass).map(Object::toString).orElse("nothing"))));
                    return;
                }
            }
        }
    }

    private static boolean isInk(Node node) {
        return node != null && (Ink.ID.equals(node.getId()) || isInk(node.getParent()));
    }

    private void margin(ButtonBase control) {
        Bounds bounds = Surface.bounds(control);
        Bounds glass = surface.glass();
        double margin = surface.mm(Math.min(Math.min(bounds.getMinX() - glass.getMinX(), glass.getMaxX() - bounds.getMaxX()),
                Math.min(bounds.getMinY() - glass.getMinY(), glass.getMaxY() - bounds.getMaxY())));
        if (margin >= 0 && margin < MARGIN_MM - ROUNDING_MM) {
            faults.add(Fault.at(control, "%s is %.1f mm from the edge of the glass, not %.0f".formatted(Surface.told(control),
                    margin, MARGIN_MM)));
        }
    }

    private void size(ButtonBase control) {
        Bounds bounds = Surface.bounds(control);
        double needed = control.getStyleClass().stream().anyMatch(MAIN::contains) ? SMALLEST_MAIN_MM : SMALLEST_MM;
        if (surface.mm(Math.min(bounds.getWidth(), bounds.getHeight())) < needed - ROUNDING_MM) {
            faults.add(Fault.at(control, "%s is %.1f mm by %.1f mm, not %.0f".formatted(Surface.told(control),
                    surface.mm(bounds.getWidth()), surface.mm(bounds.getHeight()), needed)));
        }
    }

    private void gaps() {
        List<ButtonBase> targets = surface.targets();
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                gap(targets.get(i), targets.get(j));
            }
        }
    }

    private void gap(ButtonBase one, ButtonBase other) {
        Bounds first = Surface.bounds(one);
        Bounds second = Surface.bounds(other);
        if (Surface.meet(first, second)) {
            faults.add(Fault.at(one, Surface.told(one) + " lies over " + Surface.told(other)));
            return;
        }
        double gap = surface.mm(Math.hypot(between(first.getMinX(), first.getMaxX(), second.getMinX(), second.getMaxX()),
                between(first.getMinY(), first.getMaxY(), second.getMinY(), second.getMaxY())));
        double needed = endsTheVisit(one) || endsTheVisit(other) ? GAP_TO_THE_END_MM : GAP_MM;
        if (gap < needed - ROUNDING_MM) {
            faults.add(Fault.at(one, "%s is %.2f mm from %s, not %.0f".formatted(Surface.told(one), gap, Surface.told(other), needed)));
        }
    }

    private static boolean endsTheVisit(ButtonBase control) {
        return control.getStyleClass().contains("rail-out");
    }

    private static double between(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }
}
