package org.handrail.ui.screens.reader;

import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.KeyPointCard;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Stepper;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The reader on a tall panel: everything in one column.
final class ReaderTall {

    private static final double SIDE = 48;

    private ReaderTall() { }

    static Pane of(OpenCard open) {
        View view = open.view();
        double width = view.layout().inner();
        double height = view.layout().contentHeight();
        Pane room = Put.pane(width, height);
        Put.at(room, banner(open, width), 0, 0);
        double y = 168 + 20;
        if (open.number() >= 0) {
            var stepper = new Stepper(view, open.titles(), open.number(), open::open);
            Pane stops = view.largeText() ? stepper.dots(width, 88) : stepper.top(width);
            Put.at(room, stops, 0, y);
            y += stops.getPrefHeight() + 20;
        }

        double foot = 120;
        double checks = open.checks().isPresent() ? 104 + 20 : 0;
        ReaderScreen.checks(open, room, 0, height - foot - checks, width, 104);
        double bottom = height - foot - checks - 20;
        boolean keyBelow = !view.largeText() && open.keyPoint().isPresent();
        if (keyBelow) {
            Pane point = open.inItsDirection(KeyPointCard.of(view, open.keyPoint().orElseThrow(), width,
                    Meanings.open(view)));
            bottom -= point.getPrefHeight();
            Put.at(room, point, 0, bottom);
            bottom -= 20;
        }
        double cardHeight = bottom - y;
        Pane card = Put.at(room, open.inItsDirection(Cards.card(width, cardHeight)), 0, y);
        Laid title = open.type().balance(open.card().title(), Type.H2, width - 2 * SIDE);
        double top = 32 + title.height() + 12;
        double told = 200;
        boolean together = ReaderScreen.beside(view) + PickToggle.fitting(view) <= width - 2 * (SIDE - 24) - told;
        double origins = (together ? 88 : 2 * 88 + 12) + 2 * 16;
        Pages pages = open.pages(width - 2 * SIDE, cardHeight - top - origins, !keyBelow);
        int now = pages.holding(open.place().word());
        Put.at(card, title.heading(), SIDE, 32);
        Put.at(card, Pages.shown(pages.get(now), width - 2 * SIDE), SIDE, top);
        ReaderScreen.origins(open, card, SIDE - 24, cardHeight - origins + 16);
        PickToggle.of(open, PickToggle.fitting(view)).ifPresent(toggle -> Put.at(card, toggle,
                SIDE - 24 + (together ? ReaderScreen.beside(view) : 0), cardHeight - 88 - 16));

        foot(open, room, card, new Paging(view, pages, now, open::turnTo), height - foot, foot);
        return room;
    }

    static Pane banner(OpenCard open, double width) {
        View view = open.view();
        Pane banner = Put.pane(width, 168);
        Put.at(banner, view.pictures().card(open.topic().art(), open.topic().family(), view.comfort().contrast(), width,
                168), 0, 0);
        Laid title = Label.fit(view, open.type(), open.topic().title(), Type.H1, width * 0.62, 160);
        Put.at(banner, title.show(), 44, (168 - title.height()) / 2);
        return banner;
    }

    private static void foot(OpenCard open, Pane room, Pane card, Paging paging, double y, double height) {
        View view = open.view();
        double width = room.getPrefWidth();
        var onward = open.onward();
        double start = 0;
        if (paging.needed()) {
            double arrow = (width - 32) * 0.27;
            Put.at(room, paging.up(arrow, height), 0, y);
            Put.at(room, paging.down(arrow, height), arrow + 16, y);
            start = 2 * (arrow + 16);
            Laid told = view.type().line(paging.told(), Type.SMALL_STRONG);
            Put.at(card, told.show(Pos.TOP_LEFT), width - SIDE - told.used(), card.getPrefHeight() - 76);
        }
        Put.at(room, onward.button(view, width - start, height), start, y);
    }
}
