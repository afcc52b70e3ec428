package org.handrail.ui.screens.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Rows of a label with an icon and what is to be said to it, with lines between them, as on a sheet.
public final class LabelledRows {

    private static final double PADDING = 15;

    /// How many lines stay with their label where a row may be higher than a page, if that has room for them.
    private static final int TOGETHER = 2;

    private LabelledRows() { }

    /// @param icon  may be empty
    /// @param label empty for more of the row above
    public record Entry(String icon, String label, String text) { }

    /// @param most how high a page is; a row that is higher goes on over the next ones
    public static List<Piece> of(View view, List<Entry> entries, double width, double most) {
        boolean stacked = view.is(Form.TALL) || view.largeText();
        double label = stacked ? width : Math.min(300, width * 0.28);
        double start = stacked ? 0 : label + 24;
        var pieces = new ArrayList<Piece>();
        var waiting = new ArrayList<>(entries.reversed());
        while (!waiting.isEmpty()) {
            Entry entry = waiting.removeLast();
            var row = new Row(view, entry, width, label, start);
            Laid text = row.laid(entry);
            var texts = new ArrayList<>(List.of(text));
            while (!stacked && goesOn(waiting) && row.hasRoom(texts)) {
                texts.add(row.laid(waiting.removeLast()));
            }
            Piece whole = row.piece(texts);
            double room = most - (whole.height() - text.height());
            int together = room < TOGETHER * text.line() ? 1 : TOGETHER;
            if (stacked && whole.height() > most && text.lines().size() > together) {
                pieces.add(row.piece(List.of(text.head(together * text.line()))));
                pieces.add(new Piece.Lines(text.tail(together), 0, start, Optional.empty(), (_, _) -> { }));
            } else {
                pieces.add(whole);
            }
            while (goesOn(waiting)) {
                pieces.add(row.more(row.laid(waiting.removeLast()), most));
            }
        }
        return pieces;
    }

    private static boolean goesOn(List<Entry> waiting) {
        return !waiting.isEmpty() && waiting.getLast().label().isEmpty();
    }

    /// @param label how wide its label is
    /// @param start where its texts begin; at the edge they stand below the label
    private record Row(View view, Entry entry, double width, double label, double start) {

        Laid laid(Entry said) {
            return view.type().fill(said.text(), Type.ENTRY, width - start);
        }

        /// Whether its label is higher than these texts, so that one more stands beside it.
        boolean hasRoom(List<Laid> texts) {
            return name().height() > height(texts);
        }

        /// Its label and what is said to it.
        Piece piece(List<Laid> texts) {
            Laid name = name();
            double body = start == 0 ? name.height() + height(texts) : Math.max(name.height(), height(texts));
            double height = body + PADDING + 3;
            return new Piece.Whole(() -> {
                Pane row = Put.pane(width, height);
                Put.at(row, Cards.rule(width), 0, 0);
                if (icon() > 0) {
                    Put.at(row, new Icon(entry.icon(), 34), 0, PADDING + 3 + (name.line() - 34) / 2);
                }
                Put.at(row, name.show(), icon(), PADDING + 3);
                double y = PADDING + 3 + (start == 0 ? name.height() : 0);
                for (Laid text : texts) {
                    Put.at(row, text.show(), start, y);
                    y += text.height();
                }
                return row;
            }, height, PADDING, 1 + texts.stream().mapToInt(text -> Piece.count(text.plain())).sum());
        }

        /// More of this row, which goes on over as many pages as it needs; on each it says again what it is about.
        Piece more(Laid text, double most) {
            var lines = new Piece.Lines(text, 0, start, Optional.empty(), (_, _) -> { });
            Piece again = piece(List.of(text));
            return text.height() > most ? lines : new Piece.Whole(lines::show, lines.height(), 0, lines.words(),
                    Optional.of(new Piece.Whole(again::show, again.height(), again.gap(), lines.words())));
        }

        private Laid name() {
            return view.type().fill(entry.label(), Type.ROW_TITLE, label - icon());
        }

        private double icon() {
            return entry.icon().isEmpty() ? 0 : 34 + 16;
        }

        private static double height(List<Laid> texts) {
            return texts.stream().mapToDouble(Laid::height).sum();
        }
    }
}
