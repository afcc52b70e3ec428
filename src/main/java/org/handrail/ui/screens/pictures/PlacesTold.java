package org.handrail.ui.screens.pictures;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.content.Block;
import org.handrail.ui.Form;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.Meanings;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Type;

/// What is told beside a map of places: of the chosen place and, apart from it, of all places together, so that nobody takes a
/// count of all for a count of one. What is told of all stands below a line at the foot of the card, as high for every place, or
/// on pages of its own.
///
/// @param now  the chosen place
/// @param card holds the words
/// @param kind what kind of place it is, above or beside its name
/// @param top  where what is told of all places begins
/// @param foot how much of the lower part of the card is taken by ways on
record PlacesTold(OpenCard open, Block.Places places, int now, Pane card, Kind kind, double top, double foot) {

    private static final double RULE = 2;
    private static final double AROUND_RULE = 18;

    /// @param node  says it
    /// @param x     where it stands in the card
    /// @param below where the name of the place begins
    record Kind(HBox node, double x, double y, double below) { }

    /// @param ofPlace how many of the pages tell of the chosen place
    /// @param atFoot  what stands below them, if it has room there for every place
    record Told(Pages pages, int ofPlace, List<Piece> atFoot) { }

    /// What is told of one of the places.
    static List<Piece> of(OpenCard open, Block.Spot spot, PartPanel panel) {
        return open.withNote(List.of(Piece.Lines.of(spot.text(), text -> open.type().fill(text, Type.READ, panel.width()), 16,
                Meanings.open(open.view()))), panel.width(), panel.room(spot.name()));
    }

    /// Of every place: whatever depends on it is the same for each.
    static List<Piece> ofEach(OpenCard open, Block.Places places, PartPanel panel) {
        return places.spots().stream().flatMap(spot -> of(open, spot, panel).stream()).toList();
    }

    double width() {
        return place().width();
    }

    /// @param inside whether arrows to turn its pages stand in the card
    Told told(boolean inside) {
        PartPanel place = place();
        List<Piece> ofPlace = of(open, spot(now), place);
        List<Piece> atFoot = atFoot();
        Pages whole = place.pages(spot(now).name(), ofPlace);
        PartPanel all = all();
        if (!atFoot.isEmpty() || ofAll(all.room(title())).isEmpty() && whole.size() == 1) {
            return new Told(whole, 1, atFoot);
        }
        Pages own = inside ? Pages.fill(ofPlace, place.page(spot(now).name())) : whole;
        double high = inside ? all.page(title()) : all.room(title());
        List<Piece> ofAll = ofAll(high);
        return new Told(ofAll.isEmpty() ? own : own.then(Pages.fill(ofAll, high)), own.size(), List.of());
    }

    /// Shows a page.
    ///
    /// @return the pages, for arrows that stand elsewhere
    Paging show(boolean inside) {
        Told told = told(inside);
        Paging paging = place().paging(told.pages());
        show(told, paging.now());
        if (inside) {
            place().arrows(paging);
        }
        return paging;
    }

    void show(Told told, int page) {
        if (page >= told.ofPlace()) {
            all().show(title(), told.pages().get(page));
            return;
        }
        Put.at(card, kind.node(), kind.x(), kind.y());
        place().show(spot(now).name(), told.pages().get(page));
        if (!told.atFoot().isEmpty()) {
            Pane group = Pages.shown(new Pages.Page(told.atFoot(), 0, 0), width());
            double y = card.getPrefHeight() - foot - below() - group.getPrefHeight();
            Region rule = Put.at(card, Put.sized(new Region(), width(), RULE), PartPanel.side(open.view()), y - AROUND_RULE - RULE);
            rule.getStyleClass().add("rule");
            Put.at(card, group, PartPanel.side(open.view()), y);
        }
    }

    /// Empty where it has no room below what is told of the place that most is told of.
    private List<Piece> atFoot() {
        double free = IntStream.range(0, places.spots().size()).mapToDouble(this::free).min().orElse(0) - RULE - 2 * AROUND_RULE;
        List<Piece> ofAll = ofAll(Math.max(0, free));
        return Pages.tallest(new Pages(List.of(new Pages.Page(ofAll, 0, 0)))) <= free ? ofAll : List.of();
    }

    /// How much room what is told of one place leaves below it.
    private double free(int spot) {
        PartPanel place = place();
        List<Piece> told = of(open, spot(spot), place);
        return place.room(spot(spot).name()) - Pages.tallest(new Pages(List.of(new Pages.Page(told, 0, 0))));
    }

    private List<Piece> ofAll(double height) {
        return open.around(block -> !block.equals(places), width(), height);
    }

    private PartPanel place() {
        return new PartPanel(open, card, kind.below(), foot);
    }

    private PartPanel all() {
        return new PartPanel(open, card, top, foot);
    }

    private String title() {
        return open.card().title();
    }

    private Block.Spot spot(int index) {
        return places.spots().get(index);
    }

    private double below() {
        return open.view().is(Form.COMPACT) ? 16 : 24;
    }
}
