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

    /// What covers a part of the page beside it, and leaves the rest free.
    private static final String LID = "prompts";
    private static final Set<String> BARS = Set.of("top-bar", "staff-bar", "guide-strip");

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
        Optional<Node> lid = parent.getChildrenUnmodifiable().stream().filter(child -> LID.equals(child.getId())).findFirst();
        parent.getChildrenUnmodifiable().forEach(child -> in(child).flatMap(part -> lid.filter(over -> over != child)
                .map(over -> beside(part, box(over))).orElse(Optional.of(part))).ifPresent(parts::add));
        return grouped(box(node), parts);
    }

    /// What of this is not covered.
    private static Optional<Part<ButtonBase>> beside(Part<ButtonBase> part, Bounds lid) {
        return switch (part) {
            case Spot<ButtonBase> spot -> Optional.<Part<ButtonBase>>of(spot).filter(_ -> !lid.contains(spot.box().getCenterX(), spot.box().getCenterY()));
            case Group<ButtonBase>(Bounds box, var parts) -> grouped(box, parts.stream().flatMap(each -> beside(each, lid).stream()).toList());
        };
    }

    private static Optional<Part<ButtonBase>> grouped(Bounds box, List<Part<ButtonBase>> parts) {
        return switch (parts.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(parts.getFirst());
            default -> Optional.of(new Group<>(box, parts));
        };
    }

    /// Where reading begins: after the bar that is the same on every page, and not with a tool of staff, such as the pen.
    static Optional<Spot<ButtonBase>> first(List<Spot<ButtonBase>> spots) {
        List<Spot<ButtonBase>> below = spots.stream().filter(spot -> !isInTopBar(spot.what())).toList();
        return below.stream().filter(spot -> !spot.style().startsWith("guide-button")).findFirst().or(() -> below.stream().findFirst())
                .or(() -> spots.stream().findFirst());
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

    /// The bar that holds it: one above the content or the rail below it. Where height is short, the strip of staff is in the top bar.
    static Optional<Node> bar(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent)
                .filter(around -> isTopBar(around) || around.getStyleClass().contains("rail")).reduce((_, outer) -> outer);
    }

    private static boolean isInTopBar(Node node) {
        return bar(node).filter(Controls::isTopBar).isPresent();
    }

    private static boolean isTopBar(Node node) {
        return node.getId() != null && BARS.contains(node.getId());
    }
}
