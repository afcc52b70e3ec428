package org.handrail.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.content.Family;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The things of a table as buttons, two beside each other where there is room; each opens what is told of it.
record TableRows(View view, Family family, double width) {

    private static final double HEIGHT = 96;
    private static final double ART = 96;

    List<Piece> of(Block.Table table, Consumer<Block.Row> open) {
        int columns = width >= 760 && view.comfort().text().bars() < 1.25 ? 2 : 1;
        double column = (width - (columns - 1) * 16) / columns;
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < table.rows().size(); i += columns) {
            var rows = table.rows().subList(i, Math.min(i + columns, table.rows().size()));
            pieces.add(new Piece.Whole(() -> {
                Pane pane = Put.pane(width, HEIGHT);
                for (int j = 0; j < rows.size(); j++) {
                    Put.at(pane, button(rows.get(j), column, open), j * (column + 16), 0);
                }
                return pane;
            }, HEIGHT, 16, rows.stream().mapToInt(row -> Piece.count(row.name())).sum()));
        }
        return pieces;
    }

    private Button button(Block.Row row, double column, Consumer<Block.Row> open) {
        double art = row.picture().isPresent() && column > 4 * ART ? ART : 0;
        Laid name = Label.fit(view, row.name(), Type.ACTION, column - art - 48 - 44, 84);
        HBox box = new HBox(12, name.show(), Put.spring(), new Icon("right", 36));
        box.setAlignment(Pos.CENTER_LEFT);
        Pane graphic = Put.pane(column, HEIGHT);
        row.picture().filter(_ -> art > 0).ifPresent(picture -> Put.at(graphic,
                view.pictures().panel(picture.art(), family, view.comfort().contrast(), art, HEIGHT), 0, 0));
        Put.at(graphic, Put.sized(box, column - art - 48, HEIGHT), art + 24, 0);
        return Buttons.around(graphic, "row-button", row.name(), column, HEIGHT, () -> open.accept(row));
    }
}
