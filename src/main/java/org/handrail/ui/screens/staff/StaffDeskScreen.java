package org.handrail.ui.screens.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.StaffBar;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What staff can do here: lead a visit, see what is wrong with the content, start afresh, end, or go back.
public final class StaffDeskScreen {

    private static final double SIDE = 44;
    private static final double GAP = 16;
    private static final double TOP = 36;

    private StaffDeskScreen() { }

    public static Pane of(View view, StaffDoor door) {
        var layout = view.layout();
        double margin = layout.margin();
        boolean tall = view.is(Form.TALL);
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        Laid title = view.type().line(view.say("desk.title"), Type.H1);
        Put.at(page, new Icon("staff", 56), margin, margin + 4);
        Put.at(page, title.heading(), margin + 76, margin);
        HBox bar = StaffBar.of(view);
        Put.at(page, bar, layout.width() - margin - bar.getPrefWidth(), layout.topY());
        double top = Math.max(margin + title.height(), layout.topY() + StaffBar.HEIGHT) + 24;
        double height = layout.height() - top - margin;
        double buttons = tall ? layout.inner() : 560;
        double width = tall ? layout.inner() : layout.inner() - buttons - 32;
        List<Node> actions = actions(view, door, buttons, view.is(Form.COMPACT) ? 88 : 104);
        Pane card = problems(view, door.problems().get(), width, tall ? height - actions.size() * (104 + GAP) - 32 : height);
        Put.at(page, card, margin, top);
        double x = tall ? margin : margin + width + 32;
        double y = tall ? top + card.getPrefHeight() + 32 : top;
        for (Node action : actions) {
            Put.at(page, action, x, y);
            y += action.prefHeight(-1) + GAP;
        }
        return page;
    }

    /// A card as high as what it tells.
    private static Pane problems(View view, List<String> problems, double width, double most) {
        boolean sound = problems.isEmpty();
        double room = width - 2 * SIDE;
        Laid title = view.type().balance(sound ? view.say("desk.sound") : view.say("desk.problems", problems.size()), Type.H2,
                room - 56 - 20);
        Pane lines = Put.pane(room, most);
        double y = Math.max(56, title.height());
        Put.at(lines, new Icon(sound ? "check" : "warn", 56), 0, (y - 56) / 2);
        Put.at(lines, title.show(), 56 + 20, (y - title.height()) / 2);
        for (String problem : problems) {
            Laid line = view.type().fill(problem, Type.SMALL, room);
            if (y + 14 + line.height() > most - 2 * TOP - 48) {
                Laid more = view.type().line(view.say("desk.more"), Type.SMALL_STRONG);
                Put.at(lines, more.show(), 0, y + 14);
                y += 14 + more.height();
                break;
            }
            Put.at(lines, line.show(), 0, y + 14);
            y += 14 + line.height();
        }
        Pane card = Cards.card(width, y + 2 * TOP);
        Put.at(card, Put.sized(lines, room, y), SIDE, TOP);
        return card;
    }

    /// One below the other, the ways to a family first.
    private static List<Node> actions(View view, StaffDoor door, double width, double height) {
        var actions = new ArrayList<Node>();
        List<Locale> languages = view.site().languages().offered();
        actions.add(Buttons.main(view, view.say("desk.guided"), "users", width, height,
                () -> view.kiosk().beginGuided(languages.getFirst())));
        if (languages.size() > 1) {
            actions.add(languages(view, languages.subList(1, languages.size()), width, height));
        }
        if (!view.kiosk().library().isEmpty()) {
            actions.add(Buttons.second(view, view.say("desk.list"), "ask", width, height, view.kiosk()::takeCode));
        }
        actions.add(Buttons.second(view, view.say("desk.back"), "lock", width, height, view.kiosk()::leaveStaff));
        actions.add(Buttons.second(view, view.say("desk.restart"), "restart", width, height, door.restart()));
        actions.add(Buttons.second(view, view.say("desk.exit"), "out", width, height, door.exit()));
        return actions;
    }

    /// The same in the other languages of the kiosk.
    private static Pane languages(View view, List<Locale> languages, double width, double height) {
        Pane row = Put.pane(width, height);
        double each = (width - (languages.size() - 1) * GAP) / languages.size();
        for (int i = 0; i < languages.size(); i++) {
            Locale language = languages.get(i);
            Button button = Buttons.second(view, View.ownName(language), "", each, height, () -> view.kiosk().beginGuided(language));
            button.setAccessibleText(view.say("desk.guided.in", View.ownName(language)));
            Put.at(row, button, i * (each + GAP), 0);
        }
        return row;
    }
}
