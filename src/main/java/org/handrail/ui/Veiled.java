package org.handrail.ui;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.GuideStrip;
import org.handrail.ui.parts.Ink;
import org.handrail.ui.parts.Put;

/// A sheet over the page, and behind it a dark veil that closes it when it is touched. Staff can draw on it, too.
final class Veiled extends Pane {

    private final Button veil;
    private final Pane sheet;
    private final Optional<Ink> ink;

    /// @param place what the sheet shows
    Veiled(View view, Place place, Pane sheet) {
        var layout = view.layout();
        this.sheet = sheet;
        veil = Buttons.around(new Pane(), "scrim", view.say("close"), layout.width(), layout.height(), view.kiosk()::back);
        veil.setFocusTraversable(false);
        Put.sized(this, layout.width(), layout.height());
        Put.at(this, veil, 0, 0);
        Put.at(this, sheet, 0, 0);
        ink = view.led().flatMap(_ -> Optional.ofNullable((Pane) sheet.lookup("#over"))).map(drawn -> Put.at(sheet,
                new Ink(view, place, drawn.getPrefWidth(), drawn.getPrefHeight()), drawn.getLayoutX(), drawn.getLayoutY()));
        ink.ifPresent(_ -> GuideStrip.over(view, this));
    }

    Optional<Ink> ink() {
        return ink;
    }

    void rise() {
        Motion.SHEET.enter(sheet, 0);
        Motion.SHEET.veil(veil, 0, 1);
    }

    /// Once it is closed: to be seen for a moment, in a parent of its own, and no more than that.
    void sinkIn(Pane closing) {
        closing.getChildren().setAll(this);
        Motion.CLOSING.veil(veil, 1, 0);
        Motion.CLOSING.leave(sheet, () -> closing.getChildren().remove(this));
    }
}
