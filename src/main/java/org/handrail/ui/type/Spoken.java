package org.handrail.ui.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/// What one thing on the screen is to those who listen: the one source for reading aloud, for a screen reader, and for whoever
/// looks a screen over. It is kept in the accessible attributes of the node itself, so that it cannot differ from them.
///
/// @param name in the language of the screen; empty where somebody forgot it
/// @param help what else is known of it, or empty
public record Spoken(Node node, Kind kind, String name, String help) {

    public enum Kind { HEADING, TEXT, FIGURE, CONTROL }

    /// Gives a figure its description. Whatever else is drawn is decoration, and silent.
    public static <N extends Node> N figure(N node, String description) {
        node.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        node.setAccessibleText(description);
        return node;
    }

    /// Letters on a control that only show how it looks, and say nothing.
    public static Words sample(Words letters) {
        letters.setAccessibleText(null);
        return letters;
    }

    /// Everything that shows in a node and is to be heard, in the order in which it is painted. Words on a control belong to it.
    public static List<Spoken> in(Node node) {
        var script = new ArrayList<Spoken>();
        collect(node, script);
        return script;
    }

    private static void collect(Node node, List<Spoken> script) {
        if (!node.isVisible()) {
            return;
        }
        Optional<Kind> kind = kind(node);
        kind.ifPresent(known -> script.add(new Spoken(node, known, said(node.getAccessibleText()), said(node.getAccessibleHelp()))));
        if (node instanceof Parent parent && !kind.equals(Optional.of(Kind.CONTROL))) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, script));
        }
    }

    private static Optional<Kind> kind(Node node) {
        return switch (node) {
            case Words words -> Optional.of(words.isHeading() ? Kind.HEADING : Kind.TEXT);
            case ButtonBase _ -> Optional.of(Kind.CONTROL);
            case Node other when other.getAccessibleRole() == AccessibleRole.IMAGE_VIEW && said(other.getAccessibleText()).isEmpty()
                    -> Optional.empty();
            case Node other -> other.getAccessibleRole() == AccessibleRole.IMAGE_VIEW ? Optional.of(Kind.FIGURE) : Optional.empty();
        };
    }

    private static String said(String text) {
        return text == null ? "" : text.strip();
    }
}
