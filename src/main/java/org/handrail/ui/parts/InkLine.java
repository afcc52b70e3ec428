package org.handrail.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.handrail.session.Stroke.Spot;

/// One line of the pen in the colour of staff, with a light edge that keeps it apart from whatever it crosses.
///
/// It is made of short pieces: while a line grows only its last piece is painted anew.
final class InkLine extends Group {

    private static final int PIECE = 16;

    private final List<Spot> spots = new ArrayList<>();
    private final Group edges = new Group();
    private final Group lines = new Group();
    private Path edge = new Path();
    private Path line = new Path();

    InkLine() {
        getChildren().addAll(edges, lines);
        setMouseTransparent(true);
    }

    List<Spot> spots() {
        return spots;
    }

    /// From its end; 0 while it has none.
    double distance(Spot spot) {
        return spots.isEmpty() ? 0 : Math.hypot(spot.x() - spots.getLast().x(), spot.y() - spots.getLast().y());
    }

    void to(Spot spot) {
        if (spots.size() % PIECE == 0) {
            begin(spots.isEmpty() ? spot : spots.getLast());
        }
        edge.getElements().add(new LineTo(spot.x(), spot.y()));
        line.getElements().add(new LineTo(spot.x(), spot.y()));
        spots.add(spot);
    }

    private void begin(Spot spot) {
        edge = piece(spot, "ink-edge");
        line = piece(spot, "ink-line");
        edges.getChildren().add(edge);
        lines.getChildren().add(line);
    }

    private static Path piece(Spot spot, String style) {
        Path piece = new Path(new MoveTo(spot.x(), spot.y()));
        piece.getStyleClass().add(style);
        return piece;
    }
}
