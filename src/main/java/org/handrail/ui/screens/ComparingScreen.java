package org.handrail.ui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Guide;
import org.handrail.content.Prose;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A treatment told by the same questions as every other one.
final class ComparingScreen {

    private ComparingScreen() { }

    static Pane of(View view, Guide guide, Treatment treatment, Place.Comparing place) {
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        double head = view.is(Form.COMPACT) ? 88 : 92;
        boolean low = view.layout().isLow();
        Button origins = origins(view, treatment);
        Put.at(room, head(view, treatment, low ? Optional.empty() : Optional.of(origins), width, head), 0, 0);

        double foot = 88;
        double top = head + 8;
        Pages pages = Pages.fill(rows(view, guide, treatment, width, height - top - foot - 16), height - top);
        double rows = height - top;
        if (low || pages.size() > 1) {
            rows -= foot + 16;
            pages = Pages.fill(rows(view, guide, treatment, width, height - top - foot - 16), rows);
        }
        int now = pages.holding(place.row());
        Put.at(room, ReaderScreen.page(pages.get(now), width), 0, top);
        if (low) {
            Put.at(room, origins, 0, height - foot);
        }
        if (pages.size() > 1) {
            turning(view, room, new Paging(view, pages, now, page -> view.kiosk().turn(
                    new Place.Comparing(place.treatments(), page.firstWord()))), low ? origins.getPrefWidth() + 16 : 0, height - foot, foot);
        }
        return room;
    }

    private static Button origins(View view, Treatment treatment) {
        String text = view.say("reader.origins");
        return Buttons.small(view, text, "book", Math.min(view.layout().inner() * 0.42,
                Buttons.fitting(view, Type.SMALL_STRONG, text, true)), 88,
                () -> view.kiosk().go(new Place.TreatmentOrigins(treatment.id(), 0)));
    }

    private static Pane head(View view, Treatment treatment, Optional<Button> origins, double width, double height) {
        double button = origins.map(Button::getPrefWidth).orElse(0.0);
        Laid name = Label.fit(view, treatment.name(), view.is(Form.COMPACT) ? Type.H3 : Type.H2, width - 150 - button - 60,
                height - 16);
        HBox head = new HBox(20,
                view.pictures().art(treatment.art(), treatment.family(), view.comfort().contrast(), 120, height - 24),
                name.heading(), Put.spring());
        origins.ifPresent(head.getChildren()::add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("compare-head", Cards.style(treatment.family()));
        Pane pane = Put.pane(width, height);
        Put.at(pane, Put.sized(head, width, height), 0, 0);
        return pane;
    }

    private static List<Piece> rows(View view, Guide guide, Treatment treatment, double width, double most) {
        boolean narrow = view.is(Form.TALL) || view.largeText();
        double label = narrow ? width - 56 : view.is(Form.COMPACT) ? 260 : 348;
        double answer = narrow ? width - 56 : width - label - 28 - 24 - 28;
        var rows = new ArrayList<Piece>();
        for (int i = 0; i < guide.comparison().size(); i++) {
            Laid question = view.type().fill(guide.comparison().get(i), Type.CELL_TITLE, label - 28);
            Prose text = treatment.cells().get(i).text();
            double room = most - 32 - (narrow ? question.height() : 0);
            Laid told = view.typeThat(type -> type.fill(text, Type.CELL, answer).height() <= room).fill(text, Type.CELL, answer);
            double high = narrow ? question.height() + told.height() + 32
                    : Math.max(76, Math.max(question.height(), told.height()) + 8);
            rows.add(new Piece.Whole(() -> {
                Pane row = Put.pane(width, high, "compare-row");
                if (narrow) {
                    Put.at(row, question.show(), 28, 16);
                    Put.at(row, told.show(Meanings.open(view)), 28, 16 + question.height());
                } else {
                    Put.at(row, question.show(), 28, (high - question.height()) / 2);
                    Put.at(row, Put.pane(3, high, "compare-column-rule"), label, 0);
                    Put.at(row, told.show(Meanings.open(view)), label + 24, (high - told.height()) / 2);
                }
                return row;
            }, high, 6, 1));
        }
        return rows;
    }

    private static void turning(View view, Pane room, Paging paging, double x, double y, double height) {
        paging.beside(room, room.getPrefWidth(), y, height, room.getPrefWidth() - x);
        Laid told = view.type().line(paging.told(), Type.SMALL_STRONG);
        double end = room.getPrefWidth() - 2 * (paging.arrow() + 16);
        if (x + 8 + told.used() <= end) {
            Put.at(room, told.show(), x + 8, y + (height - told.height()) / 2);
        }
    }
}
