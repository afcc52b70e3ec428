package org.handrail.ui.reading;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Art;
import org.handrail.content.Block;
import org.handrail.content.Family;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// Counts of people as plain figures of one colour: full, half tone, outlined. Shape and words tell them apart, not colour.
final class PeopleRow {

    private PeopleRow() { }

    static Pane of(View view, Typesetter type, Block.People people, double width) {
        double pitch = Math.min(view.is(Form.COMPACT) ? 62 : 108, width / people.total());
        double tall = pitch * 1.72;
        HBox row = new HBox();
        for (int i = 0; i < people.total(); i++) {
            row.getChildren().add(figure(view, i < people.solid() ? "person-full"
                    : i < people.solid() + people.half() ? "person-half" : "person-outline", pitch, tall));
        }
        HBox keys = new HBox(28, key(view, type, "person-full", people.solidLabel()),
                key(view, type, "person-half", people.halfLabel()));
        double keyHeight = Math.max(48, type.lineHeight(Type.SMALL_STRONG));
        boolean beside = keys.prefWidth(-1) <= width;
        Pane pane = Put.pane(width, tall + 16 + keyHeight * (beside ? 1 : 2));
        pane.setAccessibleText(people.description());
        Put.at(pane, row, 0, 0);
        if (beside) {
            Put.at(pane, keys, 0, tall + 16);
        } else {
            Put.at(pane, key(view, type, "person-full", people.solidLabel()), 0, tall + 16);
            Put.at(pane, key(view, type, "person-half", people.halfLabel()), 0, tall + 16 + keyHeight);
        }
        return pane;
    }

    private static Node figure(View view, String name, double width, double height) {
        return view.pictures().art(new Art(name), Family.SKY, view.comfort().contrast(), width, height);
    }

    private static HBox key(View view, Typesetter type, String name, String label) {
        HBox key = new HBox(12, figure(view, name, 26, 46), type.line(label, Type.SMALL_STRONG).show());
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }
}
