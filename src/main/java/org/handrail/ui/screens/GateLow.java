package org.handrail.ui.screens;

import java.util.List;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.ChoiceRow;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A gate in low reach: what is to be said of it above, the equal choices in reach.
final class GateLow {

    private static final double FOOT = 88;
    private static final double GAP = 16;

    private GateLow() { }

    static Pane of(OpenCard open) {
        View view = open.view();
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        double reach = view.layout().touchTop();
        Block.Depths depths = GateScreen.depths(open).findFirst().orElseThrow();
        boolean tall = view.is(Form.TALL);
        double start = tall ? 0 : view.is(Form.COMPACT) ? width * (view.largeText() ? 0.38 : 0.42) + 24 : 848;
        Laid question = open.type().balance(depths.question(), view.is(Form.COMPACT) ? Type.H3 : Type.H2, width - start);
        if (tall) {
            Pane telling = Put.pane(width, reach - question.height() - 2 * GAP);
            Paging paging = telling(open, telling, telling.getPrefHeight());
            Put.at(room, telling, 0, 0);
            Put.at(room, question.show(), 0, reach - question.height() - GAP);
            double rows = reach;
            if (paging.needed()) {
                paging.beside(room, width, reach, FOOT);
                rows += FOOT + GAP;
            }
            choices(open, depths, room, 0, rows, width, height - FOOT - GAP - rows);
            PersonOffer.at(view, room, height - FOOT, FOOT);
        } else {
            double column = start - (view.is(Form.COMPACT) ? 24 : 48);
            Pane side = Put.at(room, Put.pane(column, height), 0, 0);
            Pane telling = Put.at(side, Put.pane(column, height - FOOT - GAP), 0, 0);
            Paging paging = telling(open, telling, telling.getPrefHeight());
            if (paging.needed()) {
                telling.getChildren().clear();
                paging = telling(open, telling, telling.getPrefHeight() - FOOT - 12);
                double arrow = Math.min(paging.arrow(), (column - 56) / 2);
                double y = telling.getPrefHeight() - FOOT - 20;
                Put.at(telling, paging.up(arrow, FOOT), column - 20 - 2 * arrow - GAP, y);
                Put.at(telling, paging.down(arrow, FOOT), column - 20 - arrow, y);
            }
            PersonOffer.at(view, side, height - FOOT, FOOT);
            Put.at(room, question.show(), start, Math.max(0, reach - question.height() - GAP));
            choices(open, depths, room, start, reach, width - start, height - reach);
        }
        return room;
    }

    /// @param height of the card that its text may take
    private static Paging telling(OpenCard open, Pane telling, double height) {
        View view = open.view();
        double width = telling.getPrefWidth();
        double side = view.is(Form.COMPACT) ? 28 : 52;
        Laid title = open.type().balance(open.topic().title(), view.is(Form.WIDE) || view.is(Form.TALL) ? Type.H1
                : view.largeText() ? Type.H3 : Type.H1_TIGHT, width - 2 * side);
        double room = height - 28 - title.height() - 16 - 24;
        Pages pages = open.pages(width - 2 * side, room, true);
        int now = pages.holding(open.place().word());
        Pane card = Put.at(telling, Cards.card(width, telling.getPrefHeight()), 0, 0);
        Pane text = ReaderScreen.page(pages.get(now), width - 2 * side);
        double picture = Math.min(room - text.getPrefHeight() - 8, height * 0.5);
        if (picture > 80 && pages.size() == 1) {
            Put.at(card, view.pictures().banner(open.topic().art(), open.topic().family(), view.comfort().contrast(), width,
                    picture), 0, 0);
        } else {
            picture = 0;
        }
        Put.at(card, title.heading(), side, picture + 28);
        Put.at(card, text, side, picture + 28 + title.height() + 16);
        return new Paging(view, pages, now, open::turnTo);
    }

    private static void choices(OpenCard open, Block.Depths depths, Pane room, double x, double top, double width,
                                double height) {
        List<Block.Depth> rows = depths.depths();
        double gap = 12;
        double row = Math.min(168, (height - (rows.size() - 1) * gap) / rows.size());
        double y = top;
        for (Block.Depth depth : rows) {
            Put.at(room, ChoiceRow.of(open.view(), depth.icon(), depth.label(), depth.note(), width, row,
                    () -> GateScreen.choose(open, depth)), x, y);
            y += row + gap;
        }
    }
}
