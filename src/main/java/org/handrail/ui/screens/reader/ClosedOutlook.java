package org.handrail.ui.screens.reader;

import javafx.scene.layout.Pane;
import org.handrail.session.Guided;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// In place of all that tells what may lie ahead, until staff open it for this family: nobody should meet it by turning a page.
public final class ClosedOutlook {

    private static final double BUTTON = 104;

    private ClosedOutlook() { }

    public static boolean is(OpenCard open) {
        boolean shown = open.visit().guided().map(Guided::outlook).orElse(true);
        return !shown && (GateScreen.is(open) || open.card().gated());
    }

    public static Pane of(OpenCard open) {
        View view = open.view();
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        double side = view.is(Form.WIDE) ? 120 : 48;
        Pane card = Put.at(room, Cards.card(width, height), 0, 0);
        Laid title = view.type().balance(open.topic().title(), Type.H1_TIGHT, width - 2 * side);
        Laid text = view.type().fill(view.say("closed.text"), Type.LEAD, width - 2 * side);
        double words = 72 + 20 + title.height() + 16 + text.height();
        double top = Math.max(28, (height - BUTTON - 28 - words) / 2);
        Put.at(card, new Icon("lock", 72), side, top);
        Put.at(card, title.heading(), side, top + 92);
        Put.at(card, text.show(), side, top + 92 + title.height() + 16);
        double button = Math.min(width - 2 * side, Buttons.fitting(view, Type.ACTION, view.say("depth.home"), true));
        Put.at(card, Buttons.second(view, view.say("depth.home"), "home", button, BUTTON, view.kiosk()::home), side,
                height - BUTTON - 28);
        return room;
    }
}
