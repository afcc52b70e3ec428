package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Direction;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What can be said of a treatment, or of some side by side: the same questions in the same order, each as large as the other,
/// and nothing that says which is better.
public record ComparingScreen(View view, Visit visit, List<Treatment> treatments, Place.Comparing place) {

    private static final double GAP = 16;

    public static Pane of(View view, Visit visit, List<Treatment> treatments, Place.Comparing place) {
        return new ComparingScreen(view, visit, treatments, place).room();
    }

    private Pane room() {
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        boolean low = view.layout().isLow();
        var table = new CompareTable(view, visit, treatments, treatments, width, Type.CELL_CLOSE);
        var head = new CompareHead(view, treatments, treatments, table.label(), width);
        double start = partly(room);
        double gap = view.is(Form.COMPACT) ? 8 : 6;
        double least = start + head.least() + gap;
        double top = low ? Math.max(least, view.layout().touchTop() - table.question()) : least;

        boolean beside = view.is(Form.WIDE) && view.layout().strip() > 0;
        boolean footed = low || treatments.size() > 1 && CompareHead.changeInFoot(view);
        boolean stacked = footed && view.is(Form.TALL) && !changesTogether();
        var ways = new ArrayList<>(footed ? ways(stacked ? width : width * 0.5) : List.of());
        double foot = beside ? 0 : (view.layout().target() + GAP) * (stacked ? 2 : 1);
        Answers answers = answers(table, height - top, foot, footed);
        Pages pages = answers.pages();
        int now = pages.holding(place.answer());
        var paging = new Paging(view, pages, now, page -> view.kiosk().turn(new Place.Comparing(place.treatments(), page.firstWord())));
        List<CompareRow> on = CompareTable.on(answers.rows(), pages.get(now));
        Put.at(room, inItsDirection(head.above(on).show(top - gap - start, Optional.of(paging).filter(turning -> beside && turning.needed()))),
                0, start);
        Put.at(room, inItsDirection(Pages.shown(CompareTable.spread(on, pages.get(now), answers.free()), width)), 0, top);
        if (table.marksInFoot()) {
            ways.add(on.getFirst().marking());
        }
        double x = 0;
        for (Pane way : ways) {
            Put.at(room, way, x, stacked ? height - 2 * view.layout().target() - GAP : height - view.layout().target());
            x += way.getPrefWidth() + GAP;
        }
        if (paging.needed() && !beside) {
            boolean told = treatments.size() == 1 || head.tellsOrder(top - gap - start, false);
            turning(room, paging, stacked ? 0 : x, height - view.layout().target(), told ? "" : CompareTitle.order(view));
        }
        return room;
    }

    /// @param free how high the rows of a page may be together
    private record Answers(List<CompareRow> rows, Pages pages, double free) { }

    /// Those of a treatment alone are larger, where that takes no page more.
    private Answers answers(CompareTable table, double room, double foot, boolean footed) {
        Answers usual = fill(table, room, foot, footed);
        if (treatments.size() > 1 || view.largeText()) {
            return usual;
        }
        Answers larger = fill(new CompareTable(view, visit, treatments, treatments, table.width(), Type.CELL_ALONE), room, foot, footed);
        return larger.pages().size() > usual.pages().size() ? usual : larger;
    }

    private static Answers fill(CompareTable table, double room, double foot, boolean footed) {
        List<CompareRow> rows = table.rows(room - foot);
        Pages pages = CompareTable.pages(rows, room);
        return footed || pages.size() > 1 ? new Answers(rows, CompareTable.pages(rows, room - foot), room - foot)
                : new Answers(rows, pages, room);
    }

    /// Says that the answers are not in the language of the visit yet, where they are not and words leave it room.
    ///
    /// @return how much of the room it takes
    private double partly(Pane room) {
        if (!view.isForeign(treatments.getFirst().language()) || view.is(Form.COMPACT) && view.largeText()) {
            return 0;
        }
        String text = view.say("language.partly");
        Laid partly = view.largestText() ? view.type().fill(text, Type.SMALL, room.getPrefWidth())
                : Label.fit(view, text, Type.SMALL, room.getPrefWidth(), view.type().lineHeight(Type.SMALL));
        Put.at(room, partly.show(), 0, 0).getStyleClass().add("second-ink");
        return partly.height() + 2;
    }

    /// Lays out questions and answers from the side that their language is written from.
    private Pane inItsDirection(Pane pane) {
        pane.setNodeOrientation(Direction.of(treatments.getFirst().language()));
        return pane;
    }

    /// In the largest text one button leads back to choosing, since the names of all would not have room in it.
    private boolean changesTogether() {
        return treatments.size() > 1 && view.largestText();
    }

    /// What else can be touched in the head, where that is out of reach or words need its room.
    private List<Pane> ways(double room) {
        if (changesTogether()) {
            String change = view.say("compare.change");
            Pane way = Put.pane(Buttons.fitting(view, Type.SMALL_STRONG, change, true), view.layout().target());
            Put.at(way, Buttons.small(view, change, "compare", way.getPrefWidth(), way.getPrefHeight(),
                    () -> view.kiosk().go(new Place.Picking(place.treatments()))), 0, 0);
            return List.of(way);
        }
        var ways = new ArrayList<Pane>();
        double each = (room - (treatments.size() - 1) * GAP) / treatments.size();
        for (Treatment treatment : asInColumns()) {
            Pane way = Put.pane(each, view.layout().target());
            Put.at(way, treatments.size() == 1 ? CompareHead.origins(view, treatment, each)
                    : Buttons.small(view, view.say("compare.change.one", treatment.shortName()), "", each, view.layout().target(),
                            () -> CompareHead.change(view, treatments, treatment)), 0, 0);
            ways.add(way);
        }
        return ways;
    }

    /// The treatments in the order of their columns, as seen from where this page is read.
    private List<Treatment> asInColumns() {
        return Direction.of(treatments.getFirst().language()) == view.orientation() ? treatments : treatments.reversed();
    }

    /// @param order what is to be told of the order here, because nobody else has room for it
    private void turning(Pane room, Paging paging, double x, double y, String order) {
        double free = room.getPrefWidth() - x - (changesTogether() ? Math.ceil(paging.shortest()) + 26 : 0);
        paging.beside(room, room.getPrefWidth(), y, view.layout().target(), free);
        double end = room.getPrefWidth() - 2 * (Math.min(paging.arrow(), (free - 16) / 2) + 16);
        Laid told = changesTogether() ? paging.told(end - x - 8) : view.type().line(paging.told(), Type.SMALL_STRONG);
        Laid below = view.type().line(order, Type.SMALL);
        double high = told.height() + (order.isEmpty() ? 0 : below.height());
        if (x + 8 + Math.max(told.used(), below.used()) <= end) {
            Put.at(room, told.show(), x + 8, y + (view.layout().target() - high) / 2);
            if (!order.isEmpty()) {
                Put.at(room, below.show(), x + 8, y + (view.layout().target() - high) / 2 + told.height()).getStyleClass().add("second-ink");
            }
        }
    }
}
