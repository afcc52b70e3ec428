package org.handrail.ui.screens;

import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.session.Place;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.reading.Pages;

/// One thing of a table, for example a test: every question and its answer, and the way to its neighbours.
final class RowSheet {

    private static final double FOOT = 88;

    private RowSheet() { }

    static Pane of(View view, Block.Table table, Block.Row row, Place.Row place) {
        Sheet sheet = new Sheet(view, row.name(), table.name());
        Pages pages = pages(view, sheet, table, row);
        int now = pages.holding(place.from());
        double end = table.rows().stream().mapToDouble(any -> ReaderScreen.tallest(pages(view, sheet, table, any))).max().orElse(0)
                + 20;
        Pane body = Put.pane(sheet.inner(), end + FOOT);
        Put.at(body, ReaderScreen.page(pages.get(now), sheet.inner()), 0, 0);
        var paging = new Paging(view, pages, now, page -> view.kiosk().turn(
                new Place.Row(place.topic(), place.card(), place.table(), place.row(), page.firstWord())));
        if (paging.needed()) {
            paging.beside(body, sheet.inner(), end, FOOT);
            return sheet.around(body);
        }
        int here = table.rows().indexOf(row);
        double width = (sheet.inner() - 16) / 2;
        if (here > 0) {
            Put.at(body, neighbour(view, table.rows().get(here - 1), place, "back", width), 0, end);
        }
        if (here < table.rows().size() - 1) {
            Put.at(body, neighbour(view, table.rows().get(here + 1), place, "next", width), width + 16, end);
        }
        return sheet.around(body);
    }

    /// Every row of the table has a sheet of the same height, so that the ways to its neighbours stay under the finger.
    private static Pages pages(View view, Sheet sheet, Block.Table table, Block.Row row) {
        var entries = new ArrayList<LabelledRows.Entry>();
        for (int i = 0; i < table.questions().size(); i++) {
            entries.add(new LabelledRows.Entry("", table.questions().get(i), row.answers().get(i).plain()));
        }
        double room = sheet.room() - FOOT - 20;
        return Pages.fill(LabelledRows.of(view, entries, sheet.inner(), room), room);
    }

    private static Button neighbour(View view, Block.Row row, Place.Row place, String icon, double width) {
        return Buttons.small(view, row.name(), icon, width, FOOT, () -> view.kiosk().turn(
                new Place.Row(place.topic(), place.card(), place.table(), row.id())));
    }
}
