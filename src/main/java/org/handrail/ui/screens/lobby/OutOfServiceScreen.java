package org.handrail.ui.screens.lobby;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.DeskPhone;
import org.handrail.ui.parts.LanguageButton;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Rail;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// When there is nothing sound to show: calm, no technical words, and where people can help. Needs no guide.
public final class OutOfServiceScreen {

    private static final double ABOVE_RAIL = 8;

    private OutOfServiceScreen() { }

    public static Pane of(View view) {
        var layout = view.layout();
        boolean compact = view.is(Form.COMPACT);
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        Put.at(page, view.pictures().scene(view.comfort().contrast(), layout.width(), layout.height()), 0, 0);
        double start = view.is(Form.WIDE) ? 96 : layout.margin();
        Put.at(page, SceneHead.of(view), start, compact ? 24 : 72);
        double railTop = layout.railTop();
        double top = compact ? 124 : 200;
        List<Button> languages = LanguageButton.onRail(view, layout.inner() * 0.45);
        double taken = languages.stream().mapToDouble(button -> button.getPrefWidth() + 16).sum() + 32;
        Laid sick = view.type().balance(view.say("rest.sick"), Type.LABEL, layout.inner() - 120 - taken);
        var things = new ArrayList<Node>(languages);
        boolean onRail = sick.height() <= layout.bars().rail();
        if (onRail) {
            HBox line = new HBox(sick.show());
            line.setAlignment(Pos.CENTER_LEFT);
            line.setPadding(new Insets(0, 0, 0, 40));
            things.addFirst(Put.sized(line, layout.inner() - 112 - taken, 88));
        }
        Put.at(page, card(view, layout.inner() + layout.margin() - start, railTop - ABOVE_RAIL - top, onRail), start, top);
        Put.at(page, Rail.tube(view, things), layout.margin(), railTop);
        return page;
    }

    /// Leaves the people of the scene to be seen; where words need more lines than there is room for, it is wider.
    private static Pane card(View view, double most, double height, boolean sickOnRail) {
        double usual = view.is(Form.TALL) ? most : Math.min(880, view.layout().width() * 0.62);
        return Stream.of(usual, (usual + most) / 2).map(width -> card(view, width, sickOnRail)).filter(card -> card.getPrefHeight() <= height)
                .findFirst().orElseGet(() -> card(view, most, sickOnRail));
    }

    /// @param sickOnRail whether the rail has room to say what to do for who feels sick; else it stands in the card
    private static Pane card(View view, double width, boolean sickOnRail) {
        boolean compact = view.is(Form.COMPACT);
        double side = compact ? 36 : 56;
        double room = width - 2 * side;
        Laid title = view.title(view.say("rest.title"), compact ? Type.H1 : Type.DIALOG, room);
        Laid text = view.type().fill(view.say("rest.text"), compact ? Type.LEAD : Type.READ, room);
        HBox phone = DeskPhone.of(view, room);
        Laid place = view.type().fill(view.site().organisation().deskPlace(), Type.LABEL, room);
        Laid sick = view.type().fill(view.say("rest.sick"), Type.LABEL, room);
        double top = compact ? 28 : 48;
        double height = top + title.height() + 16 + text.height() + 28 + phone.getPrefHeight() + 28 + place.height() + (sickOnRail ? 0 : 28 + sick.height()) + top;
        Pane card = Cards.card(width, height);
        double y = top;
        Put.at(card, title.heading(), side, y);
        y += title.height() + 16;
        Put.at(card, text.show(), side, y);
        y += text.height() + 28;
        Put.at(card, phone, side, y);
        y += phone.getPrefHeight() + 28;
        Put.at(card, place.show(), side, y);
        if (!sickOnRail) {
            Put.at(card, sick.show(), side, y + place.height() + 28);
        }
        return card;
    }
}
