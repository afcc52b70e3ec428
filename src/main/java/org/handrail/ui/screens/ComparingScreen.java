package org.handrail.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What can be said of a treatment, or of some side by side: the same questions in the same order, each as large as the other,
/// and nothing that says which is better.
record ComparingScreen(View view, Visit visit, List<Treatment> treatments, Place.Comparing place) {

    private static final double FOOT = 88;
    private static final double GAP = 16;

    static Pane of(View view, Visit visit, List<Treatment> treatments, Place.Comparing place) {
        return new ComparingScreen(view, visit, treatments, place).room();
    }

    private Pane room() {
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        boolean low = view.layout().isLow();
        var table = new CompareTable(view, visit, treatments, width, false);
        var closer = new CompareTable(view, visit, treatments, width, true);
        var head = new CompareHead(view, treatments, table.label(), width);
        double top = low ? Math.max(head.least(), view.layout().touchTop() - 12 - table.question()) + 12 : head.least() + 10;
        Put.at(room, head.show(top - 10), 0, 0);

        boolean footed = low || treatments.size() > 1 && CompareHead.changeInFoot(view);
        boolean stacked = footed && view.is(Form.TALL);
        List<Pane> ways = footed ? ways(stacked ? width : width * 0.5) : List.of();
        double foot = (FOOT + GAP) * (stacked ? 2 : 1);
        Pages apart = pages(table, height - top, foot, footed);
        Pages close = pages(closer, height - top, foot, footed);
        Pages pages = close.size() < apart.size() ? close : apart;
        int now = pages.holding(place.row());
        Put.at(room, ReaderScreen.page(pages.get(now), width), 0, top);
        double x = 0;
        for (Pane way : ways) {
            Put.at(room, way, x, stacked ? height - 2 * FOOT - GAP : height - FOOT);
            x += way.getPrefWidth() + GAP;
        }
        if (pages.size() > 1) {
            turning(room, new Paging(view, pages, now, page -> view.kiosk().turn(
                    new Place.Comparing(place.treatments(), page.firstWord()))), stacked ? 0 : x, height - FOOT);
        }
        return room;
    }

    /// On one page where that is enough, with nothing below it.
    private static Pages pages(CompareTable table, double height, double foot, boolean footed) {
        Pages whole = Pages.fill(table.rows(height - foot), height);
        return footed || whole.size() > 1 ? Pages.fill(table.rows(height - foot), height - foot) : whole;
    }

    /// In low reach, what else can be touched in the head.
    private List<Pane> ways(double room) {
        var ways = new ArrayList<Pane>();
        double each = (room - (treatments.size() - 1) * GAP) / treatments.size();
        for (Treatment treatment : treatments) {
            Pane way = Put.pane(each, FOOT);
            Put.at(way, treatments.size() == 1 ? CompareHead.origins(view, treatment, each)
                    : Buttons.small(view, view.say("compare.change.one", treatment.shortName()), "", each, FOOT,
                            () -> CompareHead.change(view, treatments, treatment)), 0, 0);
            ways.add(way);
        }
        return ways;
    }

    private void turning(Pane room, Paging paging, double x, double y) {
        paging.beside(room, room.getPrefWidth(), y, FOOT, room.getPrefWidth() - x);
        Laid told = view.type().line(paging.told(), Type.SMALL_STRONG);
        double end = room.getPrefWidth() - 2 * (paging.arrow() + 16);
        if (x + 8 + told.used() <= end) {
            Put.at(room, told.show(), x + 8, y + (FOOT - told.height()) / 2);
        }
    }
}
