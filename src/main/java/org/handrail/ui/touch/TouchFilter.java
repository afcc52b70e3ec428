package org.handrail.ui.touch;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Takes every touch of a scene before anything on it does, and lets through what somebody meant. FX thread only.
public final class TouchFilter {

    private final TouchRules<Node> rules;
    private final SceneTargets targets;
    private final LongSupplier nanos;
    private final Consumer<Optional<Node>> touched;
    private final Panned panned;
    private final Consumer<Runnable> painted;
    private Optional<Node> looksPressed = Optional.empty();
    private Optional<Node> due = Optional.empty();
    private boolean unseen;
    private int presses;
    private Optional<Node> drawnOn = Optional.empty();

    /// @param nanos   elapsed nanoseconds
    /// @param touched told of every touch that counts and of what it hits, if anything, before it acts
    /// @param panned  told of every swipe
    /// @param painted calls back once all that looks pressed by now is on its way to the glass
    public TouchFilter(TouchSettings settings, LongSupplier nanos, Consumer<Optional<Node>> touched, Panned panned, Consumer<Runnable> painted) {
        rules = new TouchRules<>(settings);
        targets = new SceneTargets(settings);
        this.nanos = nanos;
        this.touched = touched;
        this.panned = panned;
        this.painted = painted;
    }

    public void install(Scene scene) {
        scene.addEventFilter(MouseEvent.ANY, event -> mouse(scene, event));
        scene.addEventFilter(GestureEvent.ANY, Event::consume);
        scene.addEventFilter(DragEvent.ANY, Event::consume);
        scene.addEventFilter(ContextMenuEvent.ANY, Event::consume);
    }

    /// Another screen shows: whatever the finger is on was meant for the one before.
    public void screenChanged() {
        rules.screenChanged(nanos.getAsLong());
        due = Optional.empty();
        drawnOn = Optional.empty();
        showPressed();
    }

    /// Lets go of what a hand rests on; called about once a second.
    ///
    /// @return how far down the scene it rests, in px; empty where none does, and where one holds a pen
    public OptionalDouble resting() {
        OptionalDouble height = drawnOn.isPresent() ? OptionalDouble.empty() : rules.resting(nanos.getAsLong());
        showPressed();
        return height;
    }

    private void mouse(Scene scene, MouseEvent event) {
        EventType<? extends MouseEvent> type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED && event.getButton() == MouseButton.PRIMARY) {
            press(scene, event);
        } else if (type == MouseEvent.MOUSE_DRAGGED) {
            rules.move(nanos.getAsLong(), event.getSceneX(), event.getSceneY());
            follow(Finger.Phase.MOVE, event);
            showPressed();
        } else if (type == MouseEvent.MOUSE_RELEASED && event.getButton() == MouseButton.PRIMARY) {
            lift(event);
        } else if (isHover(type)) {
            return;
        }
        event.consume();
    }

    private void press(Scene scene, MouseEvent event) {
        act();
        double x = event.getSceneX();
        double y = event.getSceneY();
        Node picked = event.getPickResult().getIntersectedNode();
        Optional<Node> surface = surface(picked);
        var aim = surface.isPresent() ? Optional.<Aim<Node>>empty() : targets.aim(scene, picked, x, y);
        if (rules.press(nanos.getAsLong(), x, y, aim)) {
            touched.accept(surface.or(() -> aim.map(Aim::what)));
            drawnOn = surface;
            follow(Finger.Phase.DOWN, event);
        }
        showPressed();
        if (looksPressed.isPresent()) {
            unseen = true;
            int press = ++presses;
            painted.accept(() -> seen(press));
        }
    }

    private static Optional<Node> surface(Node picked) {
        Node node = picked;
        while (node != null && TouchTarget.finger(node).isEmpty()) {
            node = node.getParent();
        }
        return Optional.ofNullable(node);
    }

    private void follow(Finger.Phase phase, MouseEvent event) {
        drawnOn.ifPresent(node -> {
            Point2D spot = node.sceneToLocal(event.getSceneX(), event.getSceneY());
            TouchTarget.finger(node).ifPresent(finger -> finger.at(phase, spot.getX(), spot.getY()));
        });
    }

    private void lift(MouseEvent event) {
        Outcome<Node> outcome = rules.lift(nanos.getAsLong(), event.getSceneX(), event.getSceneY());
        if (drawnOn.isPresent()) {
            showPressed();
            follow(Finger.Phase.UP, event);
            drawnOn = Optional.empty();
            return;
        }
        switch (outcome) {
            case Outcome.Tap<Node>(Node node) -> {
                due = Optional.of(node);
                if (!unseen) {
                    act();
                }
            }
            case Outcome.Pan<Node>(double dx, double dy) -> {
                showPressed();
                panned.panned(dx, dy);
            }
            case Outcome.Nothing<Node> _ -> showPressed();
        }
    }

    private void seen(int press) {
        if (press == presses) {
            unseen = false;
            act();
        }
    }

    /// Does what was tapped, once it has been seen pressed. A finger that lifts as soon as it is down would otherwise see nothing until
    /// all of the next page is built.
    private void act() {
        Optional<Node> tapped = due;
        due = Optional.empty();
        if (tapped.isPresent()) {
            showPressed();
            TouchTarget.act(tapped.get());
        }
    }

    private void showPressed() {
        Optional<Node> now = rules.pressed();
        if (!now.equals(looksPressed)) {
            looksPressed.ifPresent(node -> TouchTarget.look(node, false));
            now.ifPresent(node -> TouchTarget.look(node, true));
            looksPressed = now;
        }
    }

    /// Presses nothing; held back, a button would go on looking as if the finger were still over it.
    private static boolean isHover(EventType<? extends MouseEvent> type) {
        return type == MouseEvent.MOUSE_MOVED
                || type == MouseEvent.MOUSE_ENTERED || type == MouseEvent.MOUSE_ENTERED_TARGET
                || type == MouseEvent.MOUSE_EXITED || type == MouseEvent.MOUSE_EXITED_TARGET;
    }
}
