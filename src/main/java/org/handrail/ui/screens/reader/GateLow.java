package org.handrail.ui.screens.reader;

import java.util.List;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.ChoiceRow;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A gate in low reach: what is to be said of it above, the equal choices in reach.
final class GateLow {

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
            var telling = new GateTelling(open, width, reach - question.height() - 2 * GAP);
            Paging paging = telling.paging();
            Put.at(room, telling.page(paging), 0, 0);
            Put.at(room, question(open, question, width), 0, reach - question.height() - GAP);
            double rows = reach;
            if (paging.needed()) {
                paging.beside(room, width, reach, view.layout().target());
                rows += view.layout().target() + GAP;
            }
            choices(open, depths, room, 0, rows, width, height - view.layout().target() - GAP - rows);
            PersonOffer.at(view, room, height - view.layout().target(), view.layout().target());
        } else {
            double column = start - (view.is(Form.COMPACT) ? 24 : 48);
            Pane side = Put.at(room, Put.pane(column, height), 0, 0);
            Put.at(side, new GateTelling(open, column, height - view.layout().target() - GAP).card(), 0, 0);
            PersonOffer.at(view, side, height - view.layout().target(), view.layout().target());
            Put.at(room, question(open, question, width - start), start, Math.max(0, reach - question.height() - GAP));
            choices(open, depths, room, start, reach, width - start, height - reach);
        }
        return room;
    }

    private static Pane question(OpenCard open, Laid question, double width) {
        Pane pane = open.inItsDirection(Put.pane(width, question.height()));
        Put.at(pane, question.show(), 0, 0);
        return pane;
    }

    private static void choices(OpenCard open, Block.Depths depths, Pane room, double x, double top, double width,
                                double height) {
        List<Block.Depth> rows = depths.depths();
        Pane choices = Put.at(room, open.inItsDirection(Put.pane(width, height)), x, top);
        double gap = 12;
        double row = Math.min(168, (height - (rows.size() - 1) * gap) / rows.size());
        double y = 0;
        for (Block.Depth depth : rows) {
            Put.at(choices, ChoiceRow.of(open.view(), depth.icon(), depth.label(), depth.note(), width, row,
                    () -> GateScreen.choose(open, depth)), 0, y);
            y += row + gap;
        }
    }
}
