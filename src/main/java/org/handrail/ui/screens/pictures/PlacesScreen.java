package org.handrail.ui.screens.pictures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.screens.reader.RowShare;
import org.handrail.ui.screens.reader.WordsInReach;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A drawing with places to touch, and what is told of the chosen one.
public record PlacesScreen(OpenCard open, Block.Places places) {

    private static final double KIND = 44;

    public static Optional<PlacesScreen> of(OpenCard open) {
        return open.card().blocksFor(open.view().reader()).stream().flatMap(block ->
                block instanceof Block.Places places ? Stream.of(places) : Stream.empty()).findFirst().map(places -> new PlacesScreen(open, places));
    }

    public Pane show() {
        View view = open.view();
        if (view.is(Form.COMPACT) && view.largeText()) {
            return new PlacesLarge(open, places, now()).show();
        }
        Pane room = Frame.room(view);
        boolean tall = view.is(Form.TALL);
        boolean drawn = !view.is(Form.COMPACT) && !view.largeText() && !view.layout().isLow();
        double gap = view.layout().form().gutter();
        double words = PartWays.wordsBelow(view, PlacesTold.ofEach(open, places, new PartPanel(open, Cards.card(room.getPrefWidth(), room.getPrefHeight()), 0, 0)));
        double high = room.getPrefHeight() - (drawn ? 0 : PartWays.footHeight(view, true) + words + 16);
        double across = tall ? room.getPrefWidth() : Math.round(room.getPrefWidth() * (drawn ? 0.585 : 0.615));
        double picture = tall ? Math.round((high + words) * (drawn ? 0.48 : 0.52) - words) : high;
        boolean wordsFirst = tall && view.layout().isLow();
        double pictureY = wordsFirst ? high - picture : 0;
        Pane map = Put.at(room, Put.pane(across, picture, "map-card", "sky"), 0, pictureY);
        Pane card = open.inItsDirection(tall ? Cards.card(across, high - picture - gap) : Cards.card(room.getPrefWidth() - across - gap, high));
        Put.at(room, card, tall ? 0 : across + gap, tall && !wordsFirst ? picture + gap : 0);

        var shown = new PlacesPicture(open, places, now(), map, open::turnToPart);
        shown.at(drawn, view.layout().touchTop() - pictureY);
        double side = PartPanel.side(view);
        double top = view.is(Form.COMPACT) ? 16 : 24;
        HBox kind = kind(open, places, spot(), card.getPrefWidth() - 2 * side);
        double below = top + kind.getPrefHeight() + 4;
        List<Piece> bare = PlacesTold.ofEach(open, places, new PartPanel(open, card, below, 0));
        double foot = drawn ? 2 * view.layout().target() + 16 + 24 : PartWays.wordsInside(view, bare, true);
        var told = new PlacesTold(open, places, now(), card, new PlacesTold.Kind(kind, side, top, below), top, foot);
        Paging paging = told.show(drawn);
        var ways = new PartWays(open, Optional.empty(), List.of());
        if (drawn) {
            double y = card.getPrefHeight() - foot;
            RowShare.row(card, side, y, told.width(), view.layout().target(), ways.about());
            RowShare.row(card, side, y + view.layout().target() + 16, told.width(), view.layout().target(), List.of(ways.onward()));
        } else {
            WordsInReach above = ways.high(card);
            ways.foot(room, paging, List.of(ways.onward()), true, above);
            if (foot > 0) {
                above.at(card, side, card.getPrefHeight() - foot, told.width(), view.layout().target());
            }
        }
        return room;
    }

    private int now() {
        return Math.clamp(open.place().part(), 0, places.spots().size() - 1);
    }

    private Block.Spot spot() {
        return places.spots().get(now());
    }

    /// What kind of place it is.
    static HBox kind(OpenCard open, Block.Places places, Block.Spot spot, double width) {
        String text = kind(places, spot.mark()).heading();
        double words = width - KIND - 16;
        Laid heading = open.view().largestText() ? open.type().balance(text, Type.LABEL, words)
                : Label.fit(open.view(), open.type(), text, Type.LABEL, words, KIND);
        HBox row = new HBox(16, PlacesPicture.mark(spot.mark(), KIND, false), heading.show());
        row.getStyleClass().add(switch (spot.mark()) {
            case CIRCLE -> "place-starts";
            case DIAMOND -> "place-spreads";
        });
        row.setAlignment(Pos.CENTER_LEFT);
        return Put.sized(row, width, Math.max(KIND, heading.height()));
    }

    /// How wide that is on one line.
    static double kindWidth(OpenCard open, Block.Places places, Block.Spot spot) {
        return KIND + 16 + Math.ceil(open.type().line(kind(places, spot.mark()).heading(), Type.LABEL).used() * 1.02);
    }

    static Block.Kind kind(Block.Places places, Block.Mark mark) {
        return places.kinds().stream().filter(kind -> kind.mark() == mark).findFirst().orElseThrow();
    }
}
