package org.handrail.ui.screens.talk;

import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.session.Place.Ideas.Kind;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.ChoiceRow;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// That there is nothing on the list yet and, where there is room, what could be: each leads to its ideas.
record EmptyList(View view, double width) {

    private static final double SIDE = 24;
    private static final double ICON = 64;
    private static final double HIGHEST = 148;

    /// @param most how high it may be
    Pane show(double most) {
        double start = SIDE + ICON + SIDE;
        Laid words = view.type().fill(view.say("questions.empty"), Type.READ, width - start - SIDE);
        double told = Math.max(ICON, words.height()) + 2 * SIDE;
        Pane pane = Put.pane(width, most);
        Pane row = Put.at(pane, Cards.row(width, told), 0, 0);
        Put.at(row, new Icon("ask", ICON), SIDE, (told - ICON) / 2);
        Put.at(row, words.show(), start, (told - words.height()) / 2);

        Kind[] kinds = Kind.values();
        double gap = view.is(Form.COMPACT) ? 12 : 20;
        double high = Math.min(HIGHEST, (most - told) / kinds.length - gap);
        if (high >= view.layout().target()
                && Stream.of(kinds).allMatch(kind -> ChoiceRow.height(view, IdeaKinds.name(view, kind), "", width) <= high)) {
            double y = told + gap;
            for (Kind kind : kinds) {
                Put.at(pane, ChoiceRow.of(view, IdeaKinds.icon(kind), IdeaKinds.name(view, kind), IdeaKinds.note(view, kind), width, high,
                        () -> view.kiosk().go(new Place.Ideas(kind, 0))), 0, y);
                y += high + gap;
            }
        }
        return pane;
    }
}
