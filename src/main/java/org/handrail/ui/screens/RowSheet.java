package org.handrail.ui.screens;

import java.util.ArrayList;
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

    private RowSheet() { }

    static Pane of(View view, Block.Table table, Block.Row row, Place.Row place) {
        Sheet sheet = new Sheet(view, row.name(), table.name());
        var entries = new ArrayList<LabelledRows.Entry>();
        for (int i = 0; i < table.questions().size(); i++) {
            entries.add(new LabelledRows.Entry("", table.questions().get(i), row.answers().get(i).plain()));
        }
        double foot = 88;
        Pane body = Put.pane(sheet.inner(), sheet.room());
        Pages pages = Pages.fill(LabelledRows.of(view, entries, sheet.inner(), sheet.room() - foot - 16), sheet.room() - foot - 16);
        int now = pages.holding(place.from());
        Put.at(body, ReaderScreen.page(pages.get(now), sheet.inner()), 0, 0);
        var paging = new Paging(view, pages, now, page -> view.kiosk().turn(
                new Place.Row(place.topic(), place.card(), place.table(), place.row(), page.firstWord())));
        if (paging.needed()) {
            paging.beside(body, sheet.inner(), sheet.room() - foot, foot);
            return sheet.around(body);
        }
        int here = table.rows().indexOf(row);
        double width = (sheet.inner() - 16) / 2;
        if (here > 0) {
            Put.at(body, neighbour(view, table.rows().get(here - 1), place, "back", width, foot), 0, sheet.room() - foot);
        }
        if (here < table.rows().size() - 1) {
            Put.at(body, neighbour(view, table.rows().get(here + 1), place, "next", width, foot), width + 16,
                    sheet.room() - foot);
        }
        return sheet.around(body);
    }

    private static Pane neighbour(View view, Block.Row row, Place.Row place, String icon, double width, double height) {
        Pane pane = Put.pane(width, height);
        Put.at(pane, Buttons.small(view, row.name(), icon, width, height, () -> view.kiosk().turn(
                new Place.Row(place.topic(), place.card(), place.table(), row.id()))), 0, 0);
        return pane;
    }
}
