package org.handrail.ui.screens.sheets;

import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.parts.GuideStrip;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;

/// A sheet in the middle of a pane that lets touches beside it through to what lies under.
public final class Overlay {

    private Overlay() { }

    public static Pane centred(View view, Pane sheet) {
        Pane over = Put.pane(view.layout().width(), view.layout().height());
        over.setPickOnBounds(false);
        double end = view.layout().height() - Sheet.pens(view);
        double middle = Math.round((end - sheet.getPrefHeight()) / 2);
        double low = end - sheet.getPrefHeight() - Sheet.LOW;
        double y = view.layout().barBelow() ? Math.max(middle, low) : middle;
        sheet.setId("over");
        double x = Math.round((view.layout().width() - sheet.getPrefWidth()) / 2);
        Put.at(over, sheet, Math.max(x, view.layout().margin() + GuideStrip.beside(view)), y);
        return over;
    }
}
