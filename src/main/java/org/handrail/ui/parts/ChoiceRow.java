package org.handrail.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// One of a few equal choices: an icon, a title, a line that says what comes.
public final class ChoiceRow {

    private static final double TIGHT = 12;

    private ChoiceRow() { }

    /// How high a row must be for its words.
    public static double height(View view, String title, String note, double width) {
        double room = room(width, 104);
        return view.type().fill(title, Type.H3, room).height() + (note.isEmpty() ? 0
                : view.type().fill(note, Type.SMALL, room).height()) + 28;
    }

    private static double room(double width, double box) {
        return width - 2 * 32 - box - 28 - 60;
    }

    public static Button of(View view, String icon, String title, String note, double width, double height, Runnable action) {
        double box = view.is(Form.COMPACT) && (view.layout().isLow() && view.largeText() || view.largestText()) ? 0 : Math.min(104, height - 40);
        boolean tight = view.is(Form.COMPACT) && view.largestText();
        double room = tight ? width - 2 * 32 - 44 - 2 * TIGHT : room(width, box);
        Laid name = Label.fit(view, title, tight ? Type.LABEL : Type.H3, room, height - (tight ? 4 : 12));
        Laid told = view.type().fill(note, Type.SMALL, room);
        VBox words = new VBox(name.show());
        if (!note.isEmpty() && name.height() + told.height() <= height - 12) {
            var line = told.show();
            line.getStyleClass().add("second-ink");
            words.getChildren().add(line);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox row = new HBox(tight ? TIGHT : 28, words, Put.spring(), new Icon("right", 44));
        if (box > 0) {
            row.getChildren().addFirst(Cards.iconBox(icon, box));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        Put.sized(row, width - 64, height);
        Button button = Buttons.around(row, "choice-row", title, width, height, action);
        button.setAccessibleHelp(note);
        return button;
    }
}
