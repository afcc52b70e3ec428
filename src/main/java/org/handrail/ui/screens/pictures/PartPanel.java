package org.handrail.ui.screens.pictures;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What is told of the step or place that is open in a picture: its title, its words, and pages of them where they are long.
///
/// @param card  holds the words
/// @param top   where they begin in it
/// @param foot  how much of its lower part is taken by ways on
record PartPanel(OpenCard open, Pane card, double top, double foot) {

    /// How far from the edge of the card its words stand.
    static double side(View view) {
        return view.is(Form.COMPACT) ? 28 : 44;
    }

    double width() {
        return card.getPrefWidth() - 2 * side(open.view());
    }

    /// How much of the card is left for words below this title.
    double room(String title) {
        return card.getPrefHeight() - top - heading(title).height() - below() - foot - (open.view().is(Form.COMPACT) ? 4 : 16);
    }

    /// How high a page is when there are arrows below it.
    double page(String title) {
        return room(title) - open.view().layout().target() - 16;
    }

    /// How much room these words leave when all of them stand on one page; less than nothing where they do not.
    double spare(String title, List<Piece> told) {
        return room(title) - told.stream().mapToDouble(piece -> piece.height() + piece.gap()).sum();
    }

    /// Between the title and the words.
    private double below() {
        return open.view().is(Form.COMPACT) ? 2 : 10;
    }

    private Laid heading(String title) {
        View view = open.view();
        Type large = view.is(Form.COMPACT) ? Type.H3 : view.largeText() ? Type.H1_TIGHT : Type.H1;
        return open.type().balance(title, large, width());
    }

    /// Shows the title and the page that is open.
    ///
    /// @param inside whether arrows to turn its pages stand in the card, if they are needed
    /// @return the pages, for arrows that stand elsewhere
    Paging show(String title, List<Piece> told, boolean inside) {
        Pages pages = pages(title, told);
        if (inside && pages.size() > 1) {
            pages = Pages.fill(told, page(title));
        }
        Paging paging = paging(pages);
        show(title, pages.get(paging.now()));
        if (inside) {
            arrows(paging);
        }
        return paging;
    }

    Paging paging(Pages pages) {
        return new Paging(open.view(), pages, pages.holding(open.place().word()), open::turnTo);
    }

    /// Arrows in the card, if they are needed.
    void arrows(Paging paging) {
        View view = open.view();
        if (paging.needed()) {
            double width = width();
            double y = card.getPrefHeight() - foot - 16 - view.layout().target();
            paging.beside(card, side(view) + width, y, view.layout().target(), width * 0.62);
            Laid page = view.type().balance(paging.told(), Type.SMALL_STRONG, width * 0.34);
            Put.at(card, page.show(Pos.TOP_LEFT), side(view), y + (view.layout().target() - page.height()) / 2);
        }
    }

    /// What has room below this title.
    Pages pages(String title, List<Piece> told) {
        return Pages.fill(told, room(title));
    }

    /// Shows the title and a page.
    void show(String title, Pages.Page page) {
        double side = side(open.view());
        Laid heading = heading(title);
        Put.at(card, heading.heading(), side, top);
        Put.at(card, Pages.shown(page, width()), side, top + heading.height() + below());
    }
}
