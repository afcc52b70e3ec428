package org.handrail.ui.screens;

import java.util.List;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What staff can do here: see what is wrong with the content, start afresh, end, or go back.
final class StaffDeskScreen {

    private static final double SIDE = 44;

    private StaffDeskScreen() { }

    static Pane of(View view, StaffDoor door) {
        var layout = view.layout();
        double margin = layout.form().margin();
        boolean tall = view.is(Form.TALL);
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        Laid title = view.type().line(view.say("desk.title"), Type.H1);
        Put.at(page, new Icon("staff", 56), margin, margin + 4);
        Put.at(page, title.heading(), margin + 76, margin);
        double top = margin + title.height() + 24;
        double height = layout.height() - top - margin;
        double buttons = tall ? layout.inner() : 480;
        double width = tall ? layout.inner() : layout.inner() - buttons - 32;
        double card = tall ? height - 4 * 128 - 24 : height;
        Put.at(page, problems(view, door.problems().get(), width, card), margin, top);
        Put.at(page, actions(view, door, buttons), tall ? margin : margin + width + 32, tall ? top + card + 24 : top);
        return page;
    }

    private static Pane problems(View view, List<String> problems, double width, double height) {
        Pane card = Cards.card(width, height);
        Laid title = view.type().balance(problems.isEmpty() ? view.say("desk.sound") : view.say("desk.problems", problems.size()),
                Type.H2, width - 2 * SIDE);
        Put.at(card, title.show(), SIDE, 36);
        double y = 36 + title.height() + 16;
        for (String problem : problems) {
            Laid line = view.type().fill(problem, Type.SMALL, width - 2 * SIDE);
            if (y + line.height() > height - 80) {
                Put.at(card, view.type().line(view.say("desk.more"), Type.SMALL_STRONG).show(), SIDE, height - 64);
                break;
            }
            Put.at(card, line.show(), SIDE, y);
            y += line.height() + 14;
        }
        return card;
    }

    private static Pane actions(View view, StaffDoor door, double width) {
        Pane column = Put.pane(width, 4 * 128 - 24);
        Put.at(column, Buttons.main(view, view.say("desk.back"), "lock", width, 104, view.kiosk()::leaveStaff), 0, 0);
        Put.at(column, Buttons.second(view, view.say("desk.restart"), "restart", width, 104, door.restart()), 0, 128);
        Put.at(column, Buttons.second(view, view.say("desk.exit"), "out", width, 104, door.exit()), 0, 256);
        return column;
    }
}
