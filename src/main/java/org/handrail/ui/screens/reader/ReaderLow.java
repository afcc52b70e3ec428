package org.handrail.ui.screens.reader;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.HighWords;
import org.handrail.ui.parts.KeyPointCard;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The reader in low reach: the words on a card that begins at the top, and in its foot, in reach, all that can be touched.
final class ReaderLow {

    private static final double GAP = 16;

    private static final double CHECKS = 88;
    private static final double NARROW_ARROW = 74;
    /// Two lines of the largest words.
    private static final double ONWARD = 112;
    /// How much lower all ways are where the topic ends.
    private static final double ENDING = 8;
    /// A narrow button needs less room beside its words.
    private static final double TIGHTER = 28;
    /// The column beside the words where the topic ends and its last row holds two ways.
    private static final double WIDER = 400;

    private ReaderLow() { }

    static Pane of(OpenCard open) {
        View view = open.view();
        boolean tall = view.is(Form.TALL);
        boolean compact = view.is(Form.COMPACT);
        Pane room = Frame.room(view);
        boolean keyBeside = view.is(Form.WIDE) && !view.largeText() && open.keyPointFits(420, room.getPrefHeight() - PickToggle.HEIGHT - GAP);
        boolean wider = view.comfort().text() == TextSize.LARGEST && open.checks().isPresent();
        double column = compact ? 232 : keyBeside ? 420 : wider ? WIDER : 344;
        double width = tall ? room.getPrefWidth() : room.getPrefWidth() - column - view.layout().form().gutter();
        double y = 0;
        if (tall && !view.largeText()) {
            Put.at(room, ReaderTall.banner(open, width), 0, 0);
            y = 168 + GAP;
        }
        double ways = tall ? 120 + (open.checks().isPresent() ? CHECKS + GAP : 0) : 0;
        double height = room.getPrefHeight() - y - (tall ? ways + GAP : 0);
        double side = compact ? 32 : 56;
        Pane card = Put.at(room, open.inItsDirection(Cards.card(width, height)), 0, y);

        double head = compact ? 18 : 32;
        Laid title = open.type().balance(open.card().title(), compact ? Type.H3 : Type.H2, width - 2 * side);
        Optional<Block.Table> table = table(open);
        var foot = new ReaderFoot(open, table.filter(_ -> view.tablesApart()), width - 2 * side);
        double top = head + title.height() + 10;
        if (table.isPresent() && !view.tablesApart()) {
            top = Math.max(top, view.layout().touchTop());
        }
        double bottom = height - foot.height() - 12;
        Pages pages = open.pages(width - 2 * side, bottom - 12 - top, !keyBeside);
        int now = pages.holding(open.place().word());
        Pane page = Pages.shown(pages.get(now), width - 2 * side);
        var words = HighWords.mark(page, view.layout().touchTop() - y - top);
        Put.at(card, title.heading(), side, head);
        Put.at(card, page, side, top);
        Put.at(card, foot.show(words), side, bottom);

        var paging = new Paging(view, pages, now, open::turnTo);
        if (tall) {
            across(open, paging, room, room.getPrefHeight() - ways, ways);
        } else {
            Put.at(room, column(open, paging, keyBeside, foot.hasPick(), column, room.getPrefHeight()), room.getPrefWidth() - column, 0);
        }
        return room;
    }

    private static Optional<Block.Table> table(OpenCard open) {
        return open.card().blocksFor(open.view().reader()).stream().flatMap(block ->
                block instanceof Block.Table table ? Stream.of(table) : Stream.empty()).findFirst();
    }

    /// All ways on from the end of a topic, in reach below each other.
    private static Pane ending(OpenCard open, Paging paging, Pane column, double gap) {
        View view = open.view();
        double width = column.getPrefWidth();
        double height = column.getPrefHeight();
        double main = 104;
        double each = Math.min(CHECKS, (height - view.layout().touchTop() - main - 3 * gap) / 3);
        double y = height - main;
        onward(open, column, 0, y, width, main);
        y -= each + gap;
        ReaderScreen.checks(open, column, 0, y, width, each);
        var toggle = PickToggle.of(open, width, each);
        if (toggle.isPresent()) {
            y -= each + gap;
            Put.at(column, toggle.get(), 0, y);
        }
        if (paging.needed()) {
            y -= each + gap;
            paging.bare(column, width, y, (width - gap) / 2, each);
            Laid told = view.type().balance(paging.told(), Type.SMALL_STRONG, width);
            Put.at(column, told.show(Pos.TOP_CENTER), 0, y - told.height() - 12);
        }
        return column;
    }

