package org.handrail.ui.screens.talk;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What the guide has to pick from: its questions, its topics, its treatments. Touching one puts it on the list or takes it off.
public record IdeasScreen(View view, Visit visit, Place.Ideas place) {

    private static final double GAP = 16;
    private static final double MORE = 40;

    public Pane show() {
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        var kinds = new IdeaKinds(view, place.kind());
        double natural = kinds.width();
        boolean low = view.layout().isLow();
        double share = view.largestText() ? 0.5 : 0.42;
        boolean inBar = low && view.is(Form.WIDE);
        boolean inHead = !low && !view.is(Form.TALL) && natural <= width * 0.55;
        Pane head = head(inHead ? width - natural - 32 : width);
        double top = Math.max(head.getPrefHeight(), view.layout().touchTop());
        head.setId(Frame.LOW_HEAD);
        Put.at(room, head, 0, top - head.getPrefHeight());
        if (inHead) {
            Put.at(room, kinds.show(natural, view.layout().target()), width - natural, 0);
            top = Math.max(top, view.layout().target() + GAP);
        } else if (!inBar) {
            Put.at(room, kinds.show(width, view.layout().target()), 0, top);
            top += view.layout().target() + GAP;
        }
        double bar = view.is(Form.COMPACT) ? view.layout().target() : 104;
        double most = room.getPrefHeight() - top - bar - GAP;
        Pages pages = pages(width, most);
        int now = pages.holding(place.from());
        Put.at(room, Pages.shown(pages.get(now), width), 0, top);
        double y = room.getPrefHeight() - bar;
        if (inBar) {
            Put.at(room, kinds.show(Math.min(natural, width * share), bar), 0, y);
        }
        bar(room, new Paging(view, pages, now, page -> view.kiosk().turn(new Place.Ideas(place.kind(), page.firstWord()))),
                inBar ? Math.min(natural, width * share) + GAP : 0, y, bar);
        return room;
    }

    /// No page is left with a row or two, and rows take some of the room that is then free.
    private Pages pages(double width, double height) {
        var rows = new IdeaRows(view, visit, width);
        Pages pages = Pages.even(rows.of(place.kind(), height, 0), height);
        int most = pages.pages().stream().mapToInt(page -> page.pieces().size()).max().orElse(1);
        double more = Math.clamp((height - Pages.tallest(pages)) / most, 0, MORE);
        return Pages.even(rows.of(place.kind(), height, more), height);
    }

    private Pane head(double width) {
        boolean compact = view.is(Form.COMPACT);
        int picks = visit.picks().size();
        Laid title = view.type().balance(view.say("ideas.title"), compact ? Type.H1_TIGHT : Type.H1, width);
        Laid lead = view.type().fill(picks == Visit.MOST_PICKS ? view.say("ideas.full", picks)
                : view.say("ideas.lead", picks, Visit.MOST_PICKS), compact ? Type.SMALL : Type.LEAD, width);
        boolean withLead = !compact || !view.largestText() || lead.lines().size() == 1;
        Pane head = Put.pane(width, title.height() + (withLead ? 4 + lead.height() : 0) + (compact || !withLead ? 12 : 20));
        Put.at(head, title.heading(), 0, 0);
        if (!withLead) {
            return head;
        }
        var line = lead.show();
        line.getStyleClass().add("second-ink");
        Put.at(head, line, 0, title.height() + 4);
        return head;
    }

    /// Turning the page, and the way to the list.
    private void bar(Pane room, Paging paging, double start, double y, double height) {
        double width = room.getPrefWidth() - start;
        double main = paging.needed() ? Math.min(width * 0.42, 480) : Math.min(width, 640);
        Button list = Buttons.main(view, view.say("ideas.list"), "ask", main, height, () -> view.kiosk().go(new Place.MyQuestions()));
        list.setDisable(visit.picks().isEmpty());
        Put.at(room, list, room.getPrefWidth() - main, y);
        if (paging.needed()) {
            double arrow = Math.min(paging.arrow(), (width - main - 2 * GAP) / 2);
            double x = room.getPrefWidth() - main - 2 * (arrow + GAP);
            Put.at(room, paging.up(arrow, height), x, y);
            Put.at(room, paging.down(arrow, height), x + arrow + GAP, y);
            Laid told = view.type().line(paging.told(), Type.SMALL_STRONG);
            if (start == 0 && told.used() + GAP <= x) {
                Put.at(room, told.show(), 0, y + (height - told.height()) / 2);
            }
        }
    }
}
