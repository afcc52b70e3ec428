package org.handrail.ui.art;

import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;

/// An icon as large as asked for, in the colours that CSS gives to `icon-line` and `icon-fill`. It never takes a touch: the
/// button under it does. Where the layout runs from the right, an icon that points along the line of reading turns with it.
/// FX thread, once it is in a window.
public final class Icon extends Region {

    private final String name;

    /// @param size of both sides, in layout pixels
    /// @throws IllegalArgumentException with every name, if there is no icon of this name
    public Icon(String name, double size) {
        this.name = name;
        Group drawing = new Group(Icons.strokes(name).stream().map(Stroke::node).toArray(Shape[]::new));
        drawing.getTransforms().add(new Scale(size / Icons.BOX, size / Icons.BOX));
        drawing.setManaged(false);
        if (!Icons.mirrored(name)) {
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        getChildren().add(drawing);
        setMouseTransparent(true);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        resize(size, size);
    }

    /// What it shows: the same on every control that does the same.
    public String name() {
        return name;
    }

    @Override
    public boolean isResizable() {
        return false;
    }
}
