package org.handrail.ui.screens.pictures;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.handrail.content.Block;
import org.handrail.content.Family;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Type;

/// The steps of a walk in a line below the drawing of the one that is open; without names where they have no room.
record LinePicture(OpenCard open, Block.Walk walk, Family family, int now) {

    private static final double KNOB = 68;
    private static final double SIDE = 24;

    /// @param top   how much of the upper part of the card is taken
    /// @param reach above this nothing can be touched, counted from the top of the card
    void at(Pane card, double top, double reach) {
        View view = open.view();
        double width = card.getPrefWidth() - 2 * SIDE;
        double each = width / walk.stages().size();
        List<Laid> names = walk.stages().stream().map(stage -> open.type().balance(stage.name(), Type.LABEL, each - 20)).toList();
        double high = KNOB + 16 + 8 + names.stream().mapToDouble(Laid::height).max().orElse(0);
        boolean named = names.stream().noneMatch(name -> name.isTorn() || name.lines().size() > 2)
                && card.getPrefHeight() - high - 16 >= reach;
        double row = named ? high : KNOB + 16 + 12;
        double y = card.getPrefHeight() - row - 16;
        double room = y - top - 16;
        if (room >= 80) {
            Node drawing = view.pictures().asDrawn().art(walk.stages().get(now).art(), family, view.comfort().contrast(),
                    width - 2 * SIDE, room - 24);
            Pane ground = Put.pane(width, room, "picture-plate", Cards.style(family));
            Spoken.figure(ground, walk.description());
            Put.at(ground, drawing, SIDE, 12);
            Put.at(card, ground, SIDE, top);
        }
        line(card, each, y, walk.stages().size() - 1, 6, "step-line");
        line(card, each, y, now, 10, "step-line-walked");
        IntStream.range(0, walk.stages().size()).forEach(i -> {
            VBox box = new VBox(8, knob(i));
            if (named) {
                box.getChildren().add(names.get(i).show(Pos.TOP_CENTER));
            }
            box.setAlignment(Pos.TOP_CENTER);
            Pane graphic = Put.pane(each - 16, row);
            Put.at(graphic, Put.sized(box, each - 16, row - 8), 0, 8);
            Put.at(card, new StageButton(open, walk, family, i, now).button(graphic, each - 16, row), SIDE + each * i + 8, y);
        });
    }

    /// A second ring says which one is open, also where no colours are seen.
    private StackPane knob(int index) {
        StackPane knob = Put.sized(new StackPane(open.view().type().line(String.valueOf(index + 1), Type.STEP_NOW).show()), KNOB, KNOB);
        knob.getStyleClass().add(index < now ? "knob-done" : index == now ? "knob-now" : "knob");
        if (index == now) {
            knob.getStyleClass().add("knob-ringed");
        }
        return knob;
    }

    private static void line(Pane card, double each, double y, int steps, double thick, String style) {
        if (steps > 0) {
            Region line = Put.sized(new Region(), each * steps, thick);
            line.getStyleClass().add(style);
            Put.at(card, line, SIDE + each / 2, y + 8 + KNOB / 2 - thick / 2);
        }
    }
}
