package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;

/// The treatments as cards of one size, row by row, on as many pages as their words need, and behind them some cells more.
///
/// @param behind what stands in the cells behind the treatments
record TreatmentGrid(OpenCard open, double width, List<TreatmentCard> cards, List<Sized> behind) {

    private static final double MOST = 216;
    private static final double SHARED_GAP = 12;

    /// Something that is made in the size of a card.
    interface Sized {
        Node of(double width, double height);
    }

    /// Two in one cell, in the order of this page, whichever way the treatments are read.
    static Sized shared(View view, Sized first, Sized second) {
        return (width, height) -> {
            double wide = Math.round((width - SHARED_GAP) / 2);
            Pane cell = Put.pane(width, height);
            cell.setNodeOrientation(view.orientation());
            Put.at(cell, first.of(wide, height), 0, 0);
            Put.at(cell, second.of(width - SHARED_GAP - wide, height), wide + SHARED_GAP, 0);
            return cell;
        };
    }

    /// Puts the page that holds `from` into a room of this height.
    void at(Pane room, double top, double height, int from, Consumer<Pages.Page> turn) {
        Pages pages = Pages.fill(rows(height), height);
        double foot = 0;
        if (pages.size() > 1) {
            foot = open.view().layout().target() + 16;
            pages = Pages.fill(rows(height - foot), height - foot);
        }
        show(room, pages, top, from, turn, top + height - open.view().layout().target());
    }

    /// The same with the ways to turn its pages at the end of the room's head, so that cards have the whole height below it.
    void below(Pane room, double top, double height, int from, Consumer<Pages.Page> turn) {
        show(room, Pages.fill(rows(height), height), top, from, turn, 0);
    }

    /// Whether one page of this height holds all of them.
    boolean isWhole(double height) {
        return Pages.fill(rows(height), height).size() == 1;
    }

    /// @param turning where the ways to turn the pages stand
    private void show(Pane room, Pages pages, double top, int from, Consumer<Pages.Page> turn, double turning) {
        int now = pages.holding(from);
        Put.at(room, open.inItsDirection(Pages.shown(pages.get(now), width)), 0, top);
        if (pages.size() > 1) {
            new Paging(open.view(), pages, now, turn).beside(room, width, turning, open.view().layout().target());
        }
    }

    private List<Piece> rows(double height) {
        int columns = columns();
        int cells = cards.size() + behind.size();
        int count = (cells + columns - 1) / columns;
        double gap = open.view().layout().form().gutter();
        double column = (width - (columns - 1) * gap) / columns;
        double needed = cards.stream().mapToDouble(card -> card.needed(column)).max().orElse(0);
        double least = Math.max(open.view().layout().target(), needed);
        double together = Math.clamp(Math.floor((height + gap) / (least + gap)), 1, count);
        double row = Math.max(least, Math.floor(Math.min(MOST, (height - (together - 1) * gap) / together)));
        boolean told = cards.stream().allMatch(card -> card.tells(column, row));
        var rows = new ArrayList<Piece>();
        for (int i = 0; i < cells; i += columns) {
            int first = i;
            int some = Math.min(columns, cells - i);
            rows.add(new Piece.Whole(() -> {
                Pane pane = Put.pane(width, row);
                for (int j = 0; j < some; j++) {
                    int cell = first + j;
                    Put.at(pane, cell < cards.size() ? cards.get(cell).show(column, row, told) : behind.get(cell - cards.size()).of(column, row),
                            j * (column + gap), 0);
                }
                return pane;
            }, row, gap, some));
        }
        return rows;
    }

    private int columns() {
        View view = open.view();
        boolean large = view.comfort().text().bars() > 1.1;
        return switch (view.layout().form()) {
            case WIDE -> large ? 3 : 4;
            case TALL -> 2;
            case COMPACT -> large ? 2 : 3;
        };
    }
}
