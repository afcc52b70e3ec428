package org.handrail.tour;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;

/// Something that a visitor would stumble on.
///
/// @param says  what it is about, and its measure
/// @param where on the glass, in px; empty where it is about the screen as a whole
record Fault(String says, Optional<Bounds> where) {

    static Fault of(String says) {
        return new Fault(says, Optional.empty());
    }

    static Fault at(Node node, String says) {
        return new Fault(says, Optional.of(Surface.bounds(node)));
    }

    /// One line, with the place on the glass.
    @Override
    public String toString() {
        return says + where.map(bounds -> " (at %.0f,%.0f to %.0f,%.0f)".formatted(bounds.getMinX(), bounds.getMinY(),
                bounds.getMaxX(), bounds.getMaxY())).orElse("");
    }
}
