package org.handrail.ui.parts;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Placing nodes at sizes that are known beforehand.
public final class Put {

    private Put() { }

    /// A pane of exactly this size.
    public static Pane pane(double width, double height, String... styles) {
        Pane pane = new Pane();
        pane.getStyleClass().addAll(styles);
        return sized(pane, width, height);
    }

    public static <R extends Region> R sized(R region, double width, double height) {
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }

    /// Adds a node at a place of its parent, counted from the reading start and the top.
    public static <N extends Node> N at(Pane parent, N node, double x, double y) {
        node.setLayoutX(x);
        node.setLayoutY(y);
        parent.getChildren().add(node);
        return node;
    }

    /// Takes the room that others leave.
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
