package org.handrail.ui.screens.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Stepper;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Words.WordInText;

/// What of a card can be touched, below its words: the rows of its table, the stops of the topic, where it is from, and the
/// words to know that stand too high.
record ReaderFoot(OpenCard open, Optional<Block.Table> table, double width) {

    private static final double ROW = 88;
    private static final double GAP = 12;
    private static final double STOP = 76;

    double height() {
        return rows() * (rowHeight() + GAP) + (stops(false).getPrefHeight() + (together() ? 0 : GAP + ROW));
    }

    /// @param words that are marked above and offered here, as many as have room
    Pane show(List<WordInText> words) {
        Pane foot = Put.pane(width, height());
        table.ifPresent(rows -> table(foot, rows));
        Pane stops = Put.at(foot, stops(!words.isEmpty()), 0, rows() * (rowHeight() + GAP));
        double y = height() - ROW;
        double x = together() ? stops.getPrefWidth() + 16 : 0;
        View view = open.view();
        String origins = view.say("reader.origins");
        double button = origins();
        double start = together() ? width - button : 0;
        Put.at(foot, Buttons.quiet(view, origins, view.say("reader.origins.short"), "book", button, ROW, open::openOrigins), start, y);
        double from = together() ? x : button + 16;
        double end = together() ? start - 16 : width;
        if (hasPick()) {
            boolean above = view.largeText();
            double room = Math.min(PickToggle.fitting(view), above ? width - stops.getPrefWidth() - 16 : width - button - 16);
            PickToggle.of(open, room).ifPresent(toggle -> Put.at(foot, toggle, width - room, above ? stops.getLayoutY() : y));
            end -= above ? 0 : room + 16;
        }
        double check = Buttons.fitting(view, Type.SMALL_STRONG, view.say("check.title"), true);
        if (hasPick() && !view.is(Form.TALL) && open.checks().isPresent() && check <= end - from) {
            ReaderScreen.checks(open, foot, from, y, check, ROW);
            from += check + 16;
        }
        new WordsInReach(view, open.visit().guide(), words).at(foot, from, y, end - from, ROW);
        return foot;
    }

    /// Whether there is room for "Talk about this": beside the stops where words are large, else beside where it is from.
    boolean hasPick() {
        return !together();
    }

    private double origins() {
        double words = Buttons.fitting(open.view(), Type.SMALL_STRONG, open.view().say("reader.origins"), true);
        return together() ? Math.min(words, ReaderNarrow.besideStops(open, width)) : words;
    }

    /// Whether stops and words stand in one row, where height is short.
    private boolean together() {
        View view = open.view();
        return !view.is(Form.TALL) && (view.is(Form.COMPACT) || view.largeText() || table.isPresent());
    }

    /// @param narrow whether they leave room for words
    private Pane stops(boolean narrow) {
        View view = open.view();
        if (!open.hasStops()) {
            return Put.pane(0, together() || view.largeText() ? ROW : 0);
        }
        var stepper = new Stepper(view, open.titles(), open.number(), open::open);
        if (together()) {
            double least = Math.max(open.titles().size() * STOP, width - ReaderNarrow.besideStops(open, width) - 16);
            return stepper.dots(Math.min(width - origins() - 16, narrow ? least : width), ROW);
        }
        return view.largeText() || table.isPresent() ? stepper.dots(width, ROW) : stepper.top(width);
    }

    private int columns() {
        return width >= 1200 ? 3 : 2;
    }

    private int rows() {
        return table.map(rows -> (rows.rows().size() + columns() - 1) / columns()).orElse(0);
    }

    private double rowHeight() {
        return open.view().is(Form.COMPACT) ? 80 : ROW;
    }

    private void table(Pane foot, Block.Table table) {
        View view = open.view();
        double each = (width - (columns() - 1) * GAP) / columns();
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            Laid name = Label.fit(view, open.type(), row.name(), Type.SMALL_STRONG, each - 44 - 52, rowHeight() - 8);
            HBox box = new HBox(12, name.show(), Put.spring(), new Icon("right", 36));
            box.setAlignment(Pos.CENTER_LEFT);
            Put.at(foot, Buttons.around(Put.sized(box, each - 44, rowHeight()), "row-button", row.name(), each, rowHeight(),
                    () -> view.kiosk().go(new Place.Row(open.topic().id(), open.card().id(), table.id(), row.id()))),
                    (i % columns()) * (each + GAP), (i / columns()) * (rowHeight() + GAP));
        }
    }
}
