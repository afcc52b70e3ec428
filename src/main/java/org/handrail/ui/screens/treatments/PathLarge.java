package org.handrail.ui.screens.treatments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.TreatmentPath;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The path in the largest text, every word as large as it is meant: its picture and, below it in reach, all ways that lead on from
/// it. Where one page has no room for the ways, they stand on more; where it has none for the picture too, that is the first page.
///
/// @param title of the page
/// @param lead  what holds for the whole path
record PathLarge(OpenCard open, TreatmentPath path, Pane room, Laid title, Pane lead) {

    private static final double UNDER_TITLE = 2;

    static void on(Pane room, OpenCard open, TreatmentPath path) {
        double width = room.getPrefWidth();
        boolean compact = open.view().is(Form.COMPACT);
        Laid title = open.type().balance(path.title(), compact ? Type.H1_TIGHT : Type.H1, width);
        Laid told = open.type().sentences(path.lead().text().plain(), compact ? Type.SMALL : Type.LEAD, width);
        Pane lead = new Pane();
        Put.at(lead, told.show(), 0, 0).getStyleClass().add("second-ink");
        double high = told.height() + open.tellForeign(lead, width, told.height());
        new PathLarge(open, path, room, title, Put.sized(lead, width, high)).show();
    }

    private void show() {
        Put.at(room, title.heading(), 0, 0);
        List<PathRow> aligned = PathWays.rows(open, path, width(), open.type());
        double below = height() - top() - lead.getPrefHeight() - 2 * gap() - PathCard.LEAST;
        Optional<PathStack> whole = stack(aligned, below, 0).filter(PathStack::isOnOnePage);
        if (whole.isPresent()) {
            told(room, top(), height() - whole.get().height() - gap(), true);
            Put.at(room, Pages.shown(whole.get().pages().get(0), width()), 0, height() - whole.get().height());
            return;
        }
        List<PathRow> rows = aligned.stream().allMatch(row -> row.needed(false).isPresent()) ? aligned : groups();
        stack(rows, below, foot()).ifPresentOrElse(stack -> {
            double start = height() - foot() - stack.height();
            told(room, top(), start - gap(), true);
            turned(stack.pages(), start);
        }, () -> afterPicture(rows));
    }

    private Optional<PathStack> stack(List<PathRow> rows, double most, double foot) {
        return PathStack.of(view(), rows, Math.min(most, height() - view().layout().touchTop()) - foot);
    }

    /// The picture is the first page, the ways are the others.
    private void afterPicture(List<PathRow> rows) {
        double end = height() - foot();
        double start = Math.max(top() + gap(), view().layout().touchTop());
        PathStack stack = PathStack.of(view(), rows, end - start).orElseThrow().filling(end - start);
        var first = new Piece.Whole(() -> {
            Pane page = Put.pane(width(), end - start);
            told(page, top() - start, end - start, false);
            return page;
        }, end - start, 0, 1);
        turned(Pages.fill(List.of(first), end - start).then(stack.pages()), start);
    }

    /// What is said of the whole path, and its picture.
    private void told(Pane pane, double from, double to, boolean scans) {
        Put.at(pane, lead, 0, from);
        double start = from + lead.getPrefHeight() + gap();
        var picture = new PathCard(open, path, width(), to - start, false);
        Put.at(pane, picture.show(), 0, start);
        if (scans) {
            picture.scansBeside(pane, title);
        }
    }

    private void turned(Pages pages, double start) {
        var paging = new Paging(view(), pages, pages.holding(open.place().word()), open::turnTo);
        Put.at(room, Pages.shown(pages.get(paging.now()), width()), 0, start);
        double y = height() - view().layout().target();
        paging.beside(room, width(), y, view().layout().target());
        Laid told = view().type().line(paging.told(), Type.SMALL_STRONG);
        Put.at(room, told.show(), 0, y + (view().layout().target() - told.height()) / 2);
    }

    /// Stops, choices and the others, each in as many rows as their words need.
    private List<PathRow> groups() {
        int most = view().is(Form.TALL) ? 2 : path.stops().size();
        return Stream.of(path.stops().stream().map(stop -> PathWay.to(open, stop)).toList(),
                path.stops().stream().flatMap(stop -> PathWay.choice(open, stop).stream()).toList(), PathWay.others(open, path))
                .flatMap(ways -> PathRow.whole(ways, most, width(), gap(), open.type()).stream()).toList();
    }

    private View view() {
        return open.view();
    }

    private double width() {
        return room.getPrefWidth();
    }

    private double height() {
        return room.getPrefHeight();
    }

    /// Where what is told begins.
    private double top() {
        return title.height() + UNDER_TITLE;
    }

    private double foot() {
        return view().layout().target() + gap();
    }

    private double gap() {
        return PathWays.gap(view());
    }
}
