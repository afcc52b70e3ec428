package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.handrail.content.FactId;
import org.handrail.content.Guide;
import org.handrail.content.Treatment;
import org.handrail.content.Treatment.Cell;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.View;
import org.handrail.ui.parts.HighWords;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.Meanings;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.screens.sheets.Facts;
import org.handrail.ui.screens.sheets.LabelledRows;
import org.handrail.ui.screens.sheets.Origins;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// One answer in full: its words, where they are from, and the offer to keep the treatment as something to ask about; where the
/// answer leaves something to be asked, also the question alone.
public record AnswerSheet(View view, Visit visit, Treatment treatment, Place.Answer place) {

    private static final double GAP = 16;
    private static final double ABOVE_FOOT = 24;

    public static Optional<Pane> of(View view, Visit visit, Place.Answer place) {
        Guide guide = visit.guide();
        return guide.treatment(place.treatment()).filter(treatment -> place.question() < treatment.cells().size())
                .map(treatment -> new AnswerSheet(view, visit, treatment, place).sheet(guide));
    }

    private Pane sheet(Guide guide) {
        Sheet sheet = new Sheet(view, guide.comparison().get(place.question()), treatment.name());
        var keeping = new KeepAnswer(view, visit, treatment, place.question());
        double arrows = 2 * (Paging.arrow(view) + GAP);
        double foot = keeping.height(sheet.inner() - arrows);
        double high = sheet.room() - foot - ABOVE_FOOT;
        Pages pages = Pages.fill(pieces(guide, sheet.inner(), high), high);
        int now = pages.holding(place.from());
        double end = Pages.tallest(pages) + ABOVE_FOOT;
        Pane body = Put.pane(sheet.inner(), end + foot);
        Pane page = Pages.shown(pages.get(now), sheet.inner());
        if (view.layout().isLow()) {
            HighWords.mark(page, end + foot - sheet.touchRoom());
        }
        Put.at(body, page, 0, 0);
        var paging = new Paging(view, pages, now, turned -> view.kiosk().turn(
                new Place.Answer(place.treatment(), place.question(), turned.firstWord())));
        Put.at(body, keeping.show(sheet.inner() - arrows), 0, end);
        if (paging.needed()) {
            paging.beside(body, sheet.inner(), body.getPrefHeight() - view.layout().target(), view.layout().target());
        }
        return sheet.around(body);
    }

    private ArrayList<Piece> pieces(Guide guide, double width, double high) {
        Cell cell = treatment.cells().get(place.question());
        var pieces = new ArrayList<Piece>();
        CompareCell.Kind.of(view, view.type(), cell).ifPresent(kind -> pieces.add(new Piece.Whole(() -> kind.show(width, kind.height()),
                kind.height(), 0, 1)));
        var type = new Typesetter(treatment.language(), view.comfort().text());
        pieces.add(Piece.Lines.of(cell.text(), text -> type.fill(text, Type.READ, width), 4, Meanings.open(view)));
        var origins = new ArrayList<>(Origins.of(view, guide, Facts.of(guide, cell)));
        if (cell.facts().contains(FactId.CARE_TEAM)) {
            origins.add(new LabelledRows.Entry("ask", view.say("answer.from"),
                    origins.isEmpty() ? view.say("answer.from.team") : view.say("answer.from.rest")));
        }
        var rows = LabelledRows.of(view, origins, width, high);
        pieces.add(space());
        pieces.addAll(rows);
        return pieces;
    }

    private static Piece space() {
        return new Piece.Whole(() -> Put.pane(1, 8), 8, 12, 0);
    }
}
