package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.handrail.content.TreatmentPath;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The path where its picture is too small or too high to be touched: the picture above, and below it, in reach, every way that
/// leads on from it as rows of one size.
record PathWays(OpenCard open, TreatmentPath path, double width) {

    static Pane of(OpenCard open, TreatmentPath path) {
        Pane room = Frame.room(open.view());
        if (open.view().largestText()) {
            PathLarge.on(room, open, path);
        } else {
            new PathWays(open, path, room.getPrefWidth()).on(room);
        }
        return room;
    }

    private View view() {
        return open.view();
    }

    private void on(Pane room) {
        boolean compact = view().is(Form.COMPACT);
        double height = room.getPrefHeight();
        double gap = gap(view());
        List<PathRow> rows = rows(open, path, width, new Typesetter(open.type().language(), TextSize.NORMAL));
        double most = compact ? 76 : 104;
        double needed = rows.size() * (most + gap) - gap;
        double ways = view().layout().isLow() ? Math.min(needed, height - view().layout().touchTop()) : needed;
        Laid title = open.type().balance(path.title(), compact ? Type.H1_TIGHT : Type.H1, width);
        double lines = view().type().lineHeight(compact ? Type.SMALL : Type.LEAD) * (view().is(Form.TALL) ? 3 : 1);
        String told = path.lead().text().plain();
        Type style = compact ? Type.SMALL : Type.LEAD;
        Locale language = open.type().language();
        Laid lead = new Typesetter(language, view().typeThat(type -> new Typesetter(language, type.size()).sentences(told, style, width)
                .height() <= lines).size()).sentences(told, style, width);
        Put.at(room, title.heading(), 0, 0);
        Put.at(room, lead.show(), 0, title.height() + 2).getStyleClass().add("second-ink");
        double top = title.height() + 2 + lead.height();
        top += open.tellForeign(room, width, top) + gap;
        double bottom = height - ways - gap;
        var picture = new PathCard(open, path, width, bottom - top, view().is(Form.TALL));
        if (picture.fits()) {
            Put.at(room, picture.show(), 0, top);
            picture.scansBeside(room, title);
        }
        double high = (ways - (rows.size() - 1) * gap) / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            Put.at(room, rows.get(i).show(high), 0, height - ways + i * (high + gap));
        }
    }

    static double gap(View view) {
        return view.is(Form.COMPACT) ? 12 : 16;
    }

    /// On a tall panel each stop has its choice beside it; on a wide one below it; on a small one its words need the room.
    ///
    /// @param type the size in which no word may break
    static List<PathRow> rows(OpenCard open, TreatmentPath path, double width, Typesetter type) {
        View view = open.view();
        var rows = new ArrayList<List<Optional<PathWay>>>();
        var others = new ArrayList<>(PathWay.others(open, path));
        if (view.is(Form.TALL)) {
            path.stops().forEach(stop -> rows.add(List.of(Optional.of(PathWay.to(open, stop)),
                    PathWay.choice(open, stop).or(() -> Optional.of(others.removeFirst())))));
            while (!others.isEmpty()) {
                rows.add(List.of(Optional.of(others.removeFirst()), others.isEmpty() ? Optional.empty()
                        : Optional.of(others.removeFirst())));
            }
        } else {
            rows.add(path.stops().stream().map(stop -> Optional.of(PathWay.to(open, stop))).toList());
            var choices = path.stops().stream().map(stop -> PathWay.choice(open, stop));
            rows.add((view.is(Form.WIDE) ? choices : choices.filter(Optional::isPresent)).toList());
            rows.add(others.stream().map(Optional::of).toList());
        }
        return rows.stream().map(row -> new PathRow(row, width, gap(view), type)).toList();
    }
}
