package org.handrail.ui.screens.pictures;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.handrail.content.Block;
import org.handrail.content.Family;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// One step in the picture of a walk: its drawing in a disc, its number and its name.
record StageButton(OpenCard open, Block.Walk walk, Family family, int index, int now) {

    private static final double BADGE = 64;
    private static final double OVER = 18;
    private static final double LABEL = 20;

    /// @param x       of its middle
    /// @param atRight whether the number stands at the right, where the left is taken
    void at(Pane pane, double x, double y, double disc, boolean atRight) {
        Laid name = name(disc + 70);
        double pill = Math.ceil(name.used()) + 48;
        double high = Math.max(52, name.height() + 8);
        double width = width(disc);
        double height = disc + OVER + LABEL;
        Pane graphic = graphic(width, height, disc, atRight);
        StackPane label = Put.sized(new StackPane(name.show()), pill, high);
        label.getStyleClass().add(index == now ? "stage-name-now" : "stage-name");
        Put.at(graphic, label, (width - pill) / 2, height - high);
        Put.at(pane, button(graphic, width, height), x - width / 2, y - disc / 2 - OVER);
    }

    double width(double disc) {
        return Math.max(disc + 2 * OVER, Math.ceil(name(disc + 70).used()) + 48);
    }

    Button button(Pane graphic, double width, double height) {
        View view = open.view();
        Button button = Buttons.around(graphic, "stage", view.say("walk.spoken", index + 1, walk.stages().size(), stage().name()),
                width, height, () -> open.turnToPart(index));
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        return button;
    }

    Laid name(double most) {
        return open.type().balance(stage().name(), Type.LABEL, most);
    }

    Block.Stage stage() {
        return walk.stages().get(index);
    }

    private Pane graphic(double width, double height, double disc, boolean atRight) {
        View view = open.view();
        Pane graphic = Put.pane(width, height, Cards.style(family));
        Region ground = Put.sized(new Region(), disc, disc);
        ground.getStyleClass().add(index == now ? "stage-disc-now" : "stage-disc");
        double left = (width - disc) / 2;
        Put.at(graphic, ground, left, OVER);
        double art = disc * 0.73;
        Put.at(graphic, view.pictures().asDrawn().art(stage().art(), family, view.comfort().contrast(), art, art),
                (width - art) / 2, OVER + disc * 0.045);
        StackPane badge = Put.sized(new StackPane(view.type().line(String.valueOf(index + 1), Type.POINT_TITLE).show()), BADGE, BADGE);
        badge.getStyleClass().add("stage-number");
        Put.at(graphic, badge, atRight ? left + disc - BADGE + OVER : left - OVER, OVER - 14);
        return graphic;
    }
}
