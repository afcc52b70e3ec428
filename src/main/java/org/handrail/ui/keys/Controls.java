package org.handrail.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import org.handrail.ui.keys.Part.Group;
import org.handrail.ui.keys.Part.Spot;

/// The buttons of a layer as they lie on the screen, grouped as the layer groups them.
final class Controls {

    private static final Set<String> BARS = Set.of("top-bar", "staff-bar");

    private Controls() { }

    /// Empty where nothing can be done.
    static Optional<Part<ButtonBase>> in(Node node) {
        if (!node.isVisible()) {
            return Optional.empty();
        }
        if (node instanceof ButtonBase button) {
            return Optional.of(button).filter(Controls::canBeReached).map(Controls::spot);
        }
        if (!(node instanceof Parent parent)) {
            return Optional.empty();
        }
        var parts = new ArrayList<Part<ButtonBase>>();
        parent.getChildrenUnmodifiable().forEach(child -> in(child).ifPresent(parts::add));
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new Group<>(box(node), parts));
        };
    }

    /// Where reading begins: after the bar that is the same on every page.
    static Optional<Spot<ButtonBase>> first(List<Spot<ButtonBase>> spots) {
        return spots.stream().filter(spot -> !isInTopBar(spot.what())).findFirst().or(() -> spots.stream().findFirst());
    }

    /// The one main action.
    static <T> Optional<Spot<T>> main(List<Spot<T>> spots) {
        return spots.stream().filter(spot -> spot.style().equals("main-button")).findFirst();
    }

    /// A control and what else belongs to it: a word may go on in the next line.
    static List<Node> parts(ButtonBase control) {
        List<Node> beside = control.getParent() == null ? List.of(control) : control.getParent().getChildrenUnmodifiable();
        return Stream.concat(Stream.of(control), beside.stream().skip(beside.indexOf(control) + 1)
                .takeWhile(node -> node.getStyleClass().contains("word-rest"))).toList();
    }

    /// Where all of these lie together.
    static Bounds union(List<Bounds> boxes) {
        double x = boxes.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
        double y = boxes.stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
        return new BoundingBox(x, y, boxes.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow() - x,
                boxes.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow() - y);
    }

    static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean canBeReached(ButtonBase button) {
        return button.isFocusTraversable() && !button.isDisabled();
    }

    private static Part<ButtonBase> spot(ButtonBase button) {
        String text = button.getAccessibleText() == null ? "" : button.getAccessibleText();
        return new Spot<>(button, text, button.getStyleClass().getFirst(), box(button));
    }

    /// The bar that holds it: the one above the content or the rail below it.
    static Optional<Node> bar(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .filter(around -> isTopBar(around) || around.getStyleClass().contains("rail")).findFirst();
    }

    private static boolean isInTopBar(Node node) {
        return bar(node).filter(Controls::isTopBar).isPresent();
    }

    private static boolean isTopBar(Node node) {
        return node.getId() != null && BARS.contains(node.getId());
    }
}
