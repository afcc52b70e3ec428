package org.handrail.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;
import org.handrail.ui.keys.FocusOrder;

/// What keeps a screen from being used with keys: something that they do not reach, that they reach before what stands above
/// it, or whose ring cannot be seen whole.
final class FocusFaults {

    private FocusFaults() { }

    static List<Fault> of(Surface surface) {
        var faults = new ArrayList<Fault>();
        List<ButtonBase> order = FocusOrder.of(surface.top());
        for (ButtonBase control : surface.controls()) {
            if (!control.isDisabled() && !FocusOrder.reaches(order, control)) {
                faults.add(Fault.at(control, Surface.told(control) + " cannot be reached with keys"));
            }
        }
        for (int i = 0; i < order.size(); i++) {
            if (i > 0 && isBackward(order.get(i - 1), order.get(i), surface.rightToLeft())) {
                faults.add(Fault.at(order.get(i), Surface.told(order.get(i)) + " is number %d in the order of keys, after %s"
                        .formatted(i + 1, Surface.told(order.get(i - 1)))));
            }
            Bounds ring = FocusOrder.ring(order.get(i));
            if (!Surface.contains(surface.glass(), ring)) {
                faults.add(Fault.at(order.get(i), "the focus ring of " + Surface.told(order.get(i)) + " leaves the screen"));
            }
        }
        return faults;
    }

    /// Whether the next control lies neither below nor beside the one before.
    private static boolean isBackward(ButtonBase before, ButtonBase after, boolean rightToLeft) {
        Bounds first = Surface.bounds(before);
        Bounds second = Surface.bounds(after);
        boolean below = second.getMinY() >= first.getMaxY() - Surface.TOLERANCE;
        boolean beside = rightToLeft ? second.getMaxX() <= first.getMinX() + Surface.TOLERANCE
                : second.getMinX() >= first.getMaxX() - Surface.TOLERANCE;
        return !below && !beside;
    }
}
