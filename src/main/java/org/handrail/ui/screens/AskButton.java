package org.handrail.ui.screens;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Pick;
import org.handrail.session.KioskState;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Type;

/// "Ask about this": keeps what a picture is about to talk about it, and lets it go again.
final class AskButton {

    private AskButton() { }

    static double fitting(View view) {
        return Math.max(Buttons.fitting(view, Type.SMALL_STRONG, view.say("ask.about"), true),
                Buttons.fitting(view, Type.SMALL_STRONG, view.say("ask.kept"), true));
    }

    static Pane of(View view, Pick pick, double width, double height) {
        Pane place = Put.pane(width, height);
        show(view, pick, place);
        return place;
    }

    /// Picking changes nothing else on the page, so the page stays and the button alone changes.
    private static void show(View view, Pick pick, Pane place) {
        boolean kept = view.kiosk().state() instanceof KioskState.Visiting(var visit, _) && visit.picks().contains(pick);
        Runnable toggle = () -> {
            view.kiosk().pick(pick);
            show(view, pick, place);
            place.getChildren().getFirst().requestFocus();
        };
        Button button = kept
                ? Buttons.small(view, view.say("ask.kept"), "check", place.getPrefWidth(), place.getPrefHeight(), toggle)
                : Buttons.small(view, view.say("ask.about"), "ask", place.getPrefWidth(), place.getPrefHeight(), toggle);
        if (kept) {
            button.getStyleClass().setAll("segment-on");
        }
        place.getChildren().setAll(button);
    }
}
