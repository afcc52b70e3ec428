package org.handrail.ui.screens.reader;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.HighWords;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The reader in low reach: the words on a card that stands as low as they allow, and in its foot, in reach, all that can be touched.
final class ReaderLow {

    static final double GAP = 16;
    static final double CHECKS = 88;
    /// The column beside the words where a topic ends and its last row holds two ways.
    private static final double WIDER = 400;

    private ReaderLow() { }

    static Pane of(OpenCard open) {
        View view = open.view();
        boolean tall = view.is(Form.TALL);
        boolean compact = view.is(Form.COMPACT);
        Pane room = Frame.room(view);
        OptionalDouble beside = view.is(Form.WIDE) && !view.largeText() ? open.columnOfPoint(room.getPrefHeight() - PickToggle.HEIGHT - GAP) : OptionalDouble.empty();
        boolean keyBeside = beside.isPresent();
        double aside = beside.orElse(column(open));
        double width = tall ? room.getPrefWidth() : room.getPrefWidth() - aside - view.layout().form().gutter();
        boolean banner = tall && !view.largeText();
        double above = banner ? TopicBanner.HEIGHT + GAP : 0;
        double ways = tall ? 120 + (open.checks().isPresent() ? CHECKS + GAP : 0) : 0;
        double end = room.getPrefHeight() - (tall ? ways + GAP : 0);
        double most = end - above;
        double side = compact ? 32 : 56;
        double head = compact ? 18 : 32;
        Laid title = open.type().balance(open.card().title(), compact ? Type.H3 : Type.H2, width - 2 * side);
        Optional<Block.Table> table = table(open);
        var foot = new ReaderFoot(open, table.filter(_ -> view.tablesApart()), width - 2 * side);
        boolean touchedInText = table.isPresent() && !view.tablesApart();
        double top = Math.max(head + title.height() + 10, touchedInText ? view.layout().touchTop() : 0);
        double below = 12 + foot.height() + 12;
        Pages pages = open.pages(width - 2 * side, most - below - top, !keyBeside);
        int now = pages.holding(open.place().word());

        var paging = new Paging(view, pages, now, open::turnTo);
        var column = new LowColumn(open, paging, keyBeside, foot.hasPick(), aside);
        double needed = top + Pages.tallest(pages) + below;
        double height = touchedInText ? most : Math.min(most, Math.max(needed + GAP, tall ? 0 : column.needed()));
        double y = end - height;
        if (banner) {
            double drawn = TopicBanner.height(most - needed);
            Put.at(room, TopicBanner.of(open, width, drawn), 0, y - GAP - drawn);
        } else if (y >= TopicBanner.HEIGHT + GAP) {
            Put.at(room, TopicBanner.of(open, room.getPrefWidth(), y - GAP), 0, 0);
        }
        Pane card = Put.at(room, open.inItsDirection(Cards.card(width, height)), 0, y);
        Pane page = Pages.shown(pages.get(now), width - 2 * side);
        var words = HighWords.mark(page, view.layout().touchTop() - y - top);
        Put.at(card, title.heading(), side, head);
        Put.at(card, page, side, top);
        Put.at(card, foot.show(words), side, height - foot.height() - 12);
        if (tall) {
            across(open, paging, room, room.getPrefHeight() - ways, ways);
        } else {
            Put.at(room, column.show(height), room.getPrefWidth() - column.width(), y);
        }
        return room;
    }

    /// The column beside the words, where no key point stands in it.
    private static double column(OpenCard open) {
        boolean wider = open.view().largestText() && open.checks().isPresent();
        return open.view().is(Form.COMPACT) ? 232 : wider ? WIDER : 344;
    }

    private static Optional<Block.Table> table(OpenCard open) {
        return open.card().blocksFor(open.view().reader()).stream().flatMap(block ->
                block instanceof Block.Table table ? Stream.of(table) : Stream.empty()).findFirst();
    }

    private static void across(OpenCard open, Paging paging, Pane room, double top, double high) {
        double start = 0;
        double width = room.getPrefWidth();
        double y = top;
        double height = high;
        if (open.checks().isPresent()) {
            ReaderScreen.checks(open, room, 0, y, width, CHECKS);
            y += CHECKS + GAP;
            height -= CHECKS + GAP;
        }
        if (paging.needed()) {
            double arrow = (width - 2 * GAP) * 0.27;
            Put.at(room, paging.up(arrow, height), 0, y);
            Put.at(room, paging.down(arrow, height), arrow + GAP, y);
            start = 2 * (arrow + GAP);
        }
        onward(open, room, start, y, width - start, height);
    }

    static void onward(OpenCard open, Pane pane, double x, double y, double width, double height) {
        Put.at(pane, open.onward().button(open.view(), width, height), x, y);
    }
}
