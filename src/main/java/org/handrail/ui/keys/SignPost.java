package org.handrail.ui.keys;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/// Where a sign stands: beside the ring, until the next key or touch.
final class SignPost {

    private static final double APART = 10;

    private final Scene scene;
    private Optional<Node> shown = Optional.empty();

    SignPost(Scene scene) {
        this.scene = scene;
    }

    void hide() {
        shown.filter(sign -> sign.getParent() instanceof Pane).ifPresent(sign -> ((Pane) sign.getParent()).getChildren().remove(sign));
        shown = Optional.empty();
    }

    /// Below what has the ring, or above it where the glass ends.
    void show(Node sign, Bounds ring) {
        hide();
        if (scene.getRoot() instanceof Pane root) {
            sign.setManaged(false);
            sign.setMouseTransparent(true);
            root.getChildren().add(sign);
            root.applyCss();
            sign.autosize();
            double width = sign.getLayoutBounds().getWidth();
            double height = sign.getLayoutBounds().getHeight();
            boolean above = ring.getMaxY() + APART + height > scene.getHeight();
            double x = Math.clamp(ring.getCenterX() - width / 2, 0, Math.max(0, scene.getWidth() - width));
            sign.relocate(root.sceneToLocal(x, 0).getX(), above ? ring.getMinY() - APART - height : ring.getMaxY() + APART);
            shown = Optional.of(sign);
        }
    }
}
