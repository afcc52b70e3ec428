package org.handrail;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.handrail.ui.touch.TouchFilter;

/// Tells whoever rests a hand on the glass why nothing else can be touched: many panels follow the first contact alone. FX thread
/// only.
final class RestingHand {

    /// From the upper edge of the glass, as a part of its height: in the half where the hand is not.
    private static final double UPPER = 0.22;
    private static final double LOWER = 0.72;

    private final Scene scene;
    private final TouchFilter touch;
    private final Supplier<Node> hint;
    private Optional<Node> shown = Optional.empty();

    /// @param hint what to show, in px of the glass
    RestingHand(Scene scene, TouchFilter touch, Supplier<Node> hint) {
        this.scene = scene;
        this.touch = touch;
        this.hint = hint;
    }

    /// Looks whether a hand rests; called about once a second.
    void look() {
        var resting = touch.resting();
        if (resting.isEmpty()) {
            hide();
        } else if (shown.filter(node -> node.getScene() == scene).isEmpty() && scene.getRoot() instanceof Pane root) {
            show(root, resting.getAsDouble() > scene.getHeight() / 2 ? UPPER : LOWER);
        }
    }

    private void show(Pane root, double height) {
        Node node = hint.get();
        node.setManaged(false);
        node.setMouseTransparent(true);
        root.getChildren().add(node);
        root.applyCss();
        node.autosize();
        node.relocate((scene.getWidth() - node.getLayoutBounds().getWidth()) / 2, scene.getHeight() * height);
        shown = Optional.of(node);
    }

    private void hide() {
        shown.filter(node -> node.getParent() instanceof Pane).ifPresent(node -> ((Pane) node.getParent()).getChildren().remove(node));
        shown = Optional.empty();
    }
}
