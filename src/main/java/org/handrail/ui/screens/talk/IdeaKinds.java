package org.handrail.ui.screens.talk;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.session.Place.Ideas.Kind;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Type;

/// Which of the guide's lists is open.
record IdeaKinds(View view, Kind now) {

    private static final double GAP = 12;

    /// How wide it is with every name on one line.
    double width() {
        double widest = 0;
        for (Kind kind : Kind.values()) {
            widest = Math.max(widest, Buttons.fitting(view, Type.SMALL_STRONG, name(kind), false));
        }
        return (widest + GAP) * Kind.values().length - GAP;
    }

    Pane show(double width, double height) {
        Pane pane = Put.pane(width, height);
        double each = (width + GAP) / Kind.values().length - GAP;
        for (Kind kind : Kind.values()) {
            HBox graphic = new HBox(Label.fit(view, name(kind), Type.SMALL_STRONG, each - 20, height - 8).show(Pos.TOP_CENTER));
            graphic.setAlignment(Pos.CENTER);
            Button button = Buttons.around(graphic, kind == now ? "segment-on" : "segment", name(kind), each, height,
                    () -> view.kiosk().turn(new Place.Ideas(kind, 0)));
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            Put.at(pane, button, kind.ordinal() * (each + GAP), 0);
        }
        return pane;
    }

    private String name(Kind kind) {
        return switch (kind) {
            case QUESTIONS -> view.say("ideas.questions");
            case TOPICS -> view.say("ideas.topics");
            case TREATMENTS -> view.say("ideas.treatments");
        };
    }
}
