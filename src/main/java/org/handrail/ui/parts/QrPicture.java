package org.handrail.ui.parts;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.handrail.takehome.QrCode;
import org.handrail.ui.View;
import org.handrail.ui.type.Spoken;

/// A code for the camera of a phone: dark on white in every theme, every square the same whole number of pixels, and free room
/// around it.
public final class QrPicture {

    /// No camera has to come nearer than a hand's breadth.
    private static final double LEAST_SQUARE_MM = 0.7;

    private QrPicture() { }

    /// @param room   how wide and high it may be, in design px; it is as large as whole pixels allow
    /// @param spoken what it is, for those who cannot see it
    public static Pane of(View view, QrCode code, double room, String spoken) {
        double square = square(view, code, room);
        double margin = QrCode.QUIET * square;
        SVGPath squares = new SVGPath();
        squares.setContent(outline(code));
        squares.setSmooth(false);
        squares.getStyleClass().add("code-squares");
        squares.getTransforms().add(new Scale(square, square));
        double side = code.size() * square + 2 * margin;
        Pane paper = Put.pane(side, side, "code-paper");
        paper.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Spoken.figure(paper, spoken);
        Put.at(paper, squares, margin, margin);
        return paper;
    }

    /// Whether a camera can tell its squares apart in this room.
    public static boolean fits(View view, QrCode code, double room) {
        return square(view, code, room) >= view.layout().mm(LEAST_SQUARE_MM);
    }

    /// In design px.
    private static double square(View view, QrCode code, double room) {
        double scale = view.layout().scale();
        return Math.max(1, Math.floor(room * scale / (code.size() + 2 * QrCode.QUIET))) / scale;
    }

    /// One unit for a square; neighbours in a row are one rectangle.
    private static String outline(QrCode code) {
        var outline = new StringBuilder();
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                int start = x;
                while (x < code.size() && code.isDark(x, y)) {
                    x++;
                }
                if (x > start) {
                    outline.append("M%d,%dh%dv1h-%dz".formatted(start, y, x - start, x - start));
                }
            }
        }
        return outline.toString();
    }
}
