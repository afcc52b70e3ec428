package org.handrail.ui.screens.lobby;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Guide;
import org.handrail.content.Topic;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.RowTile;
import org.handrail.ui.parts.TileColumns;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Home in low reach: its words on the morning scene, its tiles as rows below.
final class HomeLow {

    private static final int SMALL_COLUMNS = 4;
    /// From the top of a tall screen to the heads of the people in the scene, as a part of what is out of reach.
    private static final double HEADS = 0.49;

    private static final double LEAST_ROW = 76;

    private HomeLow() { }

    static Pane of(View view, Visit visit) {
        Pane room = Frame.room(view);
        double top = view.layout().touchTop();
        var layout = view.layout();
        words(view, visit.guide(), room, view.is(Form.TALL) ? layout.reachTop() * HEADS - layout.contentTop() : top - 16);
        double gap = view.is(Form.COMPACT) ? 12 : 16;
        double width = room.getPrefWidth();
        double height = room.getPrefHeight() - top;
        if (view.is(Form.WIDE)) {
            double basics = view.comfort().text().bars() > 1.1 ? 216 : 256;
            basics(view, visit.guide(), room, width - basics, top, basics, height);
            var columns = new TileColumns(view, visit.guide().topics(), 4, gap, (height - 2 * gap) / 3);
            if (columns.areNeeded(width - basics - gap)) {
                columns.at(room, visit.read(), top, width - basics - gap);
            } else {
                rows(view, visit, room, 4, top, width - basics - gap, height, gap);
            }
        } else {
            double basics = view.is(Form.COMPACT) ? 78 : view.layout().target();
            basics(view, visit.guide(), room, 0, top, width, basics);
            var columns = new TileColumns(view, visit.guide().topics(), SMALL_COLUMNS, gap, (height - basics - 3 * gap) / 3);
            if (view.is(Form.COMPACT) && columns.areNeeded(width)) {
                columns.at(room, visit.read(), top + basics + gap, width);
            } else {
                rows(view, visit, room, view.is(Form.COMPACT) ? SMALL_COLUMNS : 3, top + basics + gap, width, height - basics - gap, gap);
            }
        }
        return room;
    }

    /// The people of the scene keep the reading end for themselves.
    static void words(View view, Guide guide, Pane room, double bottom) {
        boolean compact = view.is(Form.COMPACT);
        double width = room.getPrefWidth() * (view.is(Form.WIDE) ? 0.5 : compact && view.comfort().text().bars() == 1 ? 0.62 : 1);
        double y = compact ? 0 : 16;
        Laid told = view.type().fill(view.say("home.low"), compact ? Type.SMALL : Type.LEAD, width);
        Laid title = Label.fit(view, guide.title(), compact ? Type.H1_TIGHT : Type.H1, width, bottom - y - told.height() - 2);
        List<Laid> words = List.of(title, told, view.type().fill(guide.lead(), compact ? Type.SMALL : Type.LEAD, width));
        for (Laid laid : words) {
            if (y + laid.height() <= bottom) {
                Put.at(room, laid == words.getFirst() ? laid.heading() : laid.show(), 0, y);
                y += laid.height() + (compact ? 2 : 12);
            }
        }
    }

    private static void basics(View view, Guide guide, Pane room, double x, double y, double width, double height) {
        Put.at(room, Buttons.main(view, view.say("home.basics"), view.say("home.basics.short"), "next", width, height, () -> HomeScreen.begin(view, guide)), x,
                y);
    }

    private static void rows(View view, Visit visit, Pane room, int columns, double top, double width, double height,
                             double gap) {
        List<Topic> topics = visit.guide().topics();
        int rows = (topics.size() + columns - 1) / columns;
        double each = (width - (columns - 1) * gap) / columns;
        double high = (height - (rows - 1) * gap) / rows;
        if (RowTile.tallest(view, topics, each, high) <= high) {
            row(room, RowTile.of(view, topics, visit.read(), each, high), columns, top, each + gap, high + gap);
            return;
        }
        // A row of long titles takes of what the others have to spare.
        List<List<Topic>> lines = IntStream.range(0, rows).mapToObj(i -> topics.subList(i * columns,
                Math.min(topics.size(), (i + 1) * columns))).toList();
        double[] needed = lines.stream().mapToDouble(line -> Math.max(LEAST_ROW, RowTile.tallest(view, line, each, high))).toArray();
        double spare = (high * rows - DoubleStream.of(needed).sum()) / rows;
        double y = top;
        for (int i = 0; i < rows; i++) {
            row(room, RowTile.of(view, lines.get(i), visit.read(), each, needed[i] + spare), columns, y, each + gap, 0);
            y += needed[i] + spare + gap;
        }
    }

    private static void row(Pane room, List<Button> tiles, int columns, double top, double across, double down) {
        for (int i = 0; i < tiles.size(); i++) {
            Put.at(room, tiles.get(i), i % columns * across, top + i / columns * down);
        }
    }
}
