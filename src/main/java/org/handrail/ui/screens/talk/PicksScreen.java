package org.handrail.ui.screens.talk;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.takehome.GuideList;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.screens.reader.PickWords;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// "My questions": what the family wants to talk about, with a way to take each thing off again and to show it to the care team.
public record PicksScreen(View view, Visit visit, Place.MyQuestions place) {

    private static final double GAP = 12;
    private static final double ROW = 96;
    private static final double SIDE = 24;

    public Pane show() {
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        boolean tall = view.is(Form.TALL);
        Pane head = head(width);
        double top = Math.max(head.getPrefHeight(), view.layout().touchTop());
        head.setId(Frame.LOW_HEAD);
        Put.at(room, head, 0, top - head.getPrefHeight());
        double column = view.is(Form.COMPACT) ? 300 : 420;
        double list = tall ? width : width - column - view.layout().form().gutter();
        double most = tall ? height - top - 120 - 16 : height - top;
        Pages pages = Pages.fill(rows(list, most), most);
        if (tall && pages.size() > 1) {
            most -= PickWays.turning(view);
            pages = Pages.fill(rows(list, most), most);
        }
        int now = pages.holding(place.from());
        Put.at(room, Pages.shown(pages.get(now), list), 0, top);
        if (visit.picks().isEmpty()) {
            Put.at(room, new EmptyList(view, list).show(most), 0, top);
        }
        var paging = new Paging(view, pages, now, page -> view.kiosk().turn(new Place.MyQuestions(page.firstWord())));
        var ways = new PickWays(view, visit.picks().size(), paging);
        if (tall) {
            Put.at(room, ways.foot(width, paging.needed()), 0, height - ways.footHeight(paging.needed()));
        } else {
            Put.at(room, ways.column(column, height - (view.layout().isLow() ? top : 0)), width - column,
                    view.layout().isLow() ? top : 0);
        }
        return room;
    }

    private Pane head(double room) {
        boolean compact = view.is(Form.COMPACT);
        double width = view.is(Form.TALL) || view.layout().isLow() ? room : room - (compact ? 300 : 420) - view.layout().form().gutter();
        Laid title = view.type().balance(view.say("questions.title"), compact ? Type.H1_TIGHT : Type.H1, width);
        Laid lead = view.type().fill(view.say("questions.lead"), compact ? Type.SMALL : Type.LEAD, width);
        double reach = view.layout().touchTop();
        boolean withLead = !view.largestText() || reach == 0 || title.height() + 4 + lead.height() <= reach;
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

    private List<Piece> rows(double width, double most) {
        List<PickWords> picks = PickWords.of(view, visit.guide(), GuideList.of(visit.guide()).inOrder(visit.picks()));
        return IntStream.range(0, picks.size()).mapToObj(i -> row(i + 1, picks.get(i), width, most)).toList();
    }

    private Piece row(int number, PickWords pick, double width, double most) {
        boolean compact = view.is(Form.COMPACT);
        double icon = compact ? 0 : 40 + 16;
        double remove = Buttons.fitting(view, Type.SMALL_STRONG, view.say("questions.remove"), true);
        double start = SIDE + 56 + 20 + icon;
        double words = width - start - 20 - remove - 12;
        Typesetter type = view.typeThat(size -> size.fill(pick.text(), Type.ROW, words).height() + 16 <= most);
        Laid text = type.fill(pick.text(), Type.ROW, words);
        double height = Math.max(ROW, text.height() + 16);
        return new Piece.Whole(() -> {
            Pane row = Cards.row(width, height);
            Put.at(row, Cards.number(view, number, 56), SIDE, (height - 56) / 2);
            if (icon > 0) {
                Put.at(row, new Icon(pick.icon(), 40), SIDE + 56 + 20, (height - 40) / 2);
            }
            Put.at(row, text.show(), start, (height - text.height()) / 2);
            Button button = Buttons.small(view, view.say("questions.remove"), "bin", remove, ROW - 16, () -> view.kiosk().pick(pick.pick()));
            button.setAccessibleText(view.say("questions.remove.spoken", pick.text()));
            Put.at(row, button, width - remove - 12, (height - ROW + 16) / 2);
            return row;
        }, height, GAP, 1);
    }
}
