package org.handrail.ui.screens.lobby;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// How much time is left, as a ring and a number that change every five seconds and stay as they are between (CLM-04: nobody is
/// hurried second by second). Both promise less than what is left, never more; for the last five seconds that is "a moment".
final class CountdownRing extends Pane {

    /// Of both sides.
    static final double SIZE = 300;

    private static final int STEP = 5;
    private static final double RADIUS = 137;
    private static final double FACE = 116;
    private static final double UNIT = 192;
    /// Where the face is wide enough for a large word.
    private static final double LARGE_UNIT = 176;
    private static final int NOTHING_YET = -1;

    private final View view;
    private final int whole;
    private final Arc left = new Arc(SIZE / 2, SIZE / 2, RADIUS, RADIUS, 90, 0);
    private final Pane number = Put.pane(SIZE, SIZE);
    private int promised = NOTHING_YET;

    /// @param whole how many seconds there are in all
    CountdownRing(View view, int whole) {
        this.view = view;
        this.whole = whole;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Circle groove = new Circle(SIZE / 2, SIZE / 2, RADIUS);
        groove.getStyleClass().add("ring-groove");
        left.setType(ArcType.OPEN);
        left.getStyleClass().add("ring-left");
        Circle face = new Circle(SIZE / 2, SIZE / 2, FACE);
        face.getStyleClass().add("ring-face");
        getChildren().addAll(groove, left, face, number);
        Put.sized(this, SIZE, SIZE);
    }

    /// @param begun seconds that are left, the last of which has begun to pass
    void show(int begun) {
        int full = begun - 1;
        int now = full / STEP * STEP;
        if (now != promised) {
            promised = now;
            left.setVisible(now > 0);
            left.setLength(360.0 * now / whole);
            number.getChildren().clear();
            if (now > 0) {
                double unit = view.largestText() ? LARGE_UNIT : UNIT;
                Laid count = view.type().line(String.valueOf(now), Type.COUNT);
                middle(count, unit - 9 - count.height());
                middle(view.type().line(view.say("still.unit"), Type.SMALL_STRONG), unit);
            } else {
                Laid moment = view.type().balance(view.say("still.moment"), Type.SMALL_STRONG, 2 * FACE - 32);
                middle(moment, (SIZE - moment.height()) / 2);
            }
        }
    }

    private void middle(Laid words, double y) {
        Put.at(number, words.centred(), (SIZE - words.used()) / 2, y);
    }
}
