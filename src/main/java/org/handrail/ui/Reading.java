package org.handrail.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.handrail.ui.type.Words;

/// What there is to read on a screen.
final class Reading {

    private Reading() { }

    /// How many words stand in a node and all that is in it.
    static int words(Node node) {
        if (node instanceof Words words) {
            String text = words.laid().plain().strip();
            return text.isEmpty() ? 0 : text.split("\\s+").length;
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().mapToInt(Reading::words).sum() : 0;
    }
}
