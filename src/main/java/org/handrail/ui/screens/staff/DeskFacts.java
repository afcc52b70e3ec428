package org.handrail.ui.screens.staff;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Rows on a card of the staff desk: an icon, a name, and what there is to know; as many as have room.
record DeskFacts(View view, List<Fact> facts, double width) {

    private static final double ICON = 38;
    private static final double GAP = 16;
    private static final double PADDING = 12;
    private static final double RULE = 3;

    /// @param end stands after the text, such as a chip; null where there is nothing
    record Fact(String icon, String name, String text, Region end) {

        Fact(String icon, String name, String text) {
            this(icon, name, text, null);
        }
    }

    /// @param y where the first row begins; a line parts it from what stands above
    /// @return where the last one ends
    double on(Pane card, double x, double y, double most) {
        double start = start();
        double at = y;
        for (Fact fact : facts) {
            double after = fact.end() == null ? 0 : fact.end().getPrefWidth() + GAP;
            Laid text = view.type().balance(fact.text(), Type.SMALL, width - start - after);
            double high = Math.max(text.height(), fact.end() == null ? 0 : fact.end().getPrefHeight());
            if (at + RULE + 2 * PADDING + high > most) {
                break;
            }
            Laid name = view.type().line(fact.name(), Type.SMALL_STRONG);
            Put.at(card, Cards.rule(width), x, at);
            double top = at + RULE + PADDING;
            double first = top + (Math.max(high, text.height()) - text.height()) / 2;
            Put.at(card, new Icon(fact.icon(), ICON), x, first + (name.height() - ICON) / 2);
            Put.at(card, name.show(), x + ICON + GAP, first);
            Put.at(card, text.show(), x + start, first);
            if (fact.end() != null) {
                Put.at(card, fact.end(), x + width - fact.end().getPrefWidth(), top + (high - fact.end().getPrefHeight()) / 2);
            }
            at = top + high + PADDING;
        }
        return at;
    }

    /// Where the texts begin: behind the longest name.
    private double start() {
        return ICON + GAP + 28 + facts.stream().mapToDouble(fact -> view.type().line(fact.name(), Type.SMALL_STRONG).used()).max().orElse(0);
    }
}
