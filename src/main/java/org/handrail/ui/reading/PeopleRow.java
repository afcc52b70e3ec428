package org.handrail.ui.reading;

import java.util.List;
import java.util.Optional;
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
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Typesetter;

/// Counts of people as plain figures of one colour: full, half tone, outlined. Shape and words tell them apart, not colour.
final class PeopleRow {

    private static final double TALL = 1.72;
    private static final double LEAST = 36;
    private static final double GAP = 20;
    private static final double KEY = 40;

    private PeopleRow() { }

    /// @param most how high it may be, if that is not too low for anything to be seen
    static Pane of(View view, Typesetter type, Block.People people, double width, double most) {
        HBox solid = key(view, type, "person-full", people.solidLabel(), width);
        HBox half = key(view, type, "person-half", people.halfLabel(), width);
        boolean beside = solid.prefWidth(-1) + 28 + half.prefWidth(-1) <= width;
        double below = beside ? Math.max(height(solid), height(half)) : height(solid) + height(half);
        double pitch = Math.min(view.is(Form.COMPACT) ? 62 : 108, width / people.total());
        pitch = Math.min(pitch, Math.max(LEAST, (most - 16 - below) / TALL));
        double tall = pitch * TALL;
        HBox row = figures(view, people, pitch);
        Pane pane = Put.pane(width, tall + 16 + below);
        Spoken.figure(pane, people.description());
        Put.at(pane, row, 0, 0);
        Put.at(pane, solid, 0, tall + 16);
        Put.at(pane, half, beside ? solid.prefWidth(-1) + 28 : 0, tall + 16 + (beside ? 0 : height(solid)));
        return pane;
    }

    private static double height(HBox key) {
        return Math.max(KEY + 2, key.prefHeight(-1));
    }

    /// The same on more than one page, where it is too high for one: the figures, and what each kind of them means.
    static List<Piece> pieces(View view, Typesetter type, Block.People people, double width, double height) {
        Pane whole = of(view, type, people, width, height);
        int words = Piece.count(people.solidLabel() + " " + people.halfLabel());
        if (whole.getPrefHeight() <= height) {
            return List.of(new Piece.Whole(() -> of(view, type, people, width, height), whole.getPrefHeight(), GAP, words));
        }
        double below = 2 * (10 + type.lineHeight(Type.SMALL_STRONG));
        double pitch = Math.min(width / people.total(), Math.max(62, (height - below) / TALL));
        return List.of(new Piece.Whole(() -> {
            Pane pane = Put.pane(width, pitch * TALL);
            pane.setAccessibleText(people.description());
            Put.at(pane, figures(view, people, pitch), 0, 0);
            return pane;
        }, pitch * TALL, GAP, 1).leading(), line(view, type, "person-full", people.solidLabel(), width),
                line(view, type, "person-half", people.halfLabel(), width));
    }

    private static Piece line(View view, Typesetter type, String name, String label, double width) {
        return new Piece.Lines(type.fill(label, Type.SMALL_STRONG, width - 38), 10, 38,
                Optional.of(() -> figure(view, name, KEY / TALL, KEY)), (_, _) -> { });
    }

    private static HBox figures(View view, Block.People people, double pitch) {
        HBox row = new HBox();
        for (int i = 0; i < people.total(); i++) {
            row.getChildren().add(figure(view, i < people.solid() ? "person-full"
                    : i < people.solid() + people.half() ? "person-half" : "person-outline", pitch, pitch * TALL));
        }
        return row;
    }

    private static Node figure(View view, String name, double width, double height) {
        return view.pictures().art(new Art(name), Family.SKY, view.comfort().contrast(), width, height);
    }

    private static HBox key(View view, Typesetter type, String name, String label, double width) {
        HBox key = new HBox(12, figure(view, name, KEY / TALL, KEY), type.balance(label, Type.SMALL_STRONG, width - Math.ceil(KEY / TALL) - 12).show());
        key.setAlignment(Pos.CENTER_LEFT);
        return key;
    }
}
