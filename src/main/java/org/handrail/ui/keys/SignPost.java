package org.handrail.ui.keys;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/// Where a sign stands, above everything that shows. FX thread only.
public final class SignPost {

    private static final double APART = 10;

    private final Scene scene;
    private Optional<Node> shown = Optional.empty();

    public SignPost(Scene scene) {
        this.scene = scene;
    }

    /// Whether a sign stands in what shows now.
    public boolean isShown() {
        return shown.filter(sign -> sign.getScene() == scene).isPresent();
    }

    public void hide() {
        shown.filter(sign -> sign.getParent() instanceof Pane).ifPresent(sign -> ((Pane) sign.getParent()).getChildren().remove(sign));
        shown = Optional.empty();
    }

    /// In the middle across, and so far down the scene, in px.
    public void show(Node sign, double down) {
        put(sign).ifPresent(root -> sign.relocate((scene.getWidth() - sign.getLayoutBounds().getWidth()) / 2, down));
    }

    /// Below what has the ring, or above it where the glass ends.
    void show(Node sign, Bounds ring) {
        put(sign).ifPresent(root -> {
            double width = sign.getLayoutBounds().getWidth();
            double height = sign.getLayoutBounds().getHeight();
            boolean above = ring.getMaxY() + APART + height > scene.getHeight();
            double x = Math.clamp(ring.getCenterX() - width / 2, 0, Math.max(0, scene.getWidth() - width));
            sign.relocate(root.sceneToLocal(x, 0).getX(), above ? ring.getMinY() - APART - height : ring.getMaxY() + APART);
        });
    }

    /// @return what it was put into
    private Optional<Pane> put(Node sign) {
        hide();
        if (!(scene.getRoot() instanceof Pane root)) {
            return Optional.empty();
        }
        sign.setManaged(false);
        sign.setMouseTransparent(true);
        root.getChildren().add(sign);
        root.applyCss();
        sign.autosize();
        shown = Optional.of(sign);
        return Optional.of(root);
    }
}