    /// @param picked whether "Talk about this" stands elsewhere
    private static Pane column(OpenCard open, Paging paging, boolean keyBeside, boolean picked, double width, double height) {
        View view = open.view();
        if (view.comfort().text() == TextSize.LARGEST) {
            return largest(open, paging, picked, width, height);
        }
        Pane column = Put.pane(width, height);
        if (keyBeside) {
            open.keyPoint().ifPresent(point -> Put.at(column, open.inItsDirection(KeyPointCard.of(view, point, width,
                    Meanings.open(view))), 0, 0));
        }
        boolean compact = view.is(Form.COMPACT);
        double gap = compact ? 12 : GAP;
        if (!picked && open.checks().isPresent()) {
            return ending(open, paging, column, gap);
        }
        double main = keyBeside ? 112 : !paging.needed() ? 150 : compact ? 104 : 128;
        double y = height - main;
        onward(open, column, 0, y, width, main);
        if (!picked) {
            y -= PickToggle.HEIGHT + gap;
            var toggle = PickToggle.of(open, width);
            if (toggle.isPresent()) {
                Put.at(column, toggle.get(), 0, y);
            }
        }
        if (!paging.needed()) {
            return column;
        }
        if (compact) {
            Put.at(column, paging.down(width, NARROW_ARROW), 0, y -= NARROW_ARROW + gap);
            Put.at(column, paging.up(width, NARROW_ARROW), 0, y -= NARROW_ARROW + gap);
        } else {
            double half = (width - GAP) / 2;
            y -= 104 + GAP;
            Put.at(column, paging.up(half, 104), 0, y);
            Put.at(column, paging.down(half, 104), half + GAP, y);
        }
        Laid told = view.type().balance(paging.told(), Type.SMALL_STRONG, width);
        Put.at(column, told.show(Pos.TOP_CENTER), 0, y - told.height() - 12);
        return column;
    }

    /// In the largest text: what one needs to go on is high enough for unsteady hands; the rest shares what is left in reach.
    private static Pane largest(OpenCard open, Paging paging, boolean picked, double width, double height) {
        View view = open.view();
        Pane column = Put.pane(width, height);
        boolean compact = view.is(Form.COMPACT);
        boolean ending = !picked && open.checks().isPresent();
        double gap = compact ? 12 : GAP;
        double target = view.layout().target() - (ending && !compact ? ENDING : 0);
        double reach = height - view.layout().touchTop();
        double main = ending ? target : !paging.needed() ? 150 : ONWARD;
        double arrows = paging.needed() ? target + gap : 0;
        double y = height - main;
        Put.at(column, open.onward().button(view, width, main), 0, y);
        if (ending && compact) {
            double each = Math.min(target, (reach - main - arrows - 2 * gap) / 2);
            y -= each + gap;
            ReaderScreen.checks(open, column, 0, y, width, each);
            y -= each + gap;
            pick(open, column, 0, y, width, each);
        } else if (ending) {
            double each = Math.min(target, reach - main - arrows - gap);
            double checks = Buttons.fitting(view, Type.SMALL_STRONG, view.say("check.title.short"), false) - TIGHTER;
            y -= each + gap;
            pick(open, column, 0, y, width - checks - gap, each);
            ReaderScreen.checks(open, column, width - checks, y, checks, each);
        } else if (!picked) {
            double each = Math.min(2 * view.type().lineHeight(Type.SMALL_STRONG) + 4, reach - main - arrows - gap);
            y -= each + gap;
            pick(open, column, 0, y, width, each);
        }
        if (!paging.needed()) {
            return column;
        }
        y -= target + gap;
        double half = (width - gap) / 2;
        if (compact) {
            paging.bare(column, width, y, half, target);
        } else {
            Put.at(column, paging.up(half, target), 0, y);
            Put.at(column, paging.down(half, target), half + gap, y);
        }
        Laid told = paging.told(width);
        Put.at(column, told.show(Pos.TOP_CENTER), 0, y - told.height() - 12);
        return column;
    }

    private static void pick(OpenCard open, Pane column, double x, double y, double width, double height) {
        PickToggle.of(open, width, height).ifPresent(toggle -> Put.at(column, toggle, x, y));
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

    private static void onward(OpenCard open, Pane pane, double x, double y, double width, double height) {
        var onward = open.onward();
        Put.at(pane, onward.button(open.view(), width, height), x, y);
    }
}
