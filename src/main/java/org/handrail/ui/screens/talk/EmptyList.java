package org.handrail.ui.screens.talk;

import javafx.scene.layout.Pane;
import org.handrail.content.Art;
import org.handrail.content.Family;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// That there is nothing on the list yet; where there is room, below two people who talk, so that the page is no void.
record EmptyList(View view, double width) {

    private static final double SIDE = 24;
    private static final double ICON = 64;
    private static final double LEAST_PICTURE = 160;
    private static final double MOST_PICTURE = 560;

    /// @param most how high it may be
    Pane show(double most) {
        double start = SIDE + ICON + SIDE;
        Laid words = view.type().fill(view.say("questions.empty"), Type.READ, width - start - SIDE);
        double told = Math.max(ICON, words.height()) + 2 * SIDE;
        double picture = Math.min(MOST_PICTURE, most - told);
        boolean pictured = picture >= LEAST_PICTURE;
        double top = pictured ? picture : 0;
        Pane card = pictured ? Cards.card(width, top + told) : Cards.row(width, told);
        if (pictured) {
            Put.at(card, view.pictures().banner(new Art("talking"), Family.MINT, view.comfort().contrast(), width, picture), 0, 0);
        }
        Put.at(card, new Icon("ask", ICON), SIDE, top + (told - ICON) / 2);
        Put.at(card, words.show(), start, top + (told - words.height()) / 2);
        return card;
    }
}
