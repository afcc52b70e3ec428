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
    /// The sign with what parts it from the title; it gives way to large words.
    private static final double LOCK = 92;

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
        double words = title.height() + 16 + text.height();
        boolean locked = 28 + LOCK + words + 28 + BUTTON <= height;
        double above = locked ? LOCK : 0;
        double top = Math.max(28, (height - BUTTON - 28 - above - words) / 2);
        if (locked) {
            Put.at(card, new Icon("lock", LOCK - 20), side, top);
        }
        Put.at(card, title.heading(), side, top + above);
        Put.at(card, text.show(), side, top + above + title.height() + 16);
        double button = Math.min(width - 2 * side, Buttons.fitting(view, Type.ACTION, view.say("depth.home"), true));
        Put.at(card, Buttons.second(view, view.say("depth.home"), "home", button, BUTTON, view.kiosk()::home), side,
                height - BUTTON - 28);
        return room;
    }
}
