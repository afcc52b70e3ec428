package org.handrail.ui.screens.treatments;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Treatment;
import org.handrail.content.Treatment.Cell;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.Meanings;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// One answer, laid out in its own language. What only the care team can tell, and what nobody knows, says so in strong words of
/// its own; where a treatment stands alone, also above or beside them.
///
/// @param asked  the question as it is written
/// @param kind   what kind of answer it is; nothing for what is known, or beside others
/// @param beside whether its kind stands beside its words, where lines are shorter than their room
record CompareCell(View view, Treatment treatment, int question, String asked, double width, Laid told, Optional<Kind> kind,
                   boolean beside) {

    private static final double BEFORE_ARROW = 12;

    /// What an answer says of itself before it answers.
    record Kind(String icon, Laid words) {

        private static final double ICON = 28;
        private static final double GAP = 10;

        static Optional<Kind> of(View view, Typesetter type, Cell cell) {
            return switch (cell) {
                case Cell.Told _ -> Optional.empty();
                case Cell.AskTeam _ -> Optional.of(new Kind("ask", type.line(view.say("compare.ask"), Type.SMALL_STRONG)));
                case Cell.NotKnown _ -> Optional.of(new Kind("info", type.line(view.say("compare.unknown"), Type.SMALL_STRONG)));
            };
        }

        double width() {
            return Math.ceil(ICON + GAP + words.used());
        }

        double height() {
            return words.height() + 2;
        }

        HBox show(double width, double height) {
            HBox line = new HBox(GAP, new Icon(icon, ICON), words.show());
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("compare-kind");
            return Put.sized(line, width, height);
        }
    }

    /// @param size      one for all answers of a row
    /// @param words     how large they are usually
    /// @param alone     whether it is the only answer
    /// @param mayBeside whether there may be room beside the words
    static CompareCell of(View view, Treatment treatment, int question, String asked, double width, Typesetter size, Type words,
                          boolean alone, boolean mayBeside) {
        Cell cell = treatment.cells().get(question);
        var type = new Typesetter(treatment.language(), size.size());
        Optional<Kind> kind = alone ? Kind.of(view, view.largestText() ? view.type() : size, cell) : Optional.empty();
        double taken = kind.map(Kind::width).orElse(0.0) + 24 + BEFORE_ARROW;
        boolean beside = mayBeside && kind.isPresent() && width - taken > width * 0.7;
        return new CompareCell(view, treatment, question, asked, width, type.fill(cell.text(), words, beside ? width - taken : width),
                kind, beside);
    }

    double height() {
        return above() + told.height();
    }

    /// Whether its kind has room on one line.
    boolean isWhole() {
        return kind.map(Kind::width).orElse(0.0) <= width && !told.isTorn();
    }

    Pane show() {
        Pane pane = Put.pane(width, height());
        Put.at(pane, told.show(Meanings.open(view)), 0, above());
        kind.ifPresent(line -> {
            if (beside) {
                Put.at(pane, line.show(line.width(), height()), width - line.width() - BEFORE_ARROW, 0);
            } else {
                Put.at(pane, line.show(width, line.height()), 0, 0);
            }
        });
        return pane;
    }

    String spoken() {
        String text = told.plain();
        return switch (treatment.cells().get(question)) {
            case Cell.Told _ -> view.say("compare.cell", treatment.name(), asked, text);
            case Cell.AskTeam _ -> view.say("compare.cell.ask", treatment.name(), asked, text);
            case Cell.NotKnown _ -> view.say("compare.cell.unknown", treatment.name(), asked, text);
        };
    }

    private double above() {
        return beside ? 0 : kind.map(Kind::height).orElse(0.0);
    }
}
