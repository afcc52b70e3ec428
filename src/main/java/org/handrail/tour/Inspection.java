package org.handrail.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.handrail.ui.type.Words;

/// Looks over a screen for what a visitor would stumble on: text that is cut or lies over other text, and things that leave
/// the screen or the card they stand on.
final class Inspection {

    private static final double TOLERANCE = 1.5;
    private static final List<String> VEILS = List.of("scrim", "scrim-deep", "anywhere");

    private final Bounds screen;
    private final double reach;
    private final List<Words> texts = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Inspection(Scene scene, double reach) {
        this.reach = reach;
        screen = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    }

    /// Everything that is wrong, one line each.
    ///
    /// @param reach how far below the top of the scene touching begins; 0 where all of it can be reached
    static List<String> of(Scene scene, double reach) {
        var inspection = new Inspection(scene, reach);
        inspection.collect(top(scene.getRoot()));
        inspection.texts.forEach(inspection::text);
        inspection.buttons.forEach(inspection::button);
        inspection.overlaps();
        if (inspection.texts.isEmpty()) {
            inspection.faults.add("there is nothing to read");
        }
        return inspection.faults;
    }

    /// The uppermost layer: what lies under a veil may be covered.
    private static Node top(Parent root) {
        Parent layers = (Parent) root.getChildrenUnmodifiable().getFirst();
        return layers.getChildrenUnmodifiable().getLast();
    }

    private void collect(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Words words) {
            texts.add(words);
        }
        if (node instanceof Button button && !isVeil(button)) {
            buttons.add(button);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    private void text(Words words) {
        String told = "“" + words.laid().plain() + "”";
        Bounds bounds = bounds(words);
        within(screen, bounds, told + " leaves the screen");
        if (words.laid().used() > words.laid().width() + TOLERANCE) {
            faults.add(told + " is wider than its place");
        }
        for (Node around = words.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Region region && holds(region)) {
                within(bounds(region), bounds, told + " leaves its " + region.getStyleClass());
            }
        }
    }

    private void button(Button button) {
        within(screen, bounds(button), "the button “" + button.getAccessibleText() + "” leaves the screen");
        if (bounds(button).getMinY() < reach - TOLERANCE) {
            faults.add("the button “" + button.getAccessibleText() + "” is out of reach ("
                    + Math.round(bounds(button).getMinY()) + " above " + Math.round(reach) + ")");
        }
        if (button.getAccessibleText() == null || button.getAccessibleText().isBlank()) {
            faults.add("a button " + button.getStyleClass() + " has no accessible text");
        }
    }

    private void overlaps() {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (meet(bounds(texts.get(i)), bounds(texts.get(j)))) {
                    faults.add("“" + texts.get(i).laid().plain() + "” lies over “" + texts.get(j).laid().plain() + "”");
                }
            }
        }
        for (int i = 0; i < buttons.size(); i++) {
            for (int j = i + 1; j < buttons.size(); j++) {
                Button one = buttons.get(i);
                Button other = buttons.get(j);
                if (!isWord(one) && !isWord(other) && meet(bounds(one), bounds(other))) {
                    faults.add("the button “" + one.getAccessibleText() + "” lies over “" + other.getAccessibleText() + "”");
                }
            }
        }
    }

    private void within(Bounds outer, Bounds inner, String fault) {
        boolean inside = inner.getMinX() >= outer.getMinX() - TOLERANCE && inner.getMinY() >= outer.getMinY() - TOLERANCE
                && inner.getMaxX() <= outer.getMaxX() + TOLERANCE && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
        if (!inside) {
            faults.add(fault + " (" + Math.round(inner.getMinX()) + "," + Math.round(inner.getMinY()) + " to "
                    + Math.round(inner.getMaxX()) + "," + Math.round(inner.getMaxY()) + ")");
        }
    }

    private static boolean meet(Bounds one, Bounds other) {
        double across = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return across > TOLERANCE && down > TOLERANCE;
    }

    /// Whether a region is a surface that its text must not leave.
    private static boolean holds(Region region) {
        return region instanceof Button button && !isWord(button) || region.getStyleClass().stream().anyMatch(style ->
                List.of("card", "sheet", "dialog", "popover", "callout", "compare-row", "staff-card", "rail").contains(style));
    }

    private static boolean isVeil(Button button) {
        return button.getStyleClass().stream().anyMatch(VEILS::contains);
    }

    private static boolean isWord(Button button) {
        return button.getStyleClass().contains("word-to-know");
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
