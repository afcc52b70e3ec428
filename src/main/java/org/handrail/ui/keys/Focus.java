package org.handrail.ui.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Pane;
import org.handrail.ui.keys.Part.Spot;

/// Where one is in the top layer, and whether that shows. FX thread only.
final class Focus {

    /// On the ring, when it stands on the dark of the rail.
    static final PseudoClass ON_RAIL = PseudoClass.getPseudoClass("on-rail");

    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");
    private static final PseudoClass RING = PseudoClass.getPseudoClass("ring");

    private final Scene scene;
    private final Supplier<Optional<Node>> top;
    private final Function<Edge, Node> signs;
    private final Ring ring = new Ring();
    private final SignPost post;
    private final Whereabouts whereabouts = new Whereabouts();
    private Optional<Mark> mark = Optional.empty();
    private Optional<ButtonBase> here = Optional.empty();
    private boolean shows;

    /// @param top   the top layer, the only one that can be reached
    /// @param signs what to say when focus went around
    Focus(Scene scene, Supplier<Optional<Node>> top, Function<Edge, Node> signs) {
        this.scene = scene;
        this.top = top;
        this.signs = signs;
        post = new SignPost(scene);
    }

    /// Other layers show: focus goes back to where it was in what is on top now, or to where reading begins.
    void land(List<Object> way) {
        here.ifPresent(button -> button.pseudoClassStateChanged(RING, false));
        here = Optional.empty();
        post.hide();
        mark = whereabouts.at(way);
        if (shows) {
            show();
        }
    }

    boolean isShown() {
        return shows;
    }

    /// Whether a control with the ring went away or was switched off, and not by a key.
    boolean isLost() {
        return shows && !ring.stands();
    }

    /// Makes focus visible, somewhere that can be reached.
    ///
    /// @return whether it was visible already
    boolean show() {
        boolean before = shows;
        shows = true;
        settle();
        return before;
    }

    /// Makes focus visible around the main action, where it can be done.
    ///
    /// @return whether it can
    boolean showMain() {
        List<Spot<ButtonBase>> spots = spots();
        Optional<Spot<ButtonBase>> main = Controls.main(spots);
        main.ifPresent(spot -> go(spot, spots));
        return main.isPresent();
    }

    /// A hand is on the glass: the ring goes, and the next key begins where the hand was.
    void hide() {
        shows = false;
        post.hide();
        here.ifPresent(button -> button.pseudoClassStateChanged(RING, false));
        ring.around(List.of());
        scene.getRoot().pseudoClassStateChanged(KEYS, false);
    }

    void follow(Node hand) {
        List<Spot<ButtonBase>> spots = spots();
        for (Node node = hand; node != null; node = node.getParent()) {
            Node touched = node;
            spots.stream().filter(spot -> Controls.parts(spot.what()).contains(touched)).findFirst()
                    .ifPresent(spot -> remember(spot, spots));
        }
    }

    /// To the control so many steps on in reading order, around the end to the beginning; going around is told.
    void walk(int steps) {
        List<Spot<ButtonBase>> spots = spots();
        current(spots).map(spots::indexOf).ifPresent(at -> {
            Spot<ButtonBase> spot = spots.get(Math.floorMod(at + steps, spots.size()));
            go(spot, spots);
            if (at + steps < 0 || at + steps >= spots.size()) {
                post.show(signs.apply(steps > 0 ? Edge.BEGINNING : Edge.END), FocusOrder.ring(spot.what()));
            }
        });
    }

    /// Bars lie above and below: sideways nothing leads into them or out of them.
    void walk(Arrows direction) {
        List<Spot<ButtonBase>> spots = spots();
        current(spots).flatMap(from -> direction.nearest(from.box(), spots.stream().filter(spot -> !direction.isSideways()
                || Controls.bar(spot.what()).equals(Controls.bar(from.what()))).toList())).ifPresent(spot -> go(spot, spots));
    }

    Optional<ButtonBase> here() {
        return here.filter(button -> button.getScene() != null && !button.isDisabled());
    }

    /// Everything that can be reached, in the rows that one scans.
    List<List<ButtonBase>> rows() {
        return part().map(part -> order().rows(part)).orElse(List.of()).stream()
                .map(row -> row.stream().map(Spot::what).toList()).toList();
    }

    /// Puts the ring around these: the one control is where one is, a row is not yet anywhere.
    void light(List<ButtonBase> buttons) {
        List<Spot<ButtonBase>> spots = spots();
        if (buttons.isEmpty()) {
            hide();
        } else if (buttons.size() == 1) {
            spots.stream().filter(spot -> spot.what() == buttons.getFirst()).findFirst().ifPresent(spot -> go(spot, spots));
        } else {
            here.ifPresent(button -> button.pseudoClassStateChanged(RING, false));
            draw(buttons);
        }
    }

    /// What was to be done may have switched off the control that did it.
    void settle() {
        if (shows) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            List<Spot<ButtonBase>> spots = spots();
            current(spots).ifPresentOrElse(spot -> go(spot, spots), () -> draw(List.of()));
        }
    }

    private Optional<Spot<ButtonBase>> current(List<Spot<ButtonBase>> spots) {
        return spots.stream().filter(spot -> here.filter(spot.what()::equals).isPresent()).findFirst()
                .or(() -> mark.flatMap(there -> there.in(spots))).or(() -> Controls.first(spots));
    }

    private void go(Spot<ButtonBase> spot, List<Spot<ButtonBase>> spots) {
        remember(spot, spots);
        post.hide();
        spot.what().requestFocus();
        spot.what().pseudoClassStateChanged(RING, true);
        draw(List.of(spot.what()));
    }

    private void remember(Spot<ButtonBase> spot, List<Spot<ButtonBase>> spots) {
        here.ifPresent(button -> button.pseudoClassStateChanged(RING, false));
        here = Optional.of(spot.what());
        mark = Optional.of(Mark.of(spot, spots));
        mark.ifPresent(whereabouts::leave);
    }

    private void draw(List<ButtonBase> buttons) {
        shows = true;
        if (ring.getParent() != scene.getRoot() && scene.getRoot() instanceof Pane root) {
            root.getChildren().add(ring);
        }
        scene.getRoot().pseudoClassStateChanged(KEYS, true);
        ring.around(buttons);
    }

    private List<Spot<ButtonBase>> spots() {
        return part().map(part -> order().spots(part)).orElse(List.of());
    }

    private Optional<Part<ButtonBase>> part() {
        return top.get().flatMap(Controls::in);
    }

    private ReadingOrder order() {
        return new ReadingOrder(scene.getRoot().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                || top.get().filter(layer -> layer.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT).isPresent());
    }
}
