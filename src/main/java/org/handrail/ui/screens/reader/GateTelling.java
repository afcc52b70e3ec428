package org.handrail.ui.screens.reader;

import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What is said before a choice how much to read: the picture where there is room for it, the title, and a page of words.
///
/// @param width  of its card
/// @param height of its card
record GateTelling(OpenCard open, double width, double height) {

    private static final double ABOVE_ARROWS = 8;
    private static final double EDGE = 20;
    private static final double SMALLEST_PICTURE = 80;
    private static final double PICTURE = 0.42;

    /// With the ways to turn the page in its foot, where it has more than one.
    Pane card() {
        Paging whole = paging();
        if (!whole.needed()) {
            return page(whole);
        }
        Paging paging = paging(open.view().layout().target() + 12);
        Pane card = page(paging);
        double arrow = Math.min(paging.arrow(), (width - 2 * EDGE - 16) / 2);
        Put.at(card, paging.up(arrow, open.view().layout().target()), width - EDGE - 2 * arrow - 16, height - open.view().layout().target() - EDGE);
        Put.at(card, paging.down(arrow, open.view().layout().target()), width - EDGE - arrow, height - open.view().layout().target() - EDGE);
        return card;
    }

    /// The open page alone.
    Pane page(Paging paging) {
        View view = open.view();
        Pane card = open.inItsDirection(Cards.card(width, height));
        Pane text = Pages.shown(paging.pages().get(paging.now()), width - 2 * side());
        double picture = paging.needed() ? 0 : Math.min(height * PICTURE, height - 8 - words() - text.getPrefHeight() - 24);
        if (picture > SMALLEST_PICTURE) {
            Put.at(card, view.pictures().banner(open.topic().art(), open.topic().family(), view.comfort().contrast(), width,
                    picture), 0, 0);
        } else {
            picture = 0;
        }
        Put.at(card, title().heading(), side(), picture + top());
        Put.at(card, text, side(), picture + words());
        return card;
    }

    /// Its pages, where the whole card is for words.
    Paging paging() {
        return paging(0);
    }

    private Paging paging(double foot) {
        Pages pages = open.pages(width - 2 * side(), height - words() - (foot > 0 ? ABOVE_ARROWS : 24) - foot, true);
        return new Paging(open.view(), pages, pages.holding(open.place().word()), open::turnTo);
    }

    /// From the top of the card to its words.
    private double words() {
        return top() + title().height() + (open.view().is(Form.COMPACT) ? 8 : 16);
    }

    private double top() {
        return open.view().is(Form.COMPACT) ? 20 : 28;
    }

    private Laid title() {
        View view = open.view();
        Type type = !view.is(Form.COMPACT) ? Type.H1 : view.largeText() ? Type.H3 : Type.H1_TIGHT;
        return open.type().balance(open.topic().title(), type, width - 2 * side());
    }

    private double side() {
        return open.view().is(Form.COMPACT) ? 28 : 52;
    }
}
