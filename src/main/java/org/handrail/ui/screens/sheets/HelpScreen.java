package org.handrail.ui.screens.sheets;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Help;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.DeskPhone;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What to do now, and who is here. Works without a network, with the clinic's own numbers.
public final class HelpScreen {

    private HelpScreen() { }

    public static Pane of(View view, Visit visit, Place.GettingHelp place) {
        Help help = visit.guide().help();
        Help.Need page = PageHelp.of(view, visit);
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        if (view.is(Form.WIDE) && !view.largeText()) {
            Here here = hereCard(view, page, 584, height);
            Put.at(room, new HelpNeeds(view, help, here.untold(page), place, width - 584 - 24, height).show(), 0, 0);
            Put.at(room, here.card(), width - 584, 0);
        } else if (view.is(Form.TALL) && !view.largeText()) {
            double high = view.layout().isLow() ? 544 : 604;
            Here here = hereCard(view, page, width, high);
            Put.at(room, new HelpNeeds(view, help, here.untold(page), place, width, height - high - 24).show(), 0, 0);
            Put.at(room, here.card(), 0, height - high);
        } else {
            Put.at(room, new HelpNeeds(view, help, Optional.of(page), place, width,
                    height - view.layout().target() - (view.largeText() || view.layout().isLow() ? 12 : 8)).show(), 0, 0);
            Put.at(room, hereStrip(view, width, view.layout().target()), 0, height - view.layout().target());
        }
        return room;
    }

    /// Who is here, and what can be done on the page one comes from where there is room for it.
    private static Here hereCard(View view, Help.Need page, double width, double height) {
        double side = 48;
        double room = width - 2 * side;
        Pane card = Cards.card(width, height);
        Laid title = view.type().balance(view.say("help.here"), Type.H2, room);
        HBox phone = DeskPhone.of(view, room);
        boolean tall = view.is(Form.TALL);
        double y = tall ? 28 : 36;
        double free = view.type().lineHeight(Type.ROW);
        double left = height - y - title.height() - 10 - 20 - phone.getPrefHeight() - 20 - free - 104 - 48;
        String desk = view.site().organisation().deskPlace();
        Laid place = view.typeThat(type -> type.fill(desk, Type.READ, room).height() <= left).fill(desk, Type.READ, room);
        Put.at(card, title.show(), side, y);
        y += title.height() + 10;
        Put.at(card, place.show(), side, y);
        y += place.height() + 20;
        Put.at(card, phone, side, y);
        y += phone.getPrefHeight() + 20;
        Laid interpreter = view.type().balance(view.say("help.interpreter"), Type.ROW, room - 54);
        if (y + interpreter.height() < height - 104 - 48) {
            Put.at(card, new Icon("globe", 38), side, y + 2);
            Put.at(card, interpreter.show(), side + 54, y);
            y += interpreter.height();
        }
        double indent = tall ? 54 : 0;
        Laid label = view.type().fill(page.title(), Type.SMALL_STRONG, room - indent);
        Laid told = view.type().fill(page.notes().getFirst(), Type.SMALL, room - indent);
        y += 16;
        boolean fits = y + label.height() + told.height() + 12 <= height - 104 - (tall ? 32 : 40);
        if (fits) {
            if (tall) {
                Put.at(card, new Icon("info", 38), side, y + 2);
            }
            Put.at(card, label.show(), side + indent, y);
            Put.at(card, second(told), side + indent, y + label.height());
        }
        Put.at(card, Buttons.second(view, view.say("help.back"), "back", room, 104, view.kiosk()::back), side,
                height - 104 - (tall ? 32 : 40));
        return new Here(card, fits);
    }

    private record Here(Pane card, boolean tellsOfThePage) {

        Optional<Help.Need> untold(Help.Need page) {
            return tellsOfThePage ? Optional.empty() : Optional.of(page);
        }
    }

    /// The same in one row, where there is no room for a card.
    private static Pane hereStrip(View view, double width, double height) {
        Pane strip = Put.pane(width, height);
        String back = view.say("help.back");
        double button = Buttons.fitting(view, Type.SMALL_STRONG, back, true);
        String dialled = view.site().organisation().deskPhone();
        Laid number = view.typeThat(size -> size.line(dialled, Type.NUMBER).height() <= height).line(dialled, Type.NUMBER);
        double room = width - button - 16 - 28 * 2 - 44 - 2 * 20;
        Laid label = view.type().line(view.site().organisation().deskPhoneLabel(), Type.SMALL_STRONG);
        Laid place = view.type().fill(view.site().organisation().deskPlace(), Type.SMALL,
                Math.max(80, room - number.used() - label.used() - 24));
        HBox box = new HBox(20, new Icon("phone", 44), number.show());
        if (label.used() + number.used() + 20 <= room) {
            box.getChildren().add(1, label.show());
        }
        if (label.used() + number.used() + 124 <= room && place.height() <= height - 8) {
            box.getChildren().add(second(place));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("desk-phone");
        Put.at(strip, Put.sized(box, width - button - 16, height), 0, 0);
        Put.at(strip, Buttons.small(view, back, "back", button, height, view.kiosk()::back), width - button, 0);
        return strip;
    }

    static Node second(Laid laid) {
        Node node = laid.show();
        node.getStyleClass().add("second-ink");
        return node;
    }
}
