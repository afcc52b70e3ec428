package org.handrail.ui.screens.treatments;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import org.handrail.content.Guide;
import org.handrail.content.TreatmentPath;
import org.handrail.content.TreatmentPath.Stop;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;

/// The path as a handrail: a tube on posts that runs off the far edge, since it has no last stop; the stops hang on it, small
/// rings between them are scans, a diamond marks a choice, and a study joins from above on dots.
///
/// @param width of what it is drawn on
/// @param disc  how large the picture of a stop is
record PathPicture(View view, Guide guide, TreatmentPath path, double width, double disc) {

    private static final double SIDE = 22;

    /// The disc of the design, which everything else was drawn for.
    private static final double DRAWN = 168;

    double column() {
        return (width - 2 * SIDE) / path.stops().size();
    }

    /// The middle of a stop.
    double middle(int stop) {
        return SIDE + column() * (stop + 0.5);
    }

    /// A stop with its two rims.
    double outer() {
        return disc + 2 * size(14);
    }

    /// Where the study joins: the post nearest to the middle.
    private double joint() {
        return SIDE + column() * (path.stops().size() / 2 + (path.stops().size() > 2 ? 1 : 0));
    }

    /// Everything but the stops and the way of the study.
    ///
    /// @param y    the middle of the tube
    /// @param foot where the posts stand
    void rail(Pane pane, double y, double foot) {
        for (int i = 1; i < path.stops().size(); i++) {
            Put.at(pane, region("path-post", size(16), foot - y), SIDE + column() * i - size(8), y);
        }
        tube(pane, y);
        for (int i = 1; i < path.stops().size(); i++) {
            Put.at(pane, region("scan-ring", size(44), size(44)), SIDE + column() * i - size(22), y - size(22));
        }
    }

    private void tube(Pane pane, double y) {
        double start = SIDE + size(20);
        var tube = stroke("path-tube", size(26), new MoveTo(start - size(12), y + size(80)),
                new CubicCurveTo(start - size(20), y + size(12), start + size(18), y + size(2), start + size(68), y), new LineTo(width, y));
        var end = new Circle(start - size(12), y + size(80), size(13));
        end.getStyleClass().add("path-tube-end");
        var light = stroke("path-tube-light", size(6), new MoveTo(start + size(28), y + size(4)),
                new CubicCurveTo(start + size(42), y - size(4), start + size(54), y - size(6), start + size(70), y - size(6)),
                new LineTo(width, y - size(6)));
        pane.getChildren().addAll(tube, end, light);
    }

    /// The dotted way on which the study joins.
    ///
    /// @param from where it begins, below the words that say what it is
    /// @param y    the middle of the tube
    void joining(Pane pane, double from, double y) {
        double x = joint();
        double to = y - size(49);
        double high = to - from;
        var dots = stroke("path-joining", size(8), new MoveTo(x + Math.min(size(50), high * 0.55), from),
                new CubicCurveTo(x + size(18), from + high * 0.18, x + size(4), from + high * 0.5, x, to - size(8)));
        dots.getStrokeDashArray().setAll(1.0, size(18));
        var head = stroke("path-joining-head", size(7), new MoveTo(x - size(17), to - size(19)), new LineTo(x, to),
                new LineTo(x + size(17), to - size(19)));
        for (Shape part : new Shape[] {dots, head}) {
            part.getStyleClass().add(Families.style(guide, path.joins().treatment()));
        }
        pane.getChildren().addAll(dots, head);
    }

    /// A stop's picture in its rims, as large as [#outer()].
    Pane picture(Stop stop) {
        double outer = outer();
        var treatment = guide.treatment(stop.treatments().getFirst()).orElseThrow();
        Pane pane = Put.pane(outer, outer);
        Put.at(pane, region("path-disc", outer, outer), 0, 0);
        Put.at(pane, view.pictures().disc(treatment.art(), treatment.family(), view.comfort().contrast(), disc),
                size(14), size(14));
        var rim = new Circle(outer / 2, outer / 2, disc / 2 + size(4));
        rim.getStyleClass().add("path-rim");
        rim.setStrokeWidth(size(8));
        pane.getChildren().add(rim);
        return pane;
    }

    /// A diamond at the lower edge of each stop where there is a choice.
    void marks(Pane pane, double y) {
        for (int i = 0; i < path.stops().size(); i++) {
            if (path.stops().get(i).decision().isPresent()) {
                Put.at(pane, mark(size(52), disc < DRAWN * 0.7 ? "decision-mark-small" : "decision-mark"), middle(i) + disc / 2 - size(26), y + size(68) - size(26));
            }
        }
    }

    /// The mark of a choice. It stands on its corner, so it is drawn a little smaller than its box.
    static Node mark(double size, String style) {
        Region mark = region(style, size, size);
        mark.setRotate(45);
        mark.setMouseTransparent(true);
        return mark;
    }

    static Region region(String style, double width, double height) {
        Region region = Put.sized(new Region(), width, height);
        region.getStyleClass().add(style);
        return region;
    }

    private static Path stroke(String style, double width, javafx.scene.shape.PathElement... elements) {
        var path = new Path(elements);
        path.getStyleClass().add(style);
        path.setStrokeWidth(width);
        return path;
    }

    private double size(double drawn) {
        return drawn * disc / DRAWN;
    }
}
