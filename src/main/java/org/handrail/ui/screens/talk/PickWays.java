package org.handrail.ui.screens.talk;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The ways on from one's own list: more of it, something to add, and showing it to the care team.
///
/// @param picks how many there are
record PickWays(View view, int picks, Paging paging) {

    private static final double GAP = 16;
    private static final double FOOT = 120;

    /// How much the ways to turn the page take, where they have a row of their own.
    static double turning(View view) {
        return height(view) + GAP;
    }

    private double height() {
        return height(view);
    }

    /// Room for two lines of words.
    private static double height(View view) {
        return view.largestText() ? 2 * view.type().lineHeight(Type.SMALL_STRONG) + 4 : 104;
    }

    /// In a column, from below.
    Pane column(double width, double height) {
        Pane column = Put.pane(width, height);
        double row = view.layout().isLow() ? Math.min(height(), (height - 2 * GAP) / 3) : height();
        double main = view.layout().isLow() ? Math.min(FOOT, height - 2 * (row + GAP)) : view.is(Form.COMPACT) ? Math.max(112, row) : FOOT;
        double y = height - main;
        if (picks > 0) {
            Put.at(column, main(width, height - y), 0, y);
            y -= row + GAP;
        }
        Put.at(column, add(width, picks > 0 ? row : height - y), 0, y);
        if (paging.needed()) {
            double half = (width - GAP) / 2;
            y -= row + GAP;
            Put.at(column, paging.up(half, row), 0, y);
            Put.at(column, paging.down(half, row), half + GAP, y);
            Laid told = view.type().balance(paging.told(), Type.SMALL_STRONG, width);
            if (y - told.height() - 12 >= 0) {
                Put.at(column, told.show(Pos.TOP_CENTER), 0, y - told.height() - 12);
            }
            y -= told.height() + 12;
        }
        tell(column, width, y - GAP);
        return column;
    }

    /// In rows below each other.
    Pane foot(double width, boolean turning) {
        Pane foot = Put.pane(width, footHeight(turning));
        double y = foot.getPrefHeight() - FOOT;
        if (turning) {
            paging.beside(foot, width, 0, height());
            Laid told = view.type().line(paging.told(), Type.SMALL_STRONG);
            Put.at(foot, told.show(), 0, (height() - told.height()) / 2);
        }
        double add = picks > 0 ? (width - GAP) * 0.38 : width;
        Put.at(foot, add(add, FOOT), 0, y);
        if (picks > 0) {
            Put.at(foot, main(width - GAP - add, FOOT), add + GAP, y);
        }
        return foot;
    }

    double footHeight(boolean turning) {
        return FOOT + (turning ? height() + GAP : 0);
    }

    private Button main(double width, double height) {
        String text = view.is(Form.COMPACT) ? view.say("questions.show.short") : view.say("questions.show");
        String shorter = view.is(Form.COMPACT) ? view.say("questions.show.word") : view.say("questions.show.short");
        return Buttons.main(view, text, shorter, "qr", width, height, () -> view.kiosk().go(new Place.HandingOver()));
    }

    /// The main button as long as there is nothing to show.
    private Button add(double width, double height) {
        String text = view.say("questions.add");
        Runnable ideas = () -> view.kiosk().go(new Place.Ideas());
        return picks > 0 ? Buttons.second(view, text, view.say("questions.add.short"), "plus", width, height, ideas)
                : Buttons.main(view, text, view.say("questions.add.short"), "plus", width, height, ideas);
    }

    /// What can be done with the list, where there is room to say it.
    private void tell(Pane column, double width, double room) {
        double side = 40;
        Laid title = view.type().balance(view.say("questions.take"), Type.H3, width - 2 * side);
        Laid text = view.type().fill(view.say("questions.take.text"), Type.POINT, width - 2 * side);
        double high = 36 + 64 + 16 + title.height() + 8 + text.height() + 36;
        if (high > room || picks == 0) {
            return;
        }
        Pane card = Put.at(column, Cards.card(width, high), 0, 0);
        Put.at(card, new Icon("qr", 64), side, 36);
        Put.at(card, title.show(), side, 36 + 64 + 16);
        Put.at(card, text.show(), side, 36 + 64 + 16 + title.height() + 8);
    }
}
