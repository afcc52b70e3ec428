package org.handrail.ui.screens.lobby;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Topic;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.RowTile;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Home on a small panel in the largest text and, in low reach, in the second largest: a picture and words for each topic on as many pages as they need, and below them the ways on.
/// All topics on one page would have words alone and, in low reach, smaller ones.
record HomeLarge(View view, Visit visit, Place.Home place) {

    private static final List<Grid> GRIDS = List.of(new Grid(2, 3), new Grid(2, 2), new Grid(1, 3), new Grid(1, 2));
    private static final double GAP = 12;

    /// Whether this is how it looks.
    static boolean is(View view) {
        return view.is(Form.COMPACT) && (view.largestText() || view.largeText() && view.layout().isLow());
    }

    Pane show() {
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double target = view.layout().target();
        double foot = room.getPrefHeight() - target;
        double top = view.layout().isLow() ? low(room) : head(room);
        Pages pages = Pages.fill(rows(width, foot - top - GAP), foot - top - GAP);
        var paging = new Paging(view, pages, pages.holding(place.from()), page -> view.kiosk().turn(new Place.Home(page.firstWord())));
        Put.at(room, Pages.shown(pages.get(paging.now()), width), 0, top);
        ways(room, paging, foot, target);
        return room;
    }

    private double low(Pane room) {
        double top = view.layout().touchTop();
        HomeLow.words(view, visit.guide(), room, top - 16);
        return top;
    }

    private double head(Pane room) {
        double width = room.getPrefWidth();
        String text = visit.guide().title();
        Laid title = Stream.of(Type.H1_TIGHT, Type.H3).map(style -> view.type().balance(text, style, width))
                .filter(some -> some.lines().size() == 1).findFirst().orElseGet(() -> view.type().balance(text, Type.TILE_TIGHT, width));
        Put.at(room, title.heading(), 0, 0);
        return title.height() + GAP / 2;
    }

    /// As many on a page as have room for their pictures.
    private List<Piece> rows(double width, double height) {
        List<Topic> topics = visit.guide().topics();
        return GRIDS.stream().filter(grid -> grid.high(height) >= view.layout().target())
                .flatMap(grid -> RowTile.pictured(view, topics, visit.read(), grid.wide(width), grid.high(height)).map(grid::rows).stream())
                .findFirst().orElseGet(() -> {
                    Grid most = GRIDS.getFirst();
                    return most.rows(RowTile.of(view, topics, visit.read(), most.wide(width), most.high(height)));
                });
    }

    /// The tiles of a page.
    private record Grid(int rows, int columns) {

        double wide(double width) {
            return (width - (columns - 1) * GAP) / columns;
        }

        double high(double height) {
            return Math.floor((height - (rows - 1) * GAP) / rows);
        }

        List<Piece> rows(List<Button> tiles) {
            double wide = tiles.getFirst().getPrefWidth();
            double high = tiles.getFirst().getPrefHeight();
            return IntStream.iterate(0, i -> i < tiles.size(), i -> i + columns).mapToObj(i -> tiles.subList(i, Math.min(tiles.size(), i + columns)))
                    .<Piece>map(some -> new Piece.Whole(() -> {
                        Pane row = Put.pane(columns * (wide + GAP) - GAP, high);
                        IntStream.range(0, some.size()).forEach(j -> Put.at(row, some.get(j), j * (wide + GAP), 0));
                        return row;
                    }, high, GAP, some.size())).toList();
        }
    }

    /// The way for those who do not know where to begin, how far one is, and turning the page.
    private void ways(Pane room, Paging paging, double y, double height) {
        double end = room.getPrefWidth() - (paging.needed() ? 2 * paging.arrow() + 16 + 2 * GAP + paging.shortest() : 0);
        String text = view.say("home.basics");
        double whole = Buttons.mainFitting(view, text, height);
        double basics = Math.min(end, whole);
        Put.at(room, Buttons.main(view, text, view.say("home.basics.short"), basics < whole ? "" : "next", basics, height,
                () -> HomeScreen.begin(view, visit.guide())), 0, y);
        if (paging.needed()) {
            Laid told = paging.told(end - basics + paging.shortest());
            Put.at(room, told.show(), basics + GAP + (end - basics + paging.shortest() - told.used()) / 2, y + (height - told.height()) / 2);
            paging.beside(room, room.getPrefWidth(), y, height);
        }
    }
}
