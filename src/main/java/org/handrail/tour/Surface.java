package org.handrail.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.handrail.ui.type.Words;

/// The uppermost layer of a screen, with all that is to be read and touched there. What lies under a veil may be covered.
///
/// @param pxPerMm of the glass
/// @param reach   which part of the glass can be touched
/// @param top     the layer itself
/// @param nodes   everything that shows, in the order it is painted
record Surface(Bounds glass, double pxPerMm, Reach reach, Node top, List<Node> nodes) {

    static final double TOLERANCE = 1.5;

    private static final List<String> VEILS = List.of("scrim", "scrim-deep", "anywhere");

    static Surface of(Scene scene, double pxPerMm, Reach reach) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var nodes = new ArrayList<Node>();
        Node top = top(scene);
        collect(top, nodes);
        return new Surface(new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()), pxPerMm, reach, top, nodes);
    }

    static Node top(Scene scene) {
        Parent layers = (Parent) scene.getRoot().getChildrenUnmodifiable().getFirst();
        return layers.getChildrenUnmodifiable().getLast();
    }

    private static void collect(Node node, List<Node> nodes) {
        if (node.isVisible()) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
            }
        }
    }

    <N extends Node> List<N> all(Class<N> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Words> texts() {
        return all(Words.class);
    }

    /// All that is of this kind in a node.
    static <N extends Node> List<N> in(Node node, Class<N> kind) {
        var nodes = new ArrayList<Node>();
        collect(node, nodes);
        return nodes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Whatever can be touched, without veils, which are as large as the screen.
    List<ButtonBase> controls() {
        return all(ButtonBase.class).stream().filter(control -> control.getStyleClass().stream().noneMatch(VEILS::contains)).toList();
    }

    /// Without words to know either: they stand within their line, and the touch filter lends them their reach.
    List<ButtonBase> targets() {
        return controls().stream().filter(control -> !isWord(control)).toList();
    }

    boolean rightToLeft() {
        return top.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    double mm(double px) {
        return px / pxPerMm;
    }

    static boolean isWord(ButtonBase control) {
        return control.getStyleClass().contains("word-to-know");
    }

    static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    static boolean contains(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMinY() >= outer.getMinY() - TOLERANCE
                && inner.getMaxX() <= outer.getMaxX() + TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    static boolean meet(Bounds one, Bounds other) {
        double across = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return across > TOLERANCE && down > TOLERANCE;
    }

    /// Whether a node is another one or lies in it.
    static boolean isIn(Node node, Node around) {
        return node != null && (node == around || isIn(node.getParent(), around));
    }

    /// What a finger would hit there.
    Optional<Node> topmost(double x, double y) {
        return topmost(top, x, y);
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

    static String told(Words words) {
        return "“" + words.laid().plain() + "”";
    }

    static String told(ButtonBase control) {
        return "the button “" + control.getAccessibleText() + "”";
    }
}
