package org.handrail.ui.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Finds what a touch on a scene is meant for.
record SceneTargets(TouchSettings settings) {

    /// @param picked the topmost node at that point; null where there is none
    Optional<Aim<Node>> aim(Scene scene, Node picked, double x, double y) {
        for (Node node = picked; node != null; node = node.getParent()) {
            if (TouchTarget.is(node)) {
                return Aim.at(target(node));
            }
        }
        var targets = new ArrayList<Target<Node>>();
        collect(scene.getRoot(), targets);
        targets.removeIf(target -> isCovered(scene, target, x, y));
        return Aim.near(x, y, targets);
    }

    private void collect(Node node, List<Target<Node>> found) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return;
        }
        if (TouchTarget.is(node)) {
            found.add(target(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private Target<Node> target(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        var box = new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
        double reach = TouchTarget.reachMm(node, settings.nearMissMm()) * settings.pxPerMm();
        return new Target<>(node, box, reach, !node.isDisabled());
    }

    /// Whether something lies over the part of the target that is nearest to the touch, as a sheet over a page does.
    private static boolean isCovered(Scene scene, Target<Node> target, double x, double y) {
        Box inside = target.box().grown(-1);
        double nearX = Math.clamp(x, Math.min(inside.minX(), inside.maxX()), Math.max(inside.minX(), inside.maxX()));
        double nearY = Math.clamp(y, Math.min(inside.minY(), inside.maxY()), Math.max(inside.minY(), inside.maxY()));
        Node node = topmost(scene.getRoot(), nearX, nearY).orElse(null);
        while (node != null && node != target.what()) {
            node = node.getParent();
        }
        return node == null;
    }

    private static Optional<Node> topmost(Node node, double x, double y) {
        Point2D local = node.sceneToLocal(x, y);
        if (!node.isVisible() || node.isMouseTransparent() || !node.getBoundsInLocal().contains(local)) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Optional<Node> found = topmost(child, x, y);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return node.contains(local) ? Optional.of(node) : Optional.empty();
    }
}
