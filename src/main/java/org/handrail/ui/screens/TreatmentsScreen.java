package org.handrail.ui.screens;

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
        Laid note = open.type().fill(open.visit().guide().comparisonNote(), compact ? Type.SMALL : Type.LEAD, width);
        Put.at(room, title.heading(), 0, 0);
        var shown = note.show();
        shown.getStyleClass().add("second-ink");
        Put.at(room, shown, 0, title.height() + 2);
        double top = title.height() + 2 + note.height() + (compact ? 14 : 24);
        new TreatmentGrid(open, width).at(room, top, room.getPrefHeight() - top);
        return room;
    }
}
