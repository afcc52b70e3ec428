package org.handrail.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.handrail.content.Family;
import org.handrail.content.Picture;
import org.handrail.content.Prose;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// A drawing with its words beside it and a line from each to its point or, where large words leave no room for that, with
/// numbers at the points and the words below. What is left and right in the drawing stays there in every language.
///
/// @param type sets the labels in their own language
/// @param most how high it may be
public record LabelledPicture(View view, Typesetter type, Family family, Picture picture, double width, double most) {

    private static final double PADDING = 20;
    private static final double GAP = 16;
    private static final double LINE = 28;
    private static final double LEAST = 150;
    private static final double DISC = 48;

    /// How much of the width the words of a side may take, at most.
    private static final List<Double> SIDES = List.of(0.3, 0.22, 0.16);
    private static final double MUCH = 1.1;

    /// @param gap free room above it, unless it begins a page
    public List<Piece> pieces(double gap) {
        return around().map(piece -> List.of(whole(piece, gap))).orElseGet(() -> numbered(gap));
    }

    private Piece whole(Pane piece, double gap) {
        int words = picture.labels().stream().mapToInt(label -> Piece.count(label.text())).sum();
        return new Piece.Whole(() -> around().orElse(piece), piece.getPrefHeight(), gap, words);
    }

    /// Words that are broken into narrower lines leave the drawing more room; they are where that shows.
    private Optional<Pane> around() {
        return SIDES.stream().flatMap(side -> around(width * side).stream())
                .reduce((wide, narrow) -> narrow.getPrefHeight() > wide.getPrefHeight() * MUCH ? narrow : wide);
    }

    /// @param side how wide its words may be
    private Optional<Pane> around(double side) {
        List<Laid> words = picture.labels().stream().map(label -> type.balance(label.text(), Type.CAPTION, side)).toList();
        double start = column(words, this::isLeft);
        double end = column(words, label -> !isLeft(label));
        double room = width - 2 * PADDING - start - end;
        double height = Math.min(most - 2 * PADDING, room * picture.height() / picture.width());
        if (words.stream().anyMatch(Laid::isTorn) || height < Math.min(LEAST, most - 2 * PADDING)) {
            return Optional.empty();
        }
        double scale = height / picture.height();
        double x = PADDING + start + (room - scale * picture.width()) / 2;
        Pane pane = plate(height + 2 * PADDING);
        Put.at(pane, drawing(scale), x, PADDING);
        boolean placed = column(pane, words, true, x, scale) && column(pane, words, false, x, scale);
        return placed ? Optional.of(pane) : Optional.empty();
    }

    private double column(List<Laid> words, Predicate<Picture.Label> here) {
        double widest = 0;
        for (int i = 0; i < words.size(); i++) {
            widest = here.test(picture.labels().get(i)) ? Math.max(widest, words.get(i).used() + LINE) : widest;
        }
        return Math.ceil(widest);
    }

    /// The words of one side, each with its line. The words stand at the outer edge, the lines lead inward.
    private boolean column(Pane pane, List<Laid> words, boolean left, double x, double scale) {
        var here = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            if (isLeft(picture.labels().get(i)) == left) {
                here.add(i);
            }
        }
        List<Double> starts = Beside.place(here.stream().map(i -> PADDING + scale * picture.labels().get(i).y()).toList(),
                here.stream().map(i -> words.get(i).height()).toList(), GAP, PADDING / 2, pane.getPrefHeight() - PADDING / 2);
        if (starts.isEmpty() && !here.isEmpty()) {
            return false;
        }
        for (int n = 0; n < here.size(); n++) {
            Laid label = words.get(here.get(n));
            var at = picture.labels().get(here.get(n));
            double used = Math.ceil(label.used());
            double textX = left ? x - LINE - used : x + scale * picture.width() + LINE;
            Put.at(pane, label.show(), Math.clamp(textX, PADDING, width - PADDING - used), starts.get(n));
            double from = left ? Math.max(textX, PADDING) + used + 10 : Math.min(textX, width - PADDING - used) - 10;
            line(pane, from, starts.get(n) + label.height() / 2, x + scale * at.x(), PADDING + scale * at.y());
        }
        return true;
    }

    private static void line(Pane pane, double fromX, double fromY, double toX, double toY) {
        for (String style : List.of("leader-under", "leader")) {
            Line line = new Line(fromX, fromY, toX, toY);
            line.getStyleClass().add(style);
            pane.getChildren().add(line);
        }
        Circle end = new Circle(toX, toY, 7);
        end.getStyleClass().add("leader-end");
        pane.getChildren().add(end);
    }

    private List<Piece> numbered(double gap) {
        double scale = Math.min((width - 2 * PADDING) / picture.width(), (most * 0.7 - 2 * PADDING) / picture.height());
        double x = (width - scale * picture.width()) / 2;
        double height = scale * picture.height() + 2 * PADDING;
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece.Whole(() -> {
            Pane pane = plate(height);
            Put.at(pane, drawing(scale), x, PADDING);
            var discs = discs(x, scale);
            for (int i = 0; i < discs.size(); i++) {
                Put.at(pane, Cards.number(view, i + 1, DISC), discs.get(i).getX() - DISC / 2, discs.get(i).getY() - DISC / 2);
            }
            return pane;
        }, height, gap, 1));
        for (int i = 0; i < picture.labels().size(); i++) {
            int number = i + 1;
            pieces.add(new Piece.Lines(type.fill(Prose.of(picture.labels().get(i).text()), Type.CAPTION, width - 72), 10, 72,
                    Optional.of(() -> Cards.number(view, number, DISC)), (_, _) -> { }));
        }
        return pieces;
    }

    /// The middles of the numbers: at their points, or beside another number that stands there.
    private List<Point2D> discs(double x, double scale) {
        var discs = new ArrayList<Point2D>();
        for (var label : picture.labels()) {
            var wanted = new Point2D(x + scale * label.x(), PADDING + scale * label.y());
            double aside = label.x() < picture.width() / 2 ? -DISC : DISC;
            while (isTaken(wanted, discs)) {
                wanted = wanted.add(aside / 4, 0);
            }
            discs.add(wanted);
        }
        return discs;
    }

    private static boolean isTaken(Point2D wanted, List<Point2D> discs) {
        return discs.stream().anyMatch(disc -> disc.distance(wanted) < DISC + 4);
    }

    private Pane plate(double height) {
        Pane pane = Put.pane(width, height, "picture-plate", Cards.style(family));
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Spoken.figure(pane, picture.description());
        return pane;
    }

    private Node drawing(double scale) {
        return view.pictures().asDrawn().art(picture.art(), family, view.comfort().contrast(), scale * picture.width(),
                scale * picture.height());
    }

    private boolean isLeft(Picture.Label label) {
        return label.x() < picture.width() / 2;
    }
}
