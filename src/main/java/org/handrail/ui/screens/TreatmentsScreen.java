package org.handrail.ui.screens;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.ui.Form;
import org.handrail.ui.View;
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
        Put.at(room, title.heading(), 0, 0);
        double top = title.height() + 2;
        if (open.isForeign()) {
            Laid partly = view.type().fill(view.say("language.partly"), Type.SMALL, width);
            Put.at(room, second(partly), 0, top);
            top += partly.height() + 4;
        }
        String all = open.visit().guide().comparisonNote();
        Type small = compact ? Type.SMALL : Type.LEAD;
        Laid note = open.type().balance(all, small, open.type().fill(all, small, width).used() * 1.02);
        Pane told = Put.at(room, open.inItsDirection(Put.pane(width, note.height())), 0, top);
        Put.at(told, second(note), 0, 0);
        top += note.height() + (compact ? 14 : 24);
        new TreatmentGrid(open, width).at(room, top, room.getPrefHeight() - top);
        return room;
    }

    private static Node second(Laid words) {
        Node shown = words.show();
        shown.getStyleClass().add("second-ink");
        return shown;
    }
}
