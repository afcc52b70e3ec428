package org.handrail.ui.touch;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;

/// Nodes that answer a touch: every `ButtonBase`, and every node that was given an action here.
public final class TouchTarget {

    private static final String ACTION = "touch.target";
    private static final String REACH = "touch.reachMm";
    private static final String FINGER = "touch.finger";
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private TouchTarget() { }

    /// Lets a node that is no button answer a tap.
    public static void answer(Node node, Runnable action) {
        node.getProperties().put(ACTION, action);
    }

    /// Lets a node follow each finger that comes down on it, in place of taps on it and on what lies under it.
    public static void follow(Node node, Finger finger) {
        node.getProperties().put(FINGER, finger);
    }

    /// Lets taps that land farther beside a node than usual still be meant for it, as for a word one line high.
    public static void reach(Node node, double millimetres) {
        node.getProperties().put(REACH, millimetres);
    }

    static boolean is(Node node) {
        return node instanceof ButtonBase || action(node) != null;
    }

    static Optional<Finger> finger(Node node) {
        return node.hasProperties() && node.getProperties().get(FINGER) instanceof Finger finger ? Optional.of(finger) : Optional.empty();
    }

    static double reachMm(Node node, double usual) {
        return node.hasProperties() && node.getProperties().get(REACH) instanceof Double reach ? reach : usual;
    }

    static void look(Node node, boolean pressed) {
        switch (node) {
            case ButtonBase button when pressed -> button.arm();
            case ButtonBase button -> button.disarm();
            default -> node.pseudoClassStateChanged(ARMED, pressed);
        }
    }

    /// Does what the node is for, unless it has been switched off or taken away since it was touched.
    static void act(Node node) {
        if (node.isDisabled() || node.getScene() == null) {
            return;
        }
        if (node.isFocusTraversable()) {
            node.requestFocus();
        }
        if (node instanceof ButtonBase button) {
            button.fire();
        } else {
            action(node).run();
        }
    }

    private static Runnable action(Node node) {
        return node.hasProperties() && node.getProperties().get(ACTION) instanceof Runnable action ? action : null;
    }
}
