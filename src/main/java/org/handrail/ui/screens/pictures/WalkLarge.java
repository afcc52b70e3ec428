package org.handrail.ui.screens.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.screens.reader.RowShare;
import org.handrail.ui.screens.reader.WordsInReach;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What happens step by step on a small panel in the largest text: the drawing of the open step and the line of all steps over the whole
/// width are its first page, what is told of it are the pages behind it.
record WalkLarge(WalkScreen screen) {

    private static final double TOP = 16;
    private static final double GAP = 12;
    private static final double BESIDE_TITLE = 40;
    /// The drawing, which counts as one word.
    private static final Pages DRAWN = new Pages(List.of(new Pages.Page(List.of(), 0, 1)));

    Pane show() {
        Pane room = Frame.room(view());
        double width = room.getPrefWidth();
        double high = room.getPrefHeight() - view().layout().target() - GAP;
        Pane card = Put.at(room, open().inItsDirection(Cards.card(width, high)), 0, 0);
        double side = PartPanel.side(view());
        HBox dots = screen.dots();
        Laid title = open().type().line(screen.stage().title(), Type.H3);
        boolean beside = title.used() + BESIDE_TITLE + dots.prefWidth(-1) <= width - 2 * side;
        double top = beside ? TOP : TOP + screen.dotsHeight();
        double foot = PartWays.mayBeHigh(view(), screen.told(new PartPanel(open(), card, top, 0))) ? view().layout().target() + GAP : 0;
        var panel = new PartPanel(open(), card, top, foot);
        Pages pages = DRAWN.then(panel.pages(screen.stage().title(), screen.told(panel)));
        var paging = new Paging(view(), pages, pages.holding(open().place().word()), open()::turnTo);
        var ways = new ArrayList<RowShare>();
        if (paging.now() == 0) {
            Put.at(card, title.heading(), side, TOP);
            new LinePicture(open(), screen.walk(), screen.family(), screen.now()).at(card, TOP + title.height() + GAP, view().layout().touchTop());
            ways.addAll(screen.ways().about());
            ways.addAll(screen.ways().comparing());
            ways.addAll(arrows(paging));
        } else {
            panel.show(screen.stage().title(), pages.get(paging.now()));
            Put.at(card, dots, beside ? width - side - dots.prefWidth(-1) : side, beside ? TOP + (title.height() - screen.dotsHeight()) / 2 : TOP);
            WordsInReach above = screen.ways().high(card);
            if (foot > 0) {
                above.at(card, side, high - foot, panel.width(), view().layout().target());
            }
            ways.addAll(arrows(paging));
            ways.addAll(screen.steps());
        }
        double target = view().layout().target();
        RowShare.row(room, 0, room.getPrefHeight() - target, width, target, ways);
        return room;
    }

    private static List<RowShare> arrows(Paging paging) {
        return Stream.of(new RowShare(paging.arrow(), paging::up), new RowShare(paging.arrow(), paging::down)).toList();
    }

    private OpenCard open() {
        return screen.open();
    }

    private View view() {
        return open().view();
    }
}
