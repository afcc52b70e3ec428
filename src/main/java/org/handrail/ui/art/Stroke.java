package org.handrail.ui.art;

import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// One part of an icon in its 48 box: data, from which any number of nodes can be made.
///
/// @param width  of the pen
/// @param filled inside as well as along the line
record Stroke(Form form, double width, boolean filled) {

    /// Along what the pen goes.
    sealed interface Form {

        record Path(String data) implements Form { }

        record Ring(double x, double y, double radius) implements Form { }

        record Box(double x, double y, double width, double height, double radius) implements Form { }
    }

    /// A fresh node. CSS gives it its colour.
    Shape node() {
        Shape shape = switch (form) {
            case Form.Path path -> {
                SVGPath line = new SVGPath();
                line.setContent(path.data());
                yield line;
            }
            case Form.Ring ring -> new Circle(ring.x(), ring.y(), ring.radius());
            case Form.Box box -> {
                Rectangle sides = new Rectangle(box.x(), box.y(), box.width(), box.height());
                sides.setArcWidth(2 * box.radius());
                sides.setArcHeight(2 * box.radius());
                yield sides;
            }
        };
        if (!filled) {
            shape.setFill(null);
        }
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        shape.getStyleClass().add(filled ? "icon-fill" : "icon-line");
        return shape;
    }
}
