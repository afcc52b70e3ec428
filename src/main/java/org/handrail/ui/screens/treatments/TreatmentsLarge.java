package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// Every treatment in low reach on a small panel in the largest text: what holds for all of them above, their names as equal rows in
/// reach, on as many pages as they need, and below them the ways on.
///
/// @param behind what stands behind the treatments: the first of it beside the arrows, the rest like another treatment
record TreatmentsLarge(OpenCard open, String note, List<TreatmentCard> cards, List<TreatmentGrid.Sized> behind) {

    private static final int COLUMNS = 3;
    private static final int ROWS = 2;
    private static final double GAP = 12;
    private static final double UNDER_NOTE = 8;
    private static final double BESIDE_TITLE = 24;

    /// @param from the treatment that the page holds
    Pane show(int from, Consumer<Pages.Page> turn) {
        View view = open.view();
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double target = view.layout().target();
        Locale treatments = cards.getFirst().treatment().language();
        double row = 2 * new Typesetter(treatments, view.comfort().text()).lineHeight(Type.SMALL_STRONG) + 2;
        // What holds for all treatments is told in their language, how to choose in the visitor's.
        Locale words = cards.getFirst().ticked().isPresent() ? view.texts().language() : treatments;
        double foot = room.getPrefHeight() - target;
        double top = foot - GAP - ROWS * (row + GAP) + GAP;
        var largest = new Typesetter(words, view.comfort().text());
        Laid title = Stream.of(Type.H3, Type.TILE_TIGHT).map(style -> view.type().balance(open.topic().title(), style, width))
                .filter(some -> some.height() + largest.fill(note, Type.SMALL, width).height() <= top - UNDER_NOTE).findFirst()
                .orElseGet(() -> view.type().balance(open.topic().title(), Type.TILE_TIGHT, width));
        double free = top - UNDER_NOTE - title.height();
        var size = view.typeThat(type -> new Typesetter(words, type.size()).fill(note, Type.SMALL, width).height() <= free).size();
        Laid told = new Typesetter(words, size).fill(note, Type.SMALL, width);
        Put.at(room, title.heading(), 0, 0);
        Put.at(room, told.show(), 0, title.height()).getStyleClass().add("second-ink");
        Pages pages = Pages.fill(rows(width, row), ROWS * (row + GAP));
        var paging = new Paging(view, pages, pages.holding(from), turn);
        Put.at(room, open.inItsDirection(Pages.shown(pages.get(paging.now()), width)), 0, top);
        Laid far = paging.told(width - title.used() - BESIDE_TITLE);
        Put.at(room, far.show(), width - far.used(), (title.height() - far.height()) / 2);
        double arrows = 2 * paging.arrow() + 16;
        Put.at(room, behind.getFirst().of(width - arrows - 16, target), 0, foot);
        paging.beside(room, width, foot, target, arrows);
        return room;
    }

    private List<Piece> rows(double width, double height) {
        double each = (width - (COLUMNS - 1) * GAP) / COLUMNS;
        double part = TreatmentsLow.drawings(cards, each, height);
        var rows = new ArrayList<Piece>();
        List<TreatmentGrid.Sized> cells = Stream.concat(cards.stream().<TreatmentGrid.Sized>map(card -> (wide, high) -> card.row(wide, high, part)),
                behind.stream().skip(1)).toList();
        for (int i = 0; i < cells.size(); i += COLUMNS) {
            List<TreatmentGrid.Sized> some = cells.subList(i, Math.min(cells.size(), i + COLUMNS));
            rows.add(new Piece.Whole(() -> {
                Pane row = Put.pane(width, height);
                IntStream.range(0, some.size()).forEach(j -> Put.at(row, some.get(j).of(each, height), j * (each + GAP), 0));
                return row;
            }, height, GAP, some.size()));
        }
        return rows;
    }
}
