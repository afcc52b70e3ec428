package org.handrail.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.content.Family;
import org.handrail.content.Picture;
import org.handrail.session.Place;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.reading.LabelledPicture;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;

/// One thing of a table, for example a test: every question and its answer, and the way to its neighbours.
final class RowSheet {

    private RowSheet() { }

    private static final double LEAST_PICTURE = 190;
    private static final double MOST_PICTURE = 300;

    static Pane of(View view, Family family, Block.Table table, Block.Row row, Place.Row place) {
        Sheet sheet = new Sheet(view, row.name(), table.name());
        var entries = new ArrayList<LabelledRows.Entry>();
        for (int i = 0; i < table.questions().size(); i++) {
            entries.add(new LabelledRows.Entry("", table.questions().get(i), row.answers().get(i).plain()));
        }
        double foot = 88;
        Pane body = Put.pane(sheet.inner(), sheet.room());
        double room = sheet.room() - foot - 16;
        var pieces = new ArrayList<>(LabelledRows.of(view, entries, sheet.inner(), room));
        row.picture().ifPresent(picture -> pieces.addAll(0, picture(view, family, picture, sheet.inner(), room, pieces)));
        Pages pages = Pages.fill(pieces, room);
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

    /// As large as the answers leave it room on the same page, if that is large enough.
    private static List<Piece> picture(View view, Family family, Picture picture, double width, double room, List<Piece> answers) {
        double used = answers.stream().mapToDouble(piece -> piece.height() + piece.gap()).sum();
        double most = Math.clamp(room - used, Math.min(LEAST_PICTURE, room), Math.min(MOST_PICTURE, room));
        return new LabelledPicture(view, view.type(), family, picture, width, most).pieces(0);
    }

    private static Pane neighbour(View view, Block.Row row, Place.Row place, String icon, double width, double height) {
        Pane pane = Put.pane(width, height);
        Put.at(pane, Buttons.small(view, row.name(), icon, width, height, () -> view.kiosk().turn(
                new Place.Row(place.topic(), place.card(), place.table(), row.id()))), 0, 0);
        return pane;
    }
}
