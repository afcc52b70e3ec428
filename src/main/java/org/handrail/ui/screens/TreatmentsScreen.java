package org.handrail.ui.screens;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.content.Block;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Every treatment, the same size, in no special order.
final class TreatmentsScreen {

    private TreatmentsScreen() { }

    static boolean is(OpenCard open) {
        return open.card().blocksFor(open.view().reader()).stream().anyMatch(block -> block instanceof Block.Treatments);
    }

    static Pane of(OpenCard open) {
        View view = open.view();
        if (view.layout().isLow()) {
            return TreatmentsLow.of(open);
        }
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        boolean compact = view.is(Form.COMPACT);
        Laid title = open.type().balance(open.topic().title(), compact ? Type.H1_TIGHT : Type.H1, width);
        Laid note = open.type().fill(open.visit().guide().comparisonNote(), compact ? Type.SMALL : Type.LEAD, width);
        Put.at(room, title.show(), 0, 0);
        var shown = note.show();
        shown.getStyleClass().add("second-ink");
        Put.at(room, shown, 0, title.height() + 2);
        double top = title.height() + 2 + note.height() + (compact ? 14 : 24);
        grid(open, room, top);
        return room;
    }

    private static void grid(OpenCard open, Pane room, double top) {
        View view = open.view();
        List<Treatment> treatments = open.visit().guide().treatments();
        int columns = view.is(Form.TALL) ? 2 : view.is(Form.COMPACT) || view.comfort().text().bars() > 1.1 ? 3 : 4;
        int rows = (treatments.size() + columns - 1) / columns;
        double gap = view.layout().form().gutter();
        double width = (room.getPrefWidth() - (columns - 1) * gap) / columns;
        double height = Math.min(216, (room.getPrefHeight() - top - (rows - 1) * gap) / rows);
        for (int i = 0; i < treatments.size(); i++) {
            Put.at(room, card(open, treatments.get(i), width, height), (i % columns) * (width + gap),
                    top + (i / columns) * (height + gap));
        }
    }

    private static Button card(OpenCard open, Treatment treatment, double width, double height) {
        View view = open.view();
        double art = view.is(Form.COMPACT) ? 72 : view.largeText() ? 96 : 136;
        double room = width - art - 36;
        Laid name = open.type().balance(treatment.name(), view.is(Form.COMPACT) ? Type.SMALL_STRONG : Type.ACTION, room);
        VBox words = new VBox(6, name.show());
        Laid what = open.type().fill(firstSentence(treatment), Type.SMALL, room);
        if (name.height() + 6 + what.height() <= height - 32) {
            var line = what.show();
            line.getStyleClass().add("second-ink");
            words.getChildren().add(line);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        Pane side = Put.pane(art, height);
        Put.at(side, view.pictures().panel(treatment.art(), treatment.family(), view.comfort().contrast(), art, height), 0, 0);
        HBox graphic = new HBox(16, side, words);
        graphic.setAlignment(Pos.CENTER_LEFT);
        Button card = Buttons.around(Put.sized(graphic, width, height), "treatment-card", treatment.name(), width, height,
                () -> view.kiosk().go(new Place.Comparing(List.of(treatment.id()), 0)));
        card.getStyleClass().add(Cards.style(treatment.family()));
        card.setAccessibleHelp(what.plain());
        return card;
    }

    static String firstSentence(Treatment treatment) {
        String whole = treatment.cells().getFirst().text().plain();
        int end = whole.indexOf(". ");
        return end < 0 ? whole : whole.substring(0, end + 1);
    }
}
