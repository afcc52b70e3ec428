package org.handrail.ui.screens.reader;

import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.KeyPointCard;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What stands beside the card of a wide reader in low reach: the key point above and, in reach, the ways on.
///
/// @param keyBeside whether the key point stands here and not among the words
/// @param picked    whether "Talk about this" stands elsewhere
record LowColumn(OpenCard open, Paging paging, boolean keyBeside, boolean picked, double width) {

    private static final double NARROW_ARROW = 74;

    /// How high it is at least.
    double needed() {
        return ways().getPrefHeight() + (keyBeside ? open.keyPoint().map(point -> point(point).getPrefHeight() + gap()).orElse(0.0) : 0);
    }

    Pane show(double height) {
        Pane column = Put.pane(width, height);
        if (keyBeside) {
            open.keyPoint().ifPresent(point -> Put.at(column, point(point), 0, 0));
        }
        Pane ways = ways();
        Put.at(column, ways, 0, height - ways.getPrefHeight());
        return column;
    }

    private Pane point(Block.KeyPoint point) {
        return open.inItsDirection(KeyPointCard.of(open.view(), point, width, Meanings.open(open.view())));
    }

    /// As high as they are together, the main one lowest.
    private Pane ways() {
        Pane ways = new Pane();
        boolean largest = open.view().largestText();
        double top = largest ? new LargeColumn(open, paging, picked, width).at(ways) : !picked && open.checks().isPresent() ? ending(ways) : onwards(ways);
        ways.getChildren().forEach(way -> way.setLayoutY(way.getLayoutY() - top));
        return Put.sized(ways, width, -top);
    }

    /// All ways on from the end of a topic, in reach below each other.
    ///
    /// @return where the highest begins, counted from the end
    private double ending(Pane ways) {
        View view = open.view();
        double main = 104;
        double reach = view.layout().contentHeight() - view.layout().touchTop();
        double each = Math.min(ReaderLow.CHECKS, (reach - main - 3 * gap()) / 3);
        double y = -main;
        ReaderLow.onward(open, ways, 0, y, width, main);
        y -= each + gap();
        ReaderScreen.checks(open, ways, 0, y, width, each);
        var toggle = PickToggle.of(open, width, each);
        if (toggle.isPresent()) {
            y -= each + gap();
            Put.at(ways, toggle.get(), 0, y);
        }
        if (!paging.needed()) {
            return y;
        }
        y -= each + gap();
        paging.bare(ways, width, y, (width - gap()) / 2, each);
        return told(ways, y);
    }

    /// @return where the highest begins, counted from the end
    private double onwards(Pane ways) {
        View view = open.view();
        boolean compact = view.is(Form.COMPACT);
        double main = keyBeside ? 112 : !paging.needed() ? 150 : compact ? 104 : 128;
        double y = -main;
        ReaderLow.onward(open, ways, 0, y, width, main);
        if (!picked) {
            y -= PickToggle.HEIGHT + gap();
            var toggle = PickToggle.of(open, width);
            if (toggle.isPresent()) {
                Put.at(ways, toggle.get(), 0, y);
            }
        }
        if (!paging.needed()) {
            return y;
        }
        if (compact) {
            Put.at(ways, paging.down(width, NARROW_ARROW), 0, y -= NARROW_ARROW + gap());
            Put.at(ways, paging.up(width, NARROW_ARROW), 0, y -= NARROW_ARROW + gap());
        } else {
            double half = (width - gap()) / 2;
            y -= 104 + gap();
            Put.at(ways, paging.up(half, 104), 0, y);
            Put.at(ways, paging.down(half, 104), half + gap(), y);
        }
        return told(ways, y);
    }

    private double told(Pane ways, double y) {
        Laid told = open.view().type().balance(paging.told(), Type.SMALL_STRONG, width);
        double top = y - told.height() - 12;
        Put.at(ways, told.show(Pos.TOP_CENTER), 0, top);
        return top;
    }

    private double gap() {
        return open.view().is(Form.COMPACT) ? 12 : ReaderLow.GAP;
    }
}
