package org.handrail.ui.keys;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// The one focus ring, above everything: a line and a gap in two colours, so that one of them stands out on any ground
/// (WCAG 2.4.7, 2.4.13, 1.4.11). It follows what it is around.
final class Ring extends Region {

    /// From the control to the outer edge of the ring, in px of the design.
    static final double OUTSET = 6;

    private static final double LINE = 4;
    private static final double GAP = OUTSET - LINE;
    /// Around several things, which have no corner in common.
    private static final double WIDE_CORNER = 24;

    private final Scale scale = new Scale();
    private final ChangeListener<Object> moved = (_, _, _) -> follow();
    private List<ButtonBase> around = List.of();

    Ring() {
        getStyleClass().add("focus-ring");
        getTransforms().add(scale);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Goes around all of these, or hides where there are none.
    void around(List<ButtonBase> buttons) {
        around.forEach(button -> {
            button.localToSceneTransformProperty().removeListener(moved);
            button.layoutBoundsProperty().removeListener(moved);
        });
        around = List.copyOf(buttons);
        around.forEach(button -> {
            button.localToSceneTransformProperty().addListener(moved);
            button.layoutBoundsProperty().addListener(moved);
        });
        follow();
    }

    /// Whether it is around something, and all of that is still there and can be used.
    boolean stands() {
        return !around.isEmpty() && around.stream().allMatch(button -> button.getScene() != null && !button.isDisabled());
    }

    private void follow() {
        setVisible(stands());
        if (!isVisible() || getParent() == null) {
            return;
        }
        ButtonBase first = around.getFirst();
        double factor = Math.abs(first.getLocalToSceneTransform().getMxx());
        List<Bounds> boxes = boxes();
        Bounds box = getParent().sceneToLocal(Controls.union(boxes));
        scale.setX(factor);
        scale.setY(factor);
        resizeRelocate(box.getMinX() - OUTSET * factor, box.getMinY() - OUTSET * factor,
                box.getWidth() / factor + 2 * OUTSET, box.getHeight() / factor + 2 * OUTSET);
        double corner = around.size() == 1 ? corner(first) : WIDE_CORNER;
        getChildren().setAll(boxes.stream().map(getParent()::sceneToLocal).flatMap(part -> frame(new BoundingBox(
                (part.getMinX() - box.getMinX()) / factor, (part.getMinY() - box.getMinY()) / factor,
                part.getWidth() / factor, part.getHeight() / factor), corner)).toList());
        pseudoClassStateChanged(Focus.ON_RAIL, around.stream().allMatch(Ring::isOnRail));
    }

    /// Around several things as a whole; around one control of several parts, around each.
    private List<Bounds> boxes() {
        List<Bounds> parts = around.stream().flatMap(control -> Controls.parts(control).stream()).map(Controls::box).toList();
        return around.size() == 1 ? parts : List.of(Controls.union(parts));
    }

    /// @param part what it goes around, from where the ring would lie without its outset
    private static Stream<Rectangle> frame(Bounds part, double corner) {
        return Stream.of(stroke("focus-ring-line", part, LINE / 2, corner + OUTSET),
                stroke("focus-ring-gap", part, LINE + GAP / 2, corner + OUTSET));
    }

    private static Rectangle stroke(String style, Bounds part, double inset, double outerCorner) {
        var rectangle = new Rectangle(part.getMinX() + inset, part.getMinY() + inset,
                part.getWidth() + 2 * (OUTSET - inset), part.getHeight() + 2 * (OUTSET - inset));
        rectangle.getStyleClass().add(style);
        rectangle.setArcWidth(2 * (outerCorner - inset));
        rectangle.setArcHeight(2 * (outerCorner - inset));
        return rectangle;
    }

    /// The corner of what can be seen of the button: shadows reach beyond its edge and do not count.
    private static double corner(ButtonBase button) {
        if (button.getBackground() == null) {
            return 0;
        }
        double corner = button.getBackground().getFills().stream()
                .filter(fill -> fill.getInsets().getTop() >= 0 && fill.getInsets().getBottom() >= 0)
                .map(BackgroundFill::getRadii).mapToDouble(radii -> radii.getTopLeftHorizontalRadius()).max().orElse(0);
        return Math.min(corner, Math.min(button.getWidth(), button.getHeight()) / 2);
    }

    private static boolean isOnRail(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around.getStyleClass().contains("rail")) {
                return true;
            }
        }
        return false;
    }
}
