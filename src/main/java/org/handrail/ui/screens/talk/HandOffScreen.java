package org.handrail.ui.screens.talk;

import java.util.ArrayList;
import java.util.Optional;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.takehome.GuideList;
import org.handrail.takehome.HandOffCode;
import org.handrail.takehome.QrCode;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.CodeBoxes;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.QrPicture;
import org.handrail.ui.screens.reader.PickWords;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The picks as a code that staff can type or scan on another kiosk, and that a phone shows as words.
public record HandOffScreen(View view, Visit visit) {

    private static final double GAP = 16;
    private static final double FOOT = 104;
    private static final double LEAST_SQUARE = 250;
    /// How high a card on a tall panel is with its square as large as it may be.
    private static final double ROOMY_CARD = 920;
    private static final double MOST_PADDING = 36;
    private static final double LEAST_PADDING = 6;
    private static final double ROW_GAP = 6;

    public Pane show() {
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        boolean compact = view.is(Form.COMPACT);
        double foot = compact ? view.layout().target() : FOOT;
        if (view.is(Form.TALL)) {
            boolean told = listHeight(width) + foot + 3 * GAP <= height * 0.45;
            double list = Math.max(listHeight(width), Math.min(listHeight(width) + MOST_PADDING * picks().size(),
                    height - foot - 2 * GAP - ROOMY_CARD));
            double card = height - foot - GAP - (told ? list + GAP : 0);
            Put.at(room, card(width, card, true), 0, 0);
            if (told) {
                Put.at(room, list(width, list), 0, card + GAP);
            }
            Put.at(room, ways(width, foot), 0, height - foot);
            return room;
        }
        double side = compact ? 420 : 672;
        double card = width - side - view.layout().form().gutter();
        double rest = height - foot - GAP;
        boolean told = !compact && listHeight(side) <= rest;
        Put.at(room, card(card, height, told), 0, 0);
        Pane beside = told ? list(side, rest) : square(side, rest);
        Put.at(room, beside, width - side + (side - beside.getPrefWidth()) / 2, 0);
        Put.at(room, ways(side, foot), width - side, height - foot);
        return room;
    }

    /// @param withSquare whether the square stands in it
    private Pane card(double width, double height, boolean withSquare) {
        boolean compact = view.is(Form.COMPACT);
        double side = compact ? 28 : 56;
        double top = compact ? 20 : 44;
        double room = width - 2 * side;
        Pane card = Cards.card(width, height);
        Laid title = view.type().balance(view.say("handoff.title"), compact ? Type.H1_TIGHT : Type.H1, room);
        Laid lead = view.type().fill(view.say("handoff.lead"), compact ? Type.SMALL : Type.LEAD, room);
        double boxes = compact ? 104 : 136;
        double y = top + title.height() + 8;
        double gap = compact ? 16 : 32;
        Put.at(card, title.heading(), side, top);
        if (y + lead.height() + boxes + 2 * gap + (withSquare ? LEAST_SQUARE : 100) <= height - top) {
            var line = lead.show();
            line.getStyleClass().add("second-ink");
            Put.at(card, line, side, y);
            y += lead.height();
        }
        y += gap;
        Put.at(card, CodeBoxes.of(view, code(), room, boxes), side, y);
        y += boxes + gap;
        double start = side;
        if (withSquare) {
            Pane square = square(Math.min(room * 0.6, 520), height - top - y);
            Put.at(card, square, side, y);
            start += square.getPrefWidth() + 44;
        }
        told(card, start, y, width - side - start, height - top - y);
        return card;
    }

    /// That the code tells nothing of anybody.
    private void told(Pane card, double x, double y, double width, double height) {
        Laid told = Label.filling(view, view.say(isCrowded() ? "handoff.private.short" : "handoff.private"), view.is(Form.COMPACT) ? Type.SMALL : Type.LEAD, width - 56, height);
        if (told.height() <= height) {
            Put.at(card, new Icon("lock", 40), x, y + 4);
            Put.at(card, told.show(), x + 56, y);
        }
    }

    private boolean isCrowded() {
        return view.is(Form.COMPACT) && view.largestText();
    }

    /// The square for a camera: with the picks in words, if a camera can tell so many squares apart, else with the code alone.
    private Pane square(double width, double height) {
        double size = Math.min(width, height) - 8;
        QrCode whole = Optional.of(text()).filter(QrCode::holds).map(QrCode::of).filter(words -> QrPicture.fits(view, words, size))
                .orElseGet(() -> QrCode.of(code().toString()));
        Pane picture = QrPicture.of(view, whole, size, view.say("handoff.square"));
        double frame = picture.getPrefWidth() + 8;
        Pane paper = Put.pane(frame, frame, "code-frame");
        Put.at(paper, picture, 4, 4);
        return paper;
    }

    /// What a phone shows: the picks in words, and the code in a line of its own, the last one, so that a scanner that types what it
    /// reads ends with it. A code has letters and digits alone and needs no marks to keep its direction.
    private String text() {
        var lines = new ArrayList<String>();
        lines.add(view.say("handoff.phone"));
        picks().forEach(pick -> lines.add("- " + pick.text()));
        lines.add(view.say("handoff.phone.code"));
        lines.add(code().toString());
        return String.join("\n", lines);
    }

    private double listHeight(double width) {
        return title(width).height() + 16 + picks().stream().mapToDouble(pick -> words(pick, width).height() + LEAST_PADDING + ROW_GAP).sum();
    }

    /// @param height that it may take
    private Pane list(double width, double height) {
        Pane list = Put.pane(width, height);
        Laid title = title(width);
        double padding = LEAST_PADDING + Math.min(MOST_PADDING, (height - listHeight(width)) / picks().size());
        Put.at(list, title.show(), 0, 0);
        double y = title.height() + 16;
        for (PickWords pick : picks()) {
            Laid words = words(pick, width);
            Pane row = Put.at(list, Cards.row(width, words.height() + padding), 0, y);
            Put.at(row, new Icon(pick.icon(), 36), 24, (words.height() + padding - 36) / 2);
            Put.at(row, words.show(), 24 + 36 + 20, padding / 2);
            y += words.height() + padding + ROW_GAP;
        }
        return list;
    }

    private Laid title(double width) {
        return view.type().balance(view.say("handoff.picks", visit.picks().size()), view.is(Form.COMPACT) ? Type.H3 : Type.H2, width);
    }

    private Laid words(PickWords pick, double width) {
        return view.type().fill(pick.text(), Type.CELL, width - 24 - 36 - 20 - 20);
    }

    private List<PickWords> picks() {
        return PickWords.of(view, visit.guide(), GuideList.of(visit.guide()).inOrder(visit.picks()));
    }

    private HandOffCode code() {
        return HandOffCode.of(GuideList.of(visit.guide()), visit.picks());
    }

    private HBox ways(double width, double height) {
        double each = (width - GAP) / 2;
        return new HBox(GAP, Buttons.second(view, view.say("handoff.change"), "edit", each, height, () -> view.kiosk().go(new Place.MyQuestions())),
                Buttons.main(view, view.say("handoff.done"), "check", each, height, view.kiosk()::home));
    }
}
