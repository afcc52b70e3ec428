package org.handrail.ui.parts;

import java.util.Locale;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.handrail.takehome.HandOffCode;
import org.handrail.ui.View;
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The signs of a code in boxes, in threes, from left to right in every language.
public final class CodeBoxes {

    private static final double WIDEST = 96;
    private static final int GROUP = 3;

    /// The widest of all signs.
    private static final String WIDE = "W";

    /// What the edges of a box take of it.
    private static final double EDGES = 10;

    private CodeBoxes() { }

    /// A code to be shown.
    public static Pane of(View view, HandOffCode code, double width, double height) {
        Pane boxes = of(view, code.signs(), code.signs().length(), OptionalInt.empty(), width, height);
        boxes.setAccessibleRole(AccessibleRole.TEXT);
        Spoken.figure(boxes, view.say("handoff.code", code.toString().replace("", " ").strip()));
        return boxes;
    }

    /// They are Latin letters and digits in every language.
    private static Typesetter signs(Typesetter type) {
        return new Typesetter(Locale.ENGLISH, type.size());
    }

    /// As large as the box allows.
    private static Type type(double box) {
        return box >= 80 ? Type.CODE : box >= 60 ? Type.KEY : Type.POINT_TITLE;
    }

    /// A code that is being typed.
    ///
    /// @param signs  as many as there are so far
    /// @param length how many there will be
    /// @param wrong  the one to look at once more
    public static Pane of(View view, String signs, int length, OptionalInt wrong, double width, double height) {
        double dash = view.layout().mm(width < 800 ? 4 : 7);
        double gap = width < 800 ? 6 : 12;
        int dashes = (length - 1) / GROUP;
        double box = Math.min(WIDEST, (width - dashes * dash - (length - 1 + dashes) * gap) / length);
        Typesetter size = signs(view.typeThat(type -> signs(type).line(WIDE, type(box)).used() <= box - EDGES));
        Pane pane = Put.pane(length * (box + gap) + dashes * (dash + gap) - gap, height);
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        double x = 0;
        for (int i = 0; i < length; i++) {
            if (i > 0 && i % GROUP == 0) {
                Region line = Put.sized(new Region(), dash, 8);
                line.getStyleClass().add("code-dash");
                Put.at(pane, line, x, (height - 8) / 2);
                x += dash + gap;
            }
            StackPane one = Put.sized(new StackPane(), box, height);
            one.getStyleClass().add(wrong.isPresent() && wrong.getAsInt() == i ? "code-box-wrong"
                    : i == signs.length() ? "code-box-next" : "code-box");
            if (i < signs.length()) {
                one.getChildren().add(size.line(signs.substring(i, i + 1), type(box)).show());
            }
            Put.at(pane, one, x, 0);
            x += box + gap;
        }
        return pane;
    }
}
