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
        for (Entry entry : entries) {
            Laid text = view.type().fill(entry.text(), Type.ROW, width - start);
            if (entry.label().isEmpty()) {
                pieces.add(more(text, start));
                continue;
            }
            Piece row = row(view, entry, text, width, label, start);
            double room = most - (row.height() - text.height());
            int together = room < TOGETHER * text.line() ? 1 : TOGETHER;
            if (stacked && row.height() > most && text.lines().size() > together) {
                pieces.add(row(view, entry, text.head(together * text.line()), width, label, start));
                pieces.add(more(text.tail(together), start));
            } else {
                pieces.add(row);
            }
        }
        return pieces;
    }

    private static Piece row(View view, Entry entry, Laid text, double width, double label, double start) {
        double icon = entry.icon().isEmpty() ? 0 : 34 + 16;
        Laid name = view.type().fill(entry.label(), Type.ROW_TITLE, label - icon);
        double body = start == 0 ? name.height() + text.height() : Math.max(name.height(), text.height());
        double height = body + PADDING + 3 + 4;
        return new Piece.Whole(() -> {
            Pane row = Put.pane(width, height);
            Put.at(row, Cards.rule(width), 0, 0);
            if (icon > 0) {
                Put.at(row, new Icon(entry.icon(), 34), 0, PADDING + 3 + (name.line() - 34) / 2);
            }
            Put.at(row, name.show(), icon, PADDING + 3);
            Put.at(row, text.show(), start, PADDING + 3 + (start == 0 ? name.height() : 0));
            return row;
        }, height, PADDING - 4, 1 + Piece.count(text.plain()));
    }

    /// More of the row above, which goes on over as many pages as it needs.
    private static Piece more(Laid text, double start) {
        return new Piece.Lines(text, 0, start, Optional.empty(), (_, _) -> { });
    }
}
