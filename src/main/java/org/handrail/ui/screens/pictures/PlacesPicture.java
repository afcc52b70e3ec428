package org.handrail.ui.screens.pictures;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import org.handrail.content.Block;
import org.handrail.content.Family;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Beside;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.touch.TouchTarget;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Type;

/// The drawing of a map of places: its marks where they lie, their names as buttons at both sides, and a line from each name to
/// its mark. A mark and its name are one button. What is left and right in the drawing stays there in every language. Where the
/// names would be too low at its sides they stand in rows below it; names and marks never lie over each other.
///
/// @param chosen told which place was chosen
record PlacesPicture(OpenCard open, Block.Places places, int now, Pane card, IntConsumer chosen) {

    private static final double MARK = 56;
    private static final double LEAST = 24;
    private static final double CHOSEN = 76;
    private static final double TOUCHED_MM = 19;
    private static final double SIDE = 24;
    /// The same below a title.
    private static final double TITLE = 44;
    private static final double ROW = 96;
    /// The same for two lines of the largest words.
    private static final double LARGE_ROW = 112;
    private static final double SMALLEST_MM = 16;
    private static final int COLUMNS = 3;
    /// Between names, and between them and what the marks mean, where there is room.
    private static final double ROOMY = 28;
    private static final double LEGEND = 52;
    /// How much of the drawing its names may cover at each side, where there is nothing in it.
    private static final double OVER = 0.17;

    /// @param titled whether there is room for what the picture is called and what its marks mean
    /// @param reach  above this nothing can be touched, counted from the top of the card
    void at(boolean titled, double reach) {
        View view = open.view();
        Pane map = Put.at(card, Put.pane(card.getPrefWidth(), card.getPrefHeight()), 0, 0);
        map.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        double rows = card.getPrefHeight() - SIDE - Math.max(SIDE, reach);
        boolean below = rowHeight(rows, most()) < open.view().layout().mm(SMALLEST_MM);
        double foot = below ? Math.min(rows, 2 * row() + gap()) + 2 * SIDE : 0;
        double high = card.getPrefHeight() - foot - (titled ? 16 : below ? 8 : 24);
        double scale = high / places.picture().height();
        double wide = scale * places.picture().width();
        double side = titled ? TITLE : SIDE;
        double left = MapName.widest(open, places, names(true));
        double right = MapName.widest(open, places, names(false));
        double x = (card.getPrefWidth() - wide + (titled ? left - right : 0)) / 2;
        double y = card.getPrefHeight() - high - foot;
        var drawing = view.pictures().asDrawn().art(places.spots().get(now).art(), Family.SKY, view.comfort().contrast(), wide, high);
        Put.at(map, Spoken.figure(drawing, places.picture().description()), x, y);

        double top = titled ? title(map) : SIDE;
        double bottom = card.getPrefHeight() - SIDE;
        double clear = size(scale) * CHOSEN / MARK / 2 + 6 + SIDE;
        double first = x + scale * places.spots().stream().mapToDouble(Block.Spot::x).min().orElse(0) - clear;
        double last = card.getPrefWidth() - x - scale * places.spots().stream().mapToDouble(Block.Spot::x).max().orElse(0) - clear;
        double before = Math.min(first, x + OVER * wide - side);
        double behind = Math.min(last, card.getPrefWidth() - x - wide + OVER * wide - side);
        if (!titled) {
            left = right = Math.min(Math.min(before, behind), Math.max(left, right));
        }
        double start = card.getPrefWidth() - side - Math.min(behind, right);
        if (below) {
            rows(map, bottom - foot + 2 * SIDE, bottom);
        } else {
            names(map, true, new Side(side, Math.min(before, left), Math.max(top, reach), bottom), x, y, scale);
            double legend = titled ? legend(map, start) : 0;
            names(map, false, new Side(start, Math.min(behind, right), Math.max(SIDE, reach), bottom - legend), x, y, scale);
        }
        IntStream.range(0, places.spots().size()).filter(i -> i != now).forEach(i -> mark(map, i, x, y, scale, reach));
        mark(map, now, x, y, scale, reach);
    }

    /// How many names stand at the fuller side.
    private int most() {
        return Math.max(1, Math.max(names(true).size(), names(false).size()));
    }

    private double row() {
        return open.view().largestText() ? LARGE_ROW : ROW;
    }

    private double rowHeight(double room, int rows) {
        return (room - (rows - 1) * gap()) / rows;
    }

    private List<Integer> names(boolean left) {
        return IntStream.range(0, places.spots().size()).filter(i -> isLeft(places.spots().get(i)) == left).boxed().toList();
    }

    private double gap() {
        return Math.max(14, open.view().layout().mm(3.2));
    }

    /// The names in rows below the drawing, where they would be too low at its sides.
    private void rows(Pane map, double top, double bottom) {
        int rows = (places.spots().size() + COLUMNS - 1) / COLUMNS;
        double wide = (card.getPrefWidth() - 2 * SIDE - (COLUMNS - 1) * gap()) / COLUMNS;
        double high = Math.min(row(), rowHeight(bottom - top, rows));
        for (int i = 0; i < places.spots().size(); i++) {
            Put.at(map, new MapName(open, places, i, now, chosen).button(wide, high), SIDE + i % COLUMNS * (wide + gap()),
                    bottom - (rows - i / COLUMNS) * (high + gap()) + gap());
        }
    }

