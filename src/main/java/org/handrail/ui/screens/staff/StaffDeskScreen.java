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
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.StaffBar;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What staff can do here: lead a visit, see what is wrong with the content, start afresh, end, or go back.
public final class StaffDeskScreen {

    private static final double GAP = 16;
    /// Below this a card would have room for its title alone.
    private static final double LEAST = 160;

    private StaffDeskScreen() { }

    public static Pane of(View view, StaffDoor door) {
        var layout = view.layout();
        double margin = layout.margin();
        boolean tall = view.is(Form.TALL);
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        HBox bar = StaffBar.of(view);
        Laid title = view.type().balance(view.say("desk.title"), Type.H1, layout.inner() - 76 - bar.getPrefWidth() - GAP);
        Put.at(page, new Icon("staff", 56), margin, margin + 4);
        Put.at(page, title.heading(), margin + 76, margin);
        Put.at(page, bar, layout.width() - margin - bar.getPrefWidth(), layout.topY());
        double top = Math.max(margin + title.height(), layout.topY() + StaffBar.HEIGHT) + 24;
        double height = layout.height() - top - margin;
        double buttons = tall ? layout.inner() : view.is(Form.COMPACT) ? 432 : 560;
        double width = tall ? layout.inner() : layout.inner() - buttons - between(view);
        List<Node> actions = actions(view, door, buttons, view.is(Form.COMPACT) ? 88 : 104);
        var cards = new DeskCards(view, door, width);
        double room = tall ? height - actions.size() * (104 + GAP) - 32 : height;
        Pane content = Put.at(page, cards.content(room), margin, top);
        double used = content.getPrefHeight() + between(view);
        Pane last = content;
        if (room - used >= LEAST) {
            last = Put.at(page, cards.kiosk(room - used), margin, top + used);
        }
        double x = tall ? margin : margin + width + between(view);
        double y = tall ? last.getLayoutY() + last.getPrefHeight() + 32 : top;
        for (Node action : actions) {
            Put.at(page, action, x, y);
            y += action.prefHeight(-1) + GAP;
        }
        return page;
    }

    private static double between(View view) {
        return view.is(Form.COMPACT) ? 16 : 24;
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
            Button button = Buttons.second(view, View.ownName(language), view.is(Form.COMPACT) ? "" : "users", each, height, () -> view.kiosk().beginGuided(language));
            button.setAccessibleText(view.say("desk.guided.in", View.ownName(language)));
            Put.at(row, button, i * (each + GAP), 0);
        }
        return row;
    }
}
