package org.handrail.ui.screens.lobby;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The words of the first screen in one language, and the hand that says where to touch. They take no touch themselves.
final class Invitation {

    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private static final double DISC = 64;

    /// Where the words begin on a wall, so that even the last of them stands on the sky and not on the hills.
    private static final double SKY = 180;

    private Invitation() { }

    /// @param what of the words that say what this is
    private record Sizes(Type title, Type what) { }

    /// Where the words begin, from the reading start.
    static double start(View view) {
        return switch (view.layout().form()) {
            case WIDE -> 96;
            case TALL -> 72;
            case COMPACT -> 56;
        };
    }

    /// In its usual sizes or, where its words would reach the rail in them, in smaller ones.
    static Pane of(View view) {
        return sizes(view).stream().map(sizes -> of(view, sizes)).filter(pane -> end(pane) <= view.layout().railTop()).findFirst()
                .orElseGet(() -> of(view, sizes(view).getLast()));
    }

    private static List<Sizes> sizes(View view) {
        return view.is(Form.COMPACT)
                ? List.of(new Sizes(Type.DIALOG, Type.LEAD), new Sizes(Type.DIALOG, Type.SMALL), new Sizes(Type.H1, Type.SMALL))
                : List.of(new Sizes(Type.DISPLAY, Type.INVITE), new Sizes(Type.COUNT, Type.INVITE), new Sizes(Type.COUNT, Type.LEAD));
    }

    private static double end(Pane pane) {
        Node last = pane.getChildren().getLast();
        return last.getLayoutY() + last.prefHeight(-1);
    }

    private static Pane of(View view, Sizes sizes) {
        boolean compact = view.is(Form.COMPACT);
        double start = start(view);
        Pane pane = Put.pane(view.layout().width(), view.layout().height());
        pane.setMouseTransparent(true);
        double width = view.is(Form.TALL) ? view.layout().width() - 2 * start : view.layout().width() * (compact ? 0.45 : 0.42);
        Laid title = view.title(view.say("attract.title"), sizes.title(), width);
        Laid what = view.type().fill(view.say("attract.what"), sizes.what(), width);
        double y = view.is(Form.TALL) ? 220 : compact ? 100 : SKY;
        Put.at(pane, inItsDirection(view, title.heading()), start, y);
        Put.at(pane, hand(compact ? 0.6 : 1), start + Math.max(title.used(), compact ? 240 : 640) + (compact ? 40 : 80),
                y + (title.height() - (compact ? 132 : 220)) / 2);
        y += title.height() + (compact ? 4 : view.is(Form.TALL) ? 28 : 16);
        Put.at(pane, inItsDirection(view, what.show()), start, y);
        y += what.height() + (compact ? 6 : view.is(Form.TALL) ? 36 : 20);
        double narrow = compact ? view.layout().width() * 0.42 : width;
        HBox privacy = told(view, "lock", "attract.kept", narrow);
        HBox urgent = told(view, "hand", "attract.urgent", narrow);
        double wider = Math.max(privacy.prefWidth(-1), urgent.prefWidth(-1));
        privacy.setMinWidth(wider);
        urgent.setMinWidth(wider);
        Put.at(pane, privacy, start, y);
        Put.at(pane, urgent, start, y + privacy.prefHeight(-1) + (compact ? 4 : 12));
        return pane;
    }

    /// A sign in a disc, and what it stands for.
    private static HBox told(View view, String icon, String key, double width) {
        Laid words = view.title(view.say(key), view.is(Form.COMPACT) ? Type.SMALL : Type.LEAD, width - DISC - 20);
        StackPane disc = Put.sized(new StackPane(new Icon(icon, 36)), DISC, DISC);
        disc.getStyleClass().add("sign-disc");
        HBox row = new HBox(20, disc, words.show());
        row.setAlignment(Pos.CENTER_LEFT);
        return inItsDirection(view, row);
    }

    /// The hand looks pressed while a finger is anywhere on the screen.
    static void look(Pane invitation, boolean pressed) {
        invitation.lookupAll(".halo-core").forEach(core -> core.pseudoClassStateChanged(ARMED, pressed));
    }

    /// The words keep their place on the sky, whichever way their language runs.
    private static <N extends Node> N inItsDirection(View view, N node) {
        node.setNodeOrientation(view.orientation());
        return node;
    }

    private static Node hand(double scale) {
        StackPane hand = Put.sized(new StackPane(), 220 * scale, 220 * scale);
        halo(hand, 110 * scale, "halo-outer");
        halo(hand, 84 * scale, "halo-inner");
        halo(hand, 60 * scale, "halo-core");
        StackPane icon = new StackPane(new Icon("touch", 64 * scale));
        icon.getStyleClass().add("halo-icon");
        hand.getChildren().add(icon);
        return hand;
    }

    private static void halo(StackPane hand, double radius, String style) {
        Circle circle = new Circle(radius);
        circle.getStyleClass().add(style);
        hand.getChildren().add(circle);
    }
}
