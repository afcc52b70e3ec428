package org.handrail.ui.screens.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.handrail.content.Block;
import org.handrail.content.Family;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.KeyPointCard;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.Meanings;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.RowShare;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Type;

/// Two steps side by side on one arrow, and beside them what is not sure and the ways on.
record PairScreen(OpenCard open, Block.Walk walk, Family family) {

    private static final double COLUMN = 416;
    private static final double GAP = 24;
    private static final double TOP = 24;
    private static final double TEXT = 92;

    /// Whether all of its words have room: there are no pages here.
    boolean fits() {
        double height = open.view().layout().contentHeight() - title().height() - TOP;
        double step = (open.view().layout().inner() - COLUMN - 2 * GAP) / 2;
        boolean steps = walk.stages().stream().allMatch(stage -> picture(height) + TEXT
                + open.type().fill(stage.text(), Type.READ, step - 80).height() + 32 + open.view().layout().target() + 8 <= height);
        double column = beside().stream().mapToDouble(part -> part.getPrefHeight() + 16).sum() - 16;
        return walk.stages().size() == 2 && steps && column <= ways(height) && !open.isForeign();
    }

    Pane show() {
        View view = open.view();
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        Laid title = title();
        Pane head = Put.at(room, open.inItsDirection(Put.pane(width, title.height())), 0, 0);
        Put.at(head, title.heading(), 0, -4);
        List<Block> blocks = open.card().blocksFor(view.reader());
        Optional<Block.Paragraph> lead = blocks.subList(0, blocks.indexOf(walk)).stream()
                .filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast).findFirst();
        lead.ifPresent(paragraph -> {
            Laid line = open.type().balance(paragraph.text(), Type.CAPTION, width - title.used() - 48);
            Put.at(head, line.show(Meanings.open(view)), width - line.used(), title.height() - line.height() - 8);
        });
        double top = title.height() + TOP;
        double height = room.getPrefHeight() - top;
        double step = (width - COLUMN - 2 * GAP) / 2;
        Pane both = Put.at(room, open.inItsDirection(Put.pane(2 * step + GAP, height)), 0, top);
        IntStream.range(0, walk.stages().size()).forEach(i -> card(Put.at(both, Cards.card(step, height), i * (step + GAP), 0), i));
        StackPane arrow = Put.sized(new StackPane(new Icon("next", 64)), 100, 100);
        arrow.getStyleClass().add("pair-arrow");
        Put.at(both, arrow, step + GAP / 2 - 50, height * 0.5 - 72);
        Put.at(room, column(height), width - COLUMN, top);
        return room;
    }

    private void card(Pane card, int index) {
        View view = open.view();
        Block.Stage stage = walk.stages().get(index);
        double width = card.getPrefWidth();
        double picture = picture(card.getPrefHeight());
        card.getStyleClass().add(Cards.style(family));
        var banner = view.pictures().asDrawn().closeUp(stage.art(), family, view.comfort().contrast(), width, picture);
        Spoken.figure(banner, walk.description());
        Put.at(card, banner, 0, 0);
        StackPane number = Put.sized(new StackPane(view.type().line(String.valueOf(index + 1), Type.H2).show()), 96, 96);
        number.getStyleClass().add("pair-number");
        Put.at(card, number, 36, picture - 48);
        Put.at(card, open.type().line(stage.title(), Type.H2).show(), 160, picture + 22);
        Laid text = open.type().fill(stage.text(), Type.READ, width - 80);
        Put.at(card, text.show(Meanings.open(view)), 40, picture + TEXT);
        var way = ways().about().get(1 - index % 2);
        Put.at(card, way.button().apply(way.weight(), open.view().layout().target()), 40, card.getPrefHeight() - 32 - open.view().layout().target());
    }

    private Pane column(double height) {
        Pane column = Put.pane(COLUMN, height);
        double y = 0;
        for (Pane part : beside()) {
            Put.at(column, part, 0, y);
            y += part.getPrefHeight() + 16;
        }
        double at = ways(height);
        for (RowShare way : ways().comparing()) {
            Put.at(column, way.button().apply(COLUMN, open.view().layout().target()), 0, at);
            at += open.view().layout().target() + 16;
        }
        Put.at(column, ways().onward().button().apply(COLUMN, height - at), 0, at);
        return column;
    }

    /// The other words of the card: what is not sure, and what else there is to know.
    private List<Pane> beside() {
        View view = open.view();
        List<Block> blocks = open.card().blocksFor(view.reader());
        var parts = new ArrayList<Pane>();
        for (Block block : blocks.subList(blocks.indexOf(walk) + 1, blocks.size())) {
            if (block instanceof Block.KeyPoint point) {
                parts.add(open.inItsDirection(KeyPointCard.of(view, point, COLUMN, Meanings.open(view))));
            } else if (block instanceof Block.Paragraph paragraph) {
                Laid text = open.type().fill(paragraph.text(), Type.CAPTION, COLUMN - 16);
                Pane part = Put.pane(COLUMN, text.height());
                Put.at(part, text.show(Meanings.open(view)), 8, 0);
                parts.add(part);
            }
        }
        return parts;
    }

    /// Where the ways on begin in the column.
    private double ways(double height) {
        return height - 100 - (walk.compare().isEmpty() ? 0 : open.view().layout().target() + 16);
    }

    private PartWays ways() {
        return new PartWays(open, walk.treatment(), walk.compare());
    }

    private Laid title() {
        return open.type().line(walk.name(), Type.H1);
    }

    private static double picture(double height) {
        return Math.round(height * 0.51);
    }
}
