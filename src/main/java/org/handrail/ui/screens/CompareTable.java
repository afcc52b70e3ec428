package org.handrail.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Treatment;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Mark;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.GuideStrip;
import org.handrail.ui.parts.GuideTool;
import org.handrail.ui.parts.HighWords;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The answers: a row for each question, a column of the same width for each treatment. Whoever touches an answer gets it in
/// full, with where it is from.
record CompareTable(View view, Visit visit, List<Treatment> treatments, double width) {

    private static final double ARROW = 28;
    private static final double MARK = 152;
    private static final double MARK_GAP = 16;
    private static final double MARK_EDGE = 9;

    /// How wide the column of the questions is; 0 where each question stands above its answers.
    double label() {
        if (view.is(Form.TALL) || view.largeText() && !hasMarksInShortRoom()) {
            return 0;
        }
        return view.is(Form.COMPACT) ? marked() ? 344 : alone() ? 250 : 210 : roomy() ? 364 : alone() ? 348 : 312;
    }

    /// How much of a row nobody touches, at least: the question above the answers, unless staff mark it there.
    double question() {
        return label() == 0 && !marked() ? new Typesetter(view.texts().language(), TextSize.NORMAL).lineHeight(Type.CELL_TITLE) + 16 : 0;
    }

    /// In low reach marks above the answers would leave large words no room.
    private boolean hasMarksInShortRoom() {
        return marked() && view.is(Form.WIDE) && view.layout().isLow();
    }

    private boolean alone() {
        return treatments.size() == 1;
    }

    private double side() {
        return view.is(Form.COMPACT) ? 16 : 24;
    }

    /// The free room above and below an answer.
    private double padding() {
        return alone() ? 4 : 8;
    }

    /// @param most how high a row may be
    List<Piece> rows(double most) {
        var rows = new ArrayList<Piece>();
        for (int i = 0; i < visit.guide().comparison().size(); i++) {
            rows.add(row(i, most));
        }
        return rows;
    }

    private Piece row(int question, double most) {
        Piece usual = row(question, most, false);
        return usual.height() <= most ? usual : row(question, most, true);
    }

    /// @param crowded whether words need all of the room: the question is as small as it may be, and nothing points onward
    private Piece row(int question, double most, boolean crowded) {
        boolean above = label() == 0;
        String text = visit.guide().comparison().get(question);
        double room = (above ? width : label()) - 40 - (marked() ? MARK + MARK_GAP - 12 : 0);
        Laid asked = view.typeThat(type -> !crowded && type.fill(text, Type.CELL_TITLE, room).height() <= most * 0.2)
                .fill(text, Type.CELL_TITLE, room);
        double head = above ? Math.max(asked.height() + 16, marked() ? GuideTool.HEIGHT + 2 * MARK_EDGE : 0) : 0;
        double arrow = crowded ? 0 : ARROW;
        Typesetter type = view.typeThat(size -> cells(question, text, size, arrow).stream()
                .allMatch(cell -> cell.isWhole() && cell.height() <= most - head - 2 * padding()));
        List<CompareCell> cells = cells(question, text, type, arrow);
        double answers = cells.stream().mapToDouble(CompareCell::height).max().orElse(0) + 2 * padding();
        double height = head + Math.max(above ? 72 : marked() ? GuideTool.HEIGHT + 12 : alone() ? 76 : 84, Math.max(answers, above ? 0 : asked.height() + 2 * padding()));
        return new Piece.Whole(() -> {
            Pane row = Put.pane(width, height, "compare-row");
            ask(row, question, asked, above ? head : height);
            for (int i = 0; i < cells.size(); i++) {
                double x = label() + i * column();
                if (x > 0) {
                    Put.at(row, PathPicture.region("compare-column-rule", 3, height - head), x, head);
                }
                Put.at(row, cell(cells.get(i), column() - 16, height - head - 6, arrow), x + 8, head + 3);
            }
            return row;
        }, height, alone() ? 6 : 9, 1);
    }

    /// Whether the column of the questions has room for a mark beside each of them.
    private boolean roomy() {
        return treatments.size() > 2 || marked();
    }

    /// Whether staff mark each row that they have talked about.
    private boolean marked() {
        return view.led().isPresent();
    }

    /// The question, in the part of its row that is its own.
    private void ask(Pane row, int question, Laid asked, double height) {
        if (marked()) {
            var mark = new Mark.OfRow(treatments.stream().map(Treatment::id).toList(), question);
            Put.at(row, GuideStrip.discuss(view, mark, visit.guide().comparison().get(question), MARK), 16,
                    (height - GuideTool.HEIGHT) / 2);
        }
        Put.at(row, asked.show(), marked() ? 16 + MARK + MARK_GAP : 28, (height - asked.height()) / 2);
    }

    private List<CompareCell> cells(int question, String asked, Typesetter type, double arrow) {
        return treatments.stream().map(treatment -> CompareCell.of(view, treatment, question, asked,
                column() - 2 * side() - arrow, type, alone() && label() > 0)).toList();
    }

    private Button cell(CompareCell cell, double wide, double high, double arrow) {
        Pane graphic = Put.pane(wide, high);
        Pane words = cell.show();
        HighWords.mark(words, Double.MAX_VALUE);
        Put.at(graphic, words, side() - 8, (high - cell.height()) / 2);
        if (arrow > 0) {
            Put.at(graphic, new Icon("right", arrow), wide - arrow - 4, (high - arrow) / 2);
        }
        return Buttons.around(graphic, "compare-cell", cell.spoken(), wide, high,
                () -> view.kiosk().go(new Place.Answer(cell.treatment().id(), cell.question(), 0)));
    }

    private double column() {
        return (width - label()) / treatments.size();
    }
}
