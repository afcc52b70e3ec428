package org.handrail.ui.screens.reader;

import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.KeyPointCard;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Stepper;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A card of a topic: where one is, the words, the one thing to remember, and the way on.
public final class ReaderScreen {

    private static final double SIDE = 56;
    private static final double ORIGINS = 88;
    private static final double COLUMN = 420;
    private static final double GAP = 24;
    private static final double BEFORE_PICTURE = 28;
    private static final double LEAST_PICTURE = 200;

    private ReaderScreen() { }

    public static Pane of(OpenCard open) {
        if (open.view().layout().isLow()) {
            return ReaderLow.of(open);
        }
        if (open.view().is(Form.TALL)) {
            return ReaderTall.of(open);
        }
        return open.view().is(Form.COMPACT) || open.view().largeText() ? ReaderNarrow.of(open) : wide(open);
    }

    private static Pane wide(OpenCard open) {
        var view = open.view();
        double height = view.layout().contentHeight();
        Pane room = Put.pane(view.layout().inner(), height);
        OptionalDouble beside = open.columnOfPoint(height);
        boolean pointBeside = beside.isPresent();
        double column = beside.orElse(COLUMN);
        double start = open.hasStops() || open.number() < 0 ? 400 + GAP : 0;
        double middle = view.layout().inner() - start - column - GAP;
        Laid title = open.type().balance(open.card().title(), Type.H2, middle - 2 * SIDE);
        double top = 40 + title.height() + 14;
        Pages pages = open.pages(middle - 2 * SIDE, height - top - ORIGINS - 32, !pointBeside);
        int now = pages.holding(open.place().word());
        Pane card = Put.at(room, open.inItsDirection(Cards.card(middle, height)), start, 0);
        Put.at(card, title.heading(), SIDE, 40);
        Pane words = Put.at(card, Pages.shown(pages.get(now), middle - 2 * SIDE), SIDE, top);
        double below = top + words.getPrefHeight() + BEFORE_PICTURE;
        double free = height - ORIGINS - 44 - below;
        boolean pictured = open.isForTheYoungAlone() && free >= LEAST_PICTURE;
        if (pictured) {
            Put.at(card, view.pictures().plate(open.topic().art(), open.topic().family(), view.comfort().contrast(), middle - 2 * SIDE, free),
                    SIDE, below);
        }
        if (start > 0) {
            Put.at(room, side(open, 400, height, !pictured), 0, 0);
        }
        origins(open, card, SIDE, height - ORIGINS - 20);
        pick(open, card, SIDE, height - ORIGINS - 20, middle - 2 * SIDE);

        Put.at(room, endColumn(open, new Paging(view, pages, now, open::turnTo), pointBeside, column, height), start + middle + GAP, 0);
        return room;
    }

    /// @param pictured whether the drawing of the topic stands above its parts
    private static Pane side(OpenCard open, double width, double height, boolean pictured) {
        var view = open.view();
        Pane side = Cards.card(width, height);
        Laid title = open.type().balance(open.topic().title(), Type.H3, width - 56);
        double stops = Math.max(open.cards().size(), 1) * 92.0 + 50;
        double picture = pictured ? Math.clamp(height - stops - title.height(), 0, 214) : 0;
        if (picture < 100) {
            picture = 0;
        } else {
            Put.at(side, view.pictures().banner(open.topic().art(), open.topic().family(), view.comfort().contrast(), width,
                    picture), 0, 0);
        }
        Put.at(side, title.show(), 28, picture + 20);
        double top = picture + 20 + title.height() + 16;
        var stepper = new Stepper(view, open.titles(), open.number(), open::open);
        if (open.hasStops()) {
            Put.at(side, stepper.side(width - 36, height - top), 24, top);
        }
        return side;
    }

    private static Pane endColumn(OpenCard open, Paging paging, boolean withKeyPoint, double width, double height) {
        var view = open.view();
        Pane column = Put.pane(width, height);
        open.keyPoint().filter(_ -> withKeyPoint).ifPresent(point -> Put.at(column, open.inItsDirection(KeyPointCard.of(view, point, width,
                Meanings.open(view))), 0, 0));
        var onward = open.onward();
        double y = height - 112;
        Put.at(column, onward.button(view, width, 112), 0, y);
        if (open.checks().isPresent()) {
            y -= 104 + 16;
            checks(open, column, 0, y, width, 104);
        }
        if (paging.needed()) {
            y -= 104 + 16;
            double half = (width - 16) / 2;
            Put.at(column, paging.up(half, 104), 0, y);
            Put.at(column, paging.down(half, 104), half + 16, y);
            Laid told = view.type().balance(paging.told(), Type.SMALL_STRONG, width);
            Put.at(column, told.show(Pos.TOP_CENTER), 0, y - told.height() - 12);
        }
        return column;
    }

    /// "Where is this from?" at the foot of every card.
    static void origins(OpenCard open, Pane card, double x, double y) {
        origins(open, card, x, y, Double.MAX_VALUE);
    }

    /// @param most how wide the button may be
    static void origins(OpenCard open, Pane card, double x, double y, double most) {
        var view = open.view();
        String text = view.say("reader.origins");
        double width = Math.min(most, Buttons.fitting(view, Type.SMALL_STRONG, text, true));
        Put.at(card, Buttons.quiet(view, text, view.say("reader.origins.short"), "book", width, ORIGINS, open::openOrigins), x, y);
    }

    /// "Check what you know", at the end of a topic.
    static void checks(OpenCard open, Pane pane, double x, double y, double width, double height) {
        View view = open.view();
        open.checks().ifPresent(checks -> Put.at(pane, Buttons.second(view, view.say("check.title"), view.say("check.title.short"), "quote", width, height,
                () -> view.kiosk().go(checks)), x, y));
    }

    /// "Talk about this", beside where it is from.
    ///
    /// @param room how wide both may be together
    static void pick(OpenCard open, Pane card, double x, double y, double room) {
        double start = beside(open.view());
        PickToggle.of(open, Math.min(PickToggle.fitting(open.view()), room - start)).ifPresent(toggle -> Put.at(card, toggle, x + start, y));
    }

    /// Where what stands beside the way to its origins begins.
    static double beside(View view) {
        return Buttons.fitting(view, Type.SMALL_STRONG, view.say("reader.origins"), true) + 16;
    }
}