    private void names(Pane map, boolean left, Side side, double x, double y, double scale) {
        List<Integer> here = names(left);
        double high = side.bottom() - side.top();
        double gap = here.size() * row() + (here.size() - 1) * ROOMY <= high ? ROOMY : gap();
        double each = Math.min(row(), rowHeight(high, here.size()));
        List<Double> starts = Beside.place(here.stream().map(i -> y + scale * places.spots().get(i).y()).toList(),
                here.stream().map(_ -> each - 0.1).toList(), gap, side.top(), side.bottom());
        for (int n = 0; n < here.size(); n++) {
            Block.Spot spot = places.spots().get(here.get(n));
            double edge = left ? side.x() + side.width() : side.x();
            line(map, edge, starts.get(n) + each / 2, x + scale * spot.x(), y + scale * spot.y());
            Put.at(map, new MapName(open, places, here.get(n), now, chosen).button(side.width(), each), side.x(), starts.get(n));
        }
    }

    private static void line(Pane map, double fromX, double fromY, double toX, double toY) {
        for (String style : List.of("leader-under", "leader")) {
            Line line = new Line(fromX, fromY, toX, toY);
            line.getStyleClass().add(style);
            map.getChildren().add(line);
        }
    }

    private void mark(Pane map, int index, double x, double y, double scale, double reach) {
        Block.Spot spot = places.spots().get(index);
        double touched = open.view().layout().mm(TOUCHED_MM);
        double middle = y + scale * spot.y();
        boolean isNow = index == now;
        double size = size(scale);
        StackPane place = Put.sized(new StackPane(mark(spot.mark(), isNow ? size * CHOSEN / MARK : size, isNow)), touched, touched);
        place.setId("place-" + index);
        if (middle - touched / 2 >= reach) {
            TouchTarget.answer(place, () -> chosen.accept(index));
        } else {
            place.setMouseTransparent(true);
        }
        Put.at(map, place, x + scale * spot.x() - touched / 2, middle - touched / 2);
    }

    private double size(double scale) {
        return Math.clamp(scale * nearest(), LEAST, MARK);
    }

    /// How far the two nearest places lie from each other, in the drawing: a mark that is not larger leaves the next one free.
    private double nearest() {
        List<Block.Spot> spots = places.spots();
        return spots.stream().flatMapToDouble(one -> spots.stream().filter(other -> other != one)
                .mapToDouble(other -> Math.hypot(one.x() - other.x(), one.y() - other.y()))).min().orElse(MARK);
    }

    /// A circle or a diamond; the chosen one carries a tick.
    static StackPane mark(Block.Mark mark, double size, boolean chosen) {
        Region shape = Put.sized(new Region(), size * (mark == Block.Mark.CIRCLE ? 0.82 : 0.66), size * (mark == Block.Mark.CIRCLE ? 0.82 : 0.66));
        if (mark == Block.Mark.DIAMOND) {
            shape.setRotate(45);
        }
        shape.getStyleClass().add(chosen ? "mark-chosen" : mark == Block.Mark.CIRCLE ? "mark-start" : "mark-spread");
        if (mark == Block.Mark.CIRCLE) {
            shape.getStyleClass().add("mark-round");
        }
        StackPane place = Put.sized(new StackPane(shape), size, size);
        if (chosen) {
            Icon tick = new Icon("check", size * 0.6);
            place.getChildren().add(tick);
            place.getStyleClass().add("mark-tick");
        }
        return place;
    }

    /// @return where names may begin below it
    private double title(Pane map) {
        View view = open.view();
        double most = card.getPrefWidth() / 3;
        Laid title = open.type().balance(open.topic().title(), Type.H2, most);
        Laid lead = view.type().balance(view.say("places.lead"), Type.ROW, most);
        Put.at(map, title.show(), TITLE, 32);
        Put.at(map, lead.show(), TITLE, 32 + title.height() + 6);
        return 32 + title.height() + 6 + lead.height() + 16;
    }

    /// What the marks mean, below the names at the right and in line with their marks.
    ///
    /// @param start where the names begin
    /// @return how much of the height it takes
    private double legend(Pane map, double start) {
        double width = places.kinds().stream().mapToDouble(kind -> MapName.MARK + MapName.GAP + open.type().line(kind.legend(), Type.SMALL).used()).max().orElse(0);
        double x = Math.min(start + MapName.SIDE, card.getPrefWidth() - SIDE - width);
        for (int i = 0; i < places.kinds().size(); i++) {
            Block.Kind kind = places.kinds().get(i);
            HBox row = new HBox(MapName.GAP, mark(kind.mark(), MapName.MARK, false), open.type().line(kind.legend(), Type.SMALL).show());
            row.setAlignment(Pos.CENTER_LEFT);
            Put.at(map, row, x, card.getPrefHeight() - SIDE - (places.kinds().size() - i) * LEGEND);
        }
        return places.kinds().size() * LEGEND + ROOMY;
    }

    private boolean isLeft(Block.Spot spot) {
        return spot.x() < places.picture().width() / 2;
    }

    /// Where the names of one side may stand.
    private record Side(double x, double width, double top, double bottom) { }
}
