package org.handrail.ui.screens.treatments;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Treatment;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Mark;
import org.handrail.session.Place;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.GuideStrip;
import org.handrail.ui.parts.GuideTool;
import org.handrail.ui.parts.HighWords;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;

/// One question of the comparison with its answers, laid out.
///
/// @param asked the question
/// @param size  of the answers
/// @param head  how high the question is where it stands above its answers; 0 where it stands beside them
/// @param arrow how large the arrows are that point onward; 0 where words need their room
/// @param least how high the row is at least
record CompareRow(View view, CompareTable table, int question, Laid asked, List<CompareCell> cells, TextSize size, double head,
                  double arrow, double least) {

    static final double MARK_GAP = 16;

    /// @param more what it gets of the free room of its page
    Piece piece(double more) {
        return new Piece.Whole(() -> show(least + more), least + more, table.gap(), cells.size());
    }

    private Pane show(double height) {
        Pane row = Put.pane(table.width(), height, "compare-row");
        if (isDiscussed()) {
            row.getStyleClass().add("compare-row-discussed");
        }
        double head = this.head > 0 ? this.head + (height - least) / 2 : 0;
        ask(row, head > 0 ? head : height);
        for (int i = 0; i < cells.size(); i++) {
            double x = table.label() + i * table.column();
            if (x > 0) {
                Put.at(row, PathPicture.region("compare-column-rule", 3, height - head), x, head);
            }
            Put.at(row, cell(cells.get(i), table.column() - 16, height - head - untouched()), x + 8, head + untouched() / 2);
        }
        return row;
    }

    /// How much of a row above and below its answers does nothing, together, so that fingers can tell one row from the next.
    private double untouched() {
        return Math.max(6, 12 - table.gap());
    }

    /// The question, in the part of its row that is its own.
    private void ask(Pane row, double height) {
        double stacked = table.marksAbove() ? GuideTool.HEIGHT : 0;
        if (table.marksInRow()) {
            Put.at(row, GuideStrip.discuss(view, mark(), asked.plain(), table.mark()), 16,
                    (height - GuideTool.HEIGHT - (stacked > 0 ? asked.height() : 0)) / 2);
        }
        Put.at(row, asked.show(), table.marksInRow() && stacked == 0 ? 16 + table.mark() + MARK_GAP : head > 0 ? table.side() : 28,
                head > 0 ? height - asked.height() - 4 : (height - asked.height() + stacked) / 2);
    }

    /// The mark of staff on its own, for below the row.
    Pane marking() {
        double high = view.layout().target();
        Pane marking = Put.pane(table.mark(), high);
        Put.at(marking, GuideStrip.discuss(view, mark(), asked.plain(), table.mark(), high), 0, 0);
        return marking;
    }

    private boolean isDiscussed() {
        return table.marked() && table.visit().guided().map(guided -> guided.discussed().contains(mark())).orElse(false);
    }

    private Mark.OfRow mark() {
        return new Mark.OfRow(table.compared().stream().map(Treatment::id).toList(), question);
    }

    private Button cell(CompareCell cell, double wide, double high) {
        Pane graphic = Put.pane(wide, high);
        Pane words = cell.show();
        HighWords.mark(words, Double.MAX_VALUE);
        Put.at(graphic, words, table.side() - 8, (high - cell.height()) / 2);
        if (arrow > 0) {
            Put.at(graphic, new Icon("right", arrow), wide - arrow, (high - arrow) / 2);
        }
        return Buttons.around(graphic, "compare-cell", cell.spoken(), wide, high,
                () -> view.kiosk().go(new Place.Answer(cell.treatment().id(), cell.question(), 0)));
    }
}
