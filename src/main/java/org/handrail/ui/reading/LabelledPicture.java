package org.handrail.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.handrail.content.Family;
import org.handrail.content.Picture;
import org.handrail.session.Comfort.Contrast;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// A drawing with its words beside it and a line from each to its point or, where large words leave no room for that, with
/// numbers in their place and the words below. What is left and right in the drawing stays there in every language. The drawing
/// is as high as its plate, so that whatever goes on beyond it goes on to the edge.
///
/// @param type sets the labels in their own language
/// @param most how high it may be
public record LabelledPicture(View view, Typesetter type, Family family, Picture picture, double width, double most) {

    private static final double PADDING = 20;
    /// Between the words of a side: closer ones before none.
    private static final List<Double> GAPS = List.of(16.0, 4.0);
    private static final double LINE = 28;
    private static final double LEAST = 150;
    private static final double DISC = 48;
    /// Between numbers, and between them and the edge.
    private static final double CLOSE = 6;
    /// How much of the height a drawing takes whose words stand below it.
    private static final double NUMBERED = 0.7;
    private static final double EDGE = 4;
    private static final double BEHIND_NUMBER = 72;

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
        double height = Math.min(most, room * picture.height() / picture.width());
        if (words.stream().anyMatch(Laid::isTorn) || height < Math.min(LEAST, most)) {
            return Optional.empty();
        }
        if (words.isEmpty()) {
            return Optional.of(alone(height));
        }
        double scale = height / picture.height();
        double x = PADDING + start + (room - scale * picture.width()) / 2;
        Pane pane = plate(height);
        draw(pane, x, scale);
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
        List<Integer> here = labels(left);
        List<Double> points = here.stream().map(i -> scale * picture.labels().get(i).y()).toList();
        List<Double> heights = here.stream().map(i -> words.get(i).height()).toList();
        List<Double> starts = GAPS.stream().map(gap -> Beside.place(points, heights, gap, PADDING / 2, pane.getPrefHeight() - PADDING / 2))
                .filter(places -> !places.isEmpty()).findFirst().orElse(List.of());
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
            line(pane, from, starts.get(n) + label.height() / 2, x + scale * at.x(), scale * at.y());
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

    private double disc() {
        return Cards.disc(view, DISC);
    }

    private List<Piece> numbered(double gap) {
        double beside = 2 * (PADDING + disc() + LINE);
        double scale = Math.min((width - beside) / picture.width(), most * NUMBERED / picture.height());
        int fuller = Math.max(labels(true).size(), labels(false).size());
        double height = Math.max(scale * picture.height(), fuller * (disc() + CLOSE) + CLOSE);
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece.Whole(() -> {
            Pane pane = plate(height);
            double larger = Math.min((width - beside) / picture.width(), height / picture.height());
            double x = (width - larger * picture.width()) / 2;
            draw(pane, x, larger);
            numbers(pane, true, x, larger);
            numbers(pane, false, x, larger);
            return pane;
        }, height, gap, 1).leading());
        pieces.addAll(numberedWords());
        return pieces;
    }

    /// What the numbers stand for: two beside each other where they are short.
    private List<Piece> numberedWords() {
        int columns = picture.labels().stream().allMatch(label -> type.line(label.text(), Type.CAPTION).used() <= width / 2 - BEHIND_NUMBER) ? 2 : 1;
        double column = width / columns;
        var rows = new ArrayList<Piece>();
        for (int i = 0; i < picture.labels().size(); i += columns) {
            List<Laid> words = picture.labels().subList(i, Math.min(i + columns, picture.labels().size())).stream()
                    .map(label -> type.fill(label.text(), Type.CAPTION, column - BEHIND_NUMBER)).toList();
            double height = words.stream().mapToDouble(laid -> laid.height() + Math.max(0, disc() - laid.line()) / 2).reduce(disc(), Math::max);
            int first = i;
            rows.add(new Piece.Whole(() -> {
                Pane row = Put.pane(width, height);
                for (int n = 0; n < words.size(); n++) {
                    Put.at(row, Cards.number(view, first + n + 1, disc()), n * column, Math.max(0, words.get(n).line() - disc()) / 2);
                    Put.at(row, words.get(n).show(), n * column + BEHIND_NUMBER, Math.max(0, disc() - words.get(n).line()) / 2);
                }
                return row;
            }, height, 10, words.stream().mapToInt(laid -> Piece.count(laid.plain())).sum()));
        }
        return rows;
    }

    /// The numbers of one side, each with its line to its point.
    private void numbers(Pane pane, boolean left, double x, double scale) {
        double top = pane.getPrefHeight() - scale * picture.height();
        List<Integer> here = labels(left);
        List<Double> starts = Beside.place(here.stream().map(i -> top + scale * picture.labels().get(i).y()).toList(),
                here.stream().map(_ -> disc() - 0.1).toList(), CLOSE, CLOSE, pane.getPrefHeight() - CLOSE);
        for (int n = 0; n < starts.size(); n++) {
            var at = picture.labels().get(here.get(n));
            double discX = left ? x - LINE - disc() : x + scale * picture.width() + LINE;
            line(pane, left ? discX + disc() : discX, starts.get(n) + disc() / 2, x + scale * at.x(), top + scale * at.y());
            Put.at(pane, Cards.number(view, here.get(n) + 1, disc()), discX, starts.get(n));
        }
    }

    private List<Integer> labels(boolean left) {
        return IntStream.range(0, picture.labels().size()).filter(i -> isLeft(picture.labels().get(i)) == left).boxed().toList();
    }

    private Pane alone(double height) {
        Pane pane = Put.pane(width, height);
        Put.at(pane, view.pictures().asDrawn().plate(picture.art(), family, view.comfort().contrast(), width, height), 0, 0);
        Spoken.figure(pane, picture.description());
        return pane;
    }

    private Pane plate(double height) {
        Pane pane = Put.pane(width, height, "picture-plate", Cards.style(family));
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Spoken.figure(pane, picture.description());
        return pane;
    }

    /// In the dark an edge stands round the plate, and the drawing stays inside it.
    private void draw(Pane pane, double x, double scale) {
        double edge = view.comfort().contrast() == Contrast.DARK ? EDGE : 0;
        Put.at(pane, view.pictures().asDrawn().art(picture.art(), family, view.comfort().contrast(), scale * picture.width(),
                scale * picture.height() - 2 * edge), x, pane.getPrefHeight() - scale * picture.height() + edge);
    }

    private boolean isLeft(Picture.Label label) {
        return label.x() < picture.width() / 2;
    }
}
