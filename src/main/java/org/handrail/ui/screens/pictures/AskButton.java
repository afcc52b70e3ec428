package org.handrail.ui.screens.pictures;

import javafx.scene.control.Button;
import org.handrail.content.Pick;
import org.handrail.session.Visit;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.screens.reader.FullList;
import org.handrail.ui.type.Type;

/// "Ask about this": keeps what a picture is about on the family's list, and lets it go again.
final class AskButton {

    private AskButton() { }

    static double fitting(View view) {
        return Math.max(Buttons.fitting(view, Type.SMALL_STRONG, view.say("ask.about"), true),
                Buttons.fitting(view, Type.SMALL_STRONG, view.say("ask.kept"), true));
    }

    static Button of(View view, Visit visit, Pick pick, double width, double height) {
        boolean kept = visit.picks().contains(pick);
        if (FullList.is(visit, pick)) {
            return FullList.of(view, width, height);
        }
        Button button = kept ? Buttons.small(view, view.say("ask.kept"), view.say("ask.kept.short"), "check", width, height, () -> view.kiosk().pick(pick))
                : Buttons.small(view, view.say("ask.about"), view.say("ask.about.short"), "ask", width, height, () -> view.kiosk().pick(pick));
        if (kept) {
            button.getStyleClass().setAll("segment-on");
        }
        return button;
    }
}
