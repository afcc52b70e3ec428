package org.handrail.ui.screens.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.KeyPointCard;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Stepper;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The reader on a tall panel: everything in one column.
final class ReaderTall {

    private static final double SIDE = 48;
    private static final double GAP = 20;

    private ReaderTall() { }

    static Pane of(OpenCard open) {
        View view = open.view();
        double width = view.layout().inner();
        double height = view.layout().contentHeight();
        Pane room = Put.pane(width, height);
        Optional<Pane> stops = stops(open, width);
        double between = stops.map(pane -> pane.getPrefHeight() + GAP).orElse(0.0);

        double foot = 120;
        double checks = open.checks().isPresent() ? 104 + GAP : 0;
        ReaderScreen.checks(open, room, 0, height - foot - checks, width, 104);
        double bottom = height - foot - checks - GAP;
        boolean keyBelow = !view.largeText() && open.keyPoint().isPresent();
        if (keyBelow) {
            Pane point = open.inItsDirection(KeyPointCard.of(view, open.keyPoint().orElseThrow(), width,
                    Meanings.open(view)));
            bottom -= point.getPrefHeight();
            Put.at(room, point, 0, bottom);
            bottom -= GAP;
        }
        double most = bottom - TopicBanner.HEIGHT - GAP - between;
        Laid title = open.type().balance(open.card().title(), Type.H2, width - 2 * SIDE);
        double top = 32 + title.height() + 12;
        double told = 200;
        boolean together = ReaderScreen.beside(view) + PickToggle.fitting(view) <= width - 2 * (SIDE - 24) - told;
        double origins = (together ? 88 : 2 * 88 + 12) + 2 * 16;
        Pages pages = open.pages(width - 2 * SIDE, most - top - origins, !keyBelow);
        int now = pages.holding(open.place().word());
        double banner = TopicBanner.height(most - top - Pages.tallest(pages) - origins);
        Put.at(room, TopicBanner.of(open, width, banner), 0, 0);
        stops.ifPresent(pane -> Put.at(room, pane, 0, banner + GAP));
        double cardHeight = bottom - banner - GAP - between;
        Pane card = Put.at(room, open.inItsDirection(Cards.card(width, cardHeight)), 0, bottom - cardHeight);
        Put.at(card, title.heading(), SIDE, 32);
        Put.at(card, Pages.shown(pages.get(now), width - 2 * SIDE), SIDE, top);
        ReaderScreen.origins(open, card, SIDE - 24, cardHeight - origins + 16);
        PickToggle.of(open, PickToggle.fitting(view)).ifPresent(toggle -> Put.at(card, toggle,
                SIDE - 24 + (together ? ReaderScreen.beside(view) : 0), cardHeight - 88 - 16));

        foot(open, room, card, new Paging(view, pages, now, open::turnTo), height - foot, foot);
        return room;
    }

    private static Optional<Pane> stops(OpenCard open, double width) {
        if (!open.hasStops()) {
            return Optional.empty();
        }
        var stepper = new Stepper(open.view(), open.titles(), open.number(), open::open);
        return Optional.of(open.view().largestText() ? stepper.spread(width, false) : stepper.top(width));
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
