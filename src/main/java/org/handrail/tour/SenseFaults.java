package org.handrail.tour;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.handrail.ui.type.Words;

/// What keeps a screen from being understood: no heading or more than one, more than one main action, and things that have no
/// words for those who listen.
final class SenseFaults {

    private SenseFaults() { }

    static List<String> of(Surface surface) {
        var faults = new ArrayList<String>();
        List<String> headings = surface.texts().stream().filter(Words::isHeading).map(Surface::told).toList();
        if (headings.size() != 1) {
            faults.add("there are " + headings.size() + " headings " + headings);
        }
        List<String> main = surface.buttons().stream().filter(button -> button.getStyleClass().contains("main-button"))
                .map(Surface::told).toList();
        if (main.size() > 1) {
            faults.add("there are " + main.size() + " main actions " + main);
        }
        for (Button button : surface.buttons()) {
            if (isSilent(button)) {
                faults.add("a button " + button.getStyleClass() + " has no accessible text");
            }
        }
        for (Node node : surface.nodes()) {
            if (node.getStyleClass().contains("figure") && isSilent(node)) {
                faults.add("a figure has no accessible text" + Surface.place(Surface.bounds(node)));
            }
        }
        return faults;
    }

    private static boolean isSilent(Node node) {
        return node.getAccessibleText() == null || node.getAccessibleText().isBlank();
    }
}
