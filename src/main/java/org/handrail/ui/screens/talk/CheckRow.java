package org.handrail.ui.screens.talk;

import java.util.Optional;
import javafx.scene.layout.Pane;
import org.handrail.content.Check;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A line of a check in large words, as high as it needs to be.
///
/// @param note what is said of it once something was touched; empty before, when it can be touched
record CheckRow(CheckScreen.Asked asked, int line, String note, String icon, double width) {

    private static final double KNOB = 64;
    private static final double START = 24;
    private static final double END = 24;
    private static final double AROUND = 12;

    Piece piece() {
        View view = asked.view();
        double room = width - START - KNOB - 24 - END;
        Laid words = view.type().balance(asked.check().line(line), Type.POINT_TITLE, room);
        Optional<Laid> told = Optional.of(note).filter(text -> !text.isEmpty())
                .map(text -> view.type().balance(text, Type.SMALL_STRONG, room));
        double text = words.height() + told.map(Laid::height).orElse(0.0);
        double height = Math.max(view.is(Form.COMPACT) ? 80 : 104, text + 2 * AROUND);
        return new Piece.Whole(() -> {
            Pane row = Put.pane(width, height);
            Put.at(row, CheckLines.knob(knob(), icon, KNOB), START, (height - KNOB) / 2);
            Put.at(row, words.show(), START + KNOB + 24, (height - text) / 2);
            told.ifPresent(laid -> Put.at(row, laid.show(), START + KNOB + 24, (height - text) / 2 + words.height()));
            if (told.isEmpty()) {
                return Buttons.around(row, "choice-row", asked.check().line(line), width, height, () -> asked.touch(line));
            }
            row.getStyleClass().add(line == Check.RIGHT ? "check-closest" : "check-touched");
            return row;
        }, height, 16, Piece.count(asked.check().line(line)));
    }

    private String knob() {
        return note.isEmpty() ? "check-knob" : line == Check.RIGHT ? "check-knob-closest" : "check-knob-touched";
    }
}
