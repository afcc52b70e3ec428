package org.handrail.ui.screens.sheets;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
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
import org.handrail.ui.screens.reader.Paging;

/// One thing of a table, for example a test: every question and its answer, and the way to its neighbours.
public final class RowSheet {

    private static final double LEAST_PICTURE = 190;
    private static final double MOST_PICTURE = 300;

    private static final double ABOVE_FOOT = 36;
    private static final double LEAST_ABOVE_FOOT = 20;

    private RowSheet() { }

    public static Pane of(View view, Family family, Block.Table table, Block.Row row, Place.Row place) {
        Sheet sheet = new Sheet(view, row.name(), table.name());
        Pages pages = pages(view, sheet, family, table, row);
        int now = pages.holding(place.from());
        double highest = table.rows().stream().mapToDouble(any -> Pages.tallest(pages(view, sheet, family, table, any))).max().orElse(0);
        double end = Math.min(highest + ABOVE_FOOT, sheet.room() - view.layout().target());
        Pane body = Put.pane(sheet.inner(), end + view.layout().target());
        Put.at(body, Pages.shown(pages.get(now), sheet.inner()), 0, 0);
        var paging = new Paging(view, pages, now, page -> view.kiosk().turn(
                new Place.Row(place.topic(), place.card(), place.table(), place.row(), page.firstWord())));
        if (paging.needed()) {
            paging.beside(body, sheet.inner(), end, view.layout().target());
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
    private static Pages pages(View view, Sheet sheet, Family family, Block.Table table, Block.Row row) {
        var entries = new ArrayList<LabelledRows.Entry>();
        for (int i = 0; i < table.questions().size(); i++) {
            entries.add(new LabelledRows.Entry("", table.questions().get(i), row.answers().get(i).plain()));
        }
        double room = sheet.room() - view.layout().target() - LEAST_ABOVE_FOOT;
        var pieces = new ArrayList<>(LabelledRows.of(view, entries, sheet.inner(), room));
        row.picture().ifPresent(picture -> pieces.addAll(0, picture(view, family, picture, sheet.inner(), room, pieces)));
        return Pages.even(pieces, room);
    }

    /// As large as the answers leave it room on the same page, if that is large enough.
    private static List<Piece> picture(View view, Family family, Picture picture, double width, double room, List<Piece> answers) {
        double used = answers.stream().mapToDouble(piece -> piece.height() + piece.gap()).sum();
        double most = Math.clamp(room - used - (ABOVE_FOOT - LEAST_ABOVE_FOOT), Math.min(LEAST_PICTURE, room), Math.min(MOST_PICTURE, room));
        return new LabelledPicture(view, view.type(), family, picture, width, most).pieces(0);
    }

    private static Button neighbour(View view, Block.Row row, Place.Row place, String icon, double width) {
        return Buttons.small(view, row.name(), icon, width, view.layout().target(), () -> view.kiosk().turn(
                new Place.Row(place.topic(), place.card(), place.table(), row.id())));
    }
}
