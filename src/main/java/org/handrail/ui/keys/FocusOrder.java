package org.handrail.ui.keys;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/// How keys lead through a layer, for whoever looks it over.
public final class FocusOrder {

    private FocusOrder() { }

    /// Everything that keys reach, in their order. The layer has been laid out.
    public static List<ButtonBase> of(Node layer) {
        var order = new ReadingOrder(layer.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
        return Controls.in(layer).map(part -> order.spots(part).stream().map(Part.Spot::what).toList()).orElse(List.of());
    }

    /// Whether one of these is the control or has it as a part.
    public static boolean reaches(List<ButtonBase> order, ButtonBase control) {
        return order.stream().anyMatch(each -> Controls.parts(each).contains(control));
    }

    /// Where the ring lies around a control, in px of the scene.
    public static Bounds ring(ButtonBase control) {
        Bounds box = Controls.union(Controls.parts(control).stream().map(Controls::box).toList());
        double outset = Ring.OUTSET * Math.abs(control.getLocalToSceneTransform().getMxx());
        return new BoundingBox(box.getMinX() - outset, box.getMinY() - outset, box.getWidth() + 2 * outset,
                box.getHeight() + 2 * outset);
    }
}
