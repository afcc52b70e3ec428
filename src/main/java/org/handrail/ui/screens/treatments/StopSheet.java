package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Guide;
import org.handrail.content.TreatmentPath;
import org.handrail.content.TreatmentPath.Stop;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// One stop of the path: what happens there, and the ways to all that is told of it.
public final class StopSheet {

    private static final double GAP = 16;
    private static final double ROW = 96;
    /// A drawing on a wide panel.
    private static final double HIGHEST = 320;
    private static final double HIGHEST_ON_TALL = 560;
    /// How high a drawing stands on the lower edge of its plate, as a part of its width.
    private static final double GROUNDED = 0.9;

    private StopSheet() { }

    /// How high a way is: large words may need two lines.
    private static double row(View view) {
        return view.largestText() ? 2 * view.type().lineHeight(Type.SMALL_STRONG) + 4 : ROW;
    }

    private record Way(String text, Place place) { }

    public static Pane of(View view, Guide guide, TreatmentPath path, Stop stop) {
        Sheet sheet = new Sheet(view, stop.name(), stop.note());
        int columns = view.is(Form.TALL) ? 1 : 2;
        double column = (sheet.inner() - (columns - 1) * GAP) / columns;
        List<Button> ways = ways(view, guide, path, stop, column);
        boolean crowded = view.largestText() && view.is(Form.COMPACT) && sheet.closesBelow();
        if (!crowded) {
            compare(view, stop, column, row(view)).ifPresent(ways::add);
        }
        double low = -GAP;
        for (int i = 0; i < ways.size(); i += columns) {
            low += height(ways, i, columns) + GAP;
        }
        double below = view.largestText() ? GAP : 2 * GAP;
        Pane told = tell(view, guide, stop, sheet.inner(), sheet.room() - low - below);
        double top = told.getPrefHeight() + below;
        Pane body = Put.pane(sheet.inner(), top + low);
        Put.at(body, told, 0, 0);
        double y = top;
        for (int i = 0; i < ways.size(); i++) {
            Put.at(body, ways.get(i), i % columns * (column + GAP), y);
            y += i % columns == columns - 1 ? height(ways, i - columns + 1, columns) + GAP : 0;
        }
        Optional<Button> beside = crowded ? compare(view, stop, sheet.waysRoom(), view.layout().target()) : Optional.empty();
        return beside.map(compare -> sheet.around(body, compare)).orElseGet(() -> sheet.around(body));
    }

    /// How high a row of ways is, beginning with one of them.
    private static double height(List<Button> ways, int first, int columns) {
        return ways.subList(first, Math.min(ways.size(), first + columns)).stream().mapToDouble(Button::getPrefHeight).max().orElse(0);
    }

    /// The treatments of the stop as drawings beside each other, and what happens there.
    ///
    /// @param most how high it may be
    private static Pane tell(View view, Guide guide, Stop stop, double width, double most) {
        if (view.largeText()) {
            Laid large = Label.filling(view, stop.text(), Type.READ, width, most);
            Laid small = Label.filling(view, stop.text(), Type.SMALL, width, most);
            Laid text = large.height() > most || small.height() <= most && small.line() > large.line() ? small : large;
            Pane told = Put.pane(width, text.height());
            Put.at(told, text.show(), 0, 0);
            return told;
        }
        boolean tall = view.is(Form.TALL);
        var treatments = stop.treatments().stream().flatMap(id -> guide.treatment(id).stream()).toList();
        double words = view.type().fill(stop.text(), Type.READ, width).height();
        double each = (width - (treatments.size() - 1) * GAP) / treatments.size();
        double high = tall ? Math.min(Math.clamp(most - words - 2 * GAP, most * 0.4, HIGHEST_ON_TALL), each * GROUNDED) : Math.min(most, HIGHEST);
        double wide = tall ? each : Math.min(high * 1.1, width * 0.28);
        double start = tall ? 0 : treatments.size() * (wide + GAP) + 2 * GAP;
        Laid text = Label.filling(view, stop.text(), Type.READ, width - start, tall ? most - high - 2 * GAP : high);
        Pane told = Put.pane(width, tall ? high + 2 * GAP + text.height() : high);
        for (int i = 0; i < treatments.size(); i++) {
            Put.at(told, view.pictures().roomyPlate(treatments.get(i).art(), treatments.get(i).family(), view.comfort().contrast(), wide, high),
                    i * (wide + GAP), 0);
        }
        Put.at(told, text.show(), start, tall ? high + 2 * GAP : (high - text.height()) / 2);
        return told;
    }

    private static List<Button> ways(View view, Guide guide, TreatmentPath path, Stop stop, double width) {
        var buttons = new ArrayList<Button>();
        var cards = stop.cards().stream().flatMap(id -> guide.topic(path.topic()).flatMap(topic -> topic.card(id)).stream())
                .map(card -> new Way(card.title(), new Place.Reading(path.topic(), card.id())));
        var treatments = stop.treatments().stream().flatMap(id -> guide.treatment(id).stream())
                .map(treatment -> new Way(treatment.name(), new Place.Comparing(List.of(treatment.id()), 0)));
        Stream.concat(treatments, cards).forEach(way -> buttons.add(row(view, way, width)));
        return buttons;
    }

    private static Optional<Button> compare(View view, Stop stop, double width, double height) {
        return stop.decision().map(decision -> {
            String question = decision.question().text().plain();
            return Buttons.second(view, view.say("path.compare.spoken", question), question, "compare", width, height,
                    () -> view.kiosk().go(new Place.Comparing(decision.compare(), 0)));
        });
    }

    private static Button row(View view, Way way, double width) {
        boolean large = row(view) > ROW;
        boolean oneLine = large && view.type().line(way.text(), Type.SMALL_STRONG).used() <= width - 48 - 50;
        double row = oneLine ? view.layout().target() : row(view);
        Laid name = Label.fit(view, way.text(), large ? Type.SMALL_STRONG : Type.ACTION, width - 48 - 50, row - (large ? 2 : 8));
        HBox box = new HBox(16, name.show(), Put.spring(), new Icon("right", 34));
        box.setAlignment(Pos.CENTER_LEFT);
        return Buttons.around(Put.sized(box, width - 48, row), "row-button", way.text(), width, row, () -> view.kiosk().go(way.place()));
    }
}
