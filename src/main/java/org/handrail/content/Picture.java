package org.handrail.content;

import java.util.List;

/// A drawing, what it shows in words, and the words that stand at its points.
///
/// @param width       of the drawing, in its own units
/// @param height      of the drawing, in its own units
/// @param description what it shows, for those who listen
public record Picture(Art art, double width, double height, String description, List<Label> labels) {

    public Picture {
        labels = List.copyOf(labels);
    }

    /// Words at a point of the drawing.
    ///
    /// @param x from the left of the drawing, in its own units
    /// @param y from its top
    public record Label(String text, double x, double y, List<FactId> facts) {

        public Label {
            facts = List.copyOf(facts);
        }
    }
}
