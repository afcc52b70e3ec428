package org.handrail.ui.screens.pictures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.screens.reader.RowShare;
import org.handrail.ui.screens.reader.WordsInReach;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The map of places on a small panel in large text: the map with its names over the whole width is the first page, what is
/// told of the chosen place are the pages behind it.
record PlacesLarge(OpenCard open, Block.Places places, int now) {

    private static final double TOP = 16;
    private static final double GAP = 12;
    private static final double UNDER_TITLE = 8;
    private static final double BESIDE_NAME = 40;
    /// The first of the words behind the map, which counts as one.
    private static final int FIRST_WORD = 1;

    Pane show() {
        Pane room = Frame.room(view());
        double width = room.getPrefWidth();
        double high = room.getPrefHeight() - view().layout().target() - GAP;
        Pane card = open.inItsDirection(Cards.card(width, high));
        double side = PartPanel.side(view());
        double needed = PlacesScreen.kindWidth(open, places, spot());
        boolean beside = open.type().line(spot().name(), Type.H3).used() + BESIDE_NAME + needed <= width - 2 * side;
        HBox node = PlacesScreen.kind(open, places, spot(), Math.min(needed, width - 2 * side));
        var kind = beside ? new PlacesTold.Kind(node, width - side - needed, TOP + (open.type().lineHeight(Type.H3) - node.getPrefHeight()) / 2, TOP)
                : new PlacesTold.Kind(node, side, TOP, TOP + node.getPrefHeight());
        List<Piece> bare = PlacesTold.ofEach(open, places, new PartPanel(open, card, kind.below(), 0));
        double foot = PartWays.mayBeHigh(view(), bare) ? view().layout().target() + GAP : 0;
        var places = new PlacesTold(open, this.places, now, card, kind, TOP, foot);
        PlacesTold.Told told = places.told(false);
        Pages pages = new Pages(List.of(new Pages.Page(List.of(), 0, FIRST_WORD))).then(told.pages());
        var paging = new Paging(view(), pages, pages.holding(open.place().word()), open::turnTo);
        if (paging.now() == 0) {
            map(room, high);
            foot(room, Stream.concat(ways().about().stream(), arrows(paging)).toList());
            return room;
        }
        Put.at(room, card, 0, 0);
        places.show(told, paging.now() - 1);
        WordsInReach above = ways().high(card);
        if (foot > 0) {
            above.at(card, side, high - foot, places.width(), view().layout().target());
        }
        foot(room, Stream.concat(arrows(paging), Stream.of(ways().onward())).toList());
        return room;
    }

    /// The map below its title and that it is not translated yet, where it is not.
    private void map(Pane room, double high) {
        double width = room.getPrefWidth();
        Laid title = open.type().balance(open.topic().title(), Type.H3, width);
        Put.at(room, title.heading(), 0, 0);
        double beside = width - title.used() - BESIDE_NAME;
        double start = title.height() + UNDER_TITLE;
        if (open.isForeign()) {
            Laid note = view().type().line(view().say("language.partly.short"), Type.SMALL);
            boolean fits = note.used() <= beside;
            Put.at(room, note.show(), fits ? title.used() + BESIDE_NAME : 0, fits ? (title.height() - note.height()) / 2 : title.height()).getStyleClass().add("second-ink");
            start += fits ? 0 : note.height();
        }
        Pane map = Put.at(room, Put.pane(width, high - start, "map-card", "sky"), 0, start);
        new PlacesPicture(open, places, now, map, part -> open.turnToPart(part, FIRST_WORD)).at(false, view().layout().touchTop() - start);
    }

    private static Stream<RowShare> arrows(Paging paging) {
        return Stream.of(new RowShare(paging.arrow(), paging::up), new RowShare(paging.arrow(), paging::down));
    }

    private void foot(Pane room, List<RowShare> ways) {
        double target = view().layout().target();
        RowShare.row(room, 0, room.getPrefHeight() - target, room.getPrefWidth(), target, ways);
    }

    private PartWays ways() {
        return new PartWays(open, Optional.empty(), List.of());
    }

    private Block.Spot spot() {
        return places.spots().get(now);
    }

    private View view() {
        return open.view();
    }
}
