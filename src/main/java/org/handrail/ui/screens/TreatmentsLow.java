package org.handrail.ui.screens;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Every treatment in low reach: what holds for all of them on a card above, their names as equal rows below.
final class TreatmentsLow {

    private TreatmentsLow() { }

    static Pane of(OpenCard open) {
        View view = open.view();
        Pane room = Frame.room(view);
        double top = view.layout().touchTop();
        double gap = view.is(Form.COMPACT) ? 12 : 16;
        above(open, room, top - gap);
        Pane rows = Put.at(room, open.inItsDirection(Put.pane(room.getPrefWidth(), room.getPrefHeight() - top)), 0, top);
        List<Treatment> treatments = open.visit().guide().treatments();
        boolean large = view.comfort().text().bars() > 1.1;
        int columns = view.is(Form.WIDE) ? 4 : view.is(Form.TALL) && large ? 2 : 3;
        int count = (treatments.size() + columns - 1) / columns;
        double width = (room.getPrefWidth() - (columns - 1) * gap) / columns;
        double height = Math.min(160, (room.getPrefHeight() - top - (count - 1) * gap) / count);
        for (int i = 0; i < treatments.size(); i++) {
            Put.at(rows, row(open, treatments.get(i), width, height), (i % columns) * (width + gap),
                    (i / columns) * (height + gap));
        }
        return room;
    }

    private static void above(OpenCard open, Pane room, double height) {
        View view = open.view();
        boolean compact = view.is(Form.COMPACT);
        double width = room.getPrefWidth();
        double side = compact ? 28 : 52;
        double picture = view.is(Form.WIDE) ? width * 0.32 : 0;
        double banner = view.is(Form.TALL) ? height * 0.5 : 0;
        double words = width - picture - 2 * side;
        Laid title = open.type().balance(open.topic().title(), compact ? Type.H1_TIGHT : Type.H1, words);
        Type small = compact ? Type.SMALL : Type.LEAD;
        String all = open.visit().guide().comparisonNote();
        Laid note = view.typeThat(type -> type.fill(all, small, words).height() <= height - banner - title.height() - 20)
                .fill(all, small, words);
        double text = title.height() + 6 + note.height();
        Pane card = Put.at(room, Cards.card(width, height), 0, 0);
        if (picture > 0) {
            Put.at(card, view.pictures().panel(open.topic().art(), open.topic().family(), view.comfort().contrast(), picture,
                    height), 0, 0);
        } else if (banner > 0) {
            Put.at(card, view.pictures().banner(open.topic().art(), open.topic().family(), view.comfort().contrast(), width,
                    banner), 0, 0);
        }
        double y = banner + Math.max(0, (height - banner - text) / 2);
        Put.at(card, title.heading(), picture + side, y);
        var shown = note.show();
        shown.getStyleClass().add("second-ink");
        Put.at(card, shown, picture + side, y + title.height() + 6);
    }

    private static Button row(OpenCard open, Treatment treatment, double width, double height) {
        View view = open.view();
        double art = view.comfort().text().bars() > 1.1 ? 0 : view.is(Form.WIDE) ? 120 : view.is(Form.TALL) ? 88 : 64;
        Laid name = Label.fit(view, treatment.name(), Type.SMALL_STRONG, width - art - 32, height - 2);
        Pane graphic = Put.pane(width, height);
        if (art > 0) {
            Put.at(graphic, open.pictures().panel(treatment.art(), treatment.family(), view.comfort().contrast(), art, height),
                    0, 0);
        }
        HBox words = new HBox(name.show());
        words.setAlignment(Pos.CENTER_LEFT);
        Put.at(graphic, Put.sized(words, width - art - 32, height), art + 16, 0);
        Button row = Buttons.around(graphic, "treatment-card", treatment.name(), width, height,
                () -> view.kiosk().go(new Place.Comparing(List.of(treatment.id()), 0)));
        row.getStyleClass().add(Cards.style(treatment.family()));
        row.setAccessibleHelp(TreatmentGrid.firstSentence(treatment));
        return row;
    }
}
