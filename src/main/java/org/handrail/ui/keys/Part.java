package org.handrail.ui.keys;

import java.util.List;
import javafx.geometry.Bounds;

/// Something on the screen that can be reached, or a group of such things that belong together: a card, a row, a bar.
///
/// @param <T> what can be reached
sealed interface Part<T> {

    /// In px of the scene.
    Bounds box();

    /// @param text  what it is spoken by
    /// @param style what kind of thing it is
    record Spot<T>(T what, String text, String style, Bounds box) implements Part<T> { }

    record Group<T>(Bounds box, List<Part<T>> parts) implements Part<T> {

        public Group {
            parts = List.copyOf(parts);
        }
    }
}
