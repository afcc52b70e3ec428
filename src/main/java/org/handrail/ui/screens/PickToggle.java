package org.handrail.ui.screens;

import java.util.Optional;
import javafx.scene.control.Button;
import org.handrail.content.Pick;
import org.handrail.session.Visit;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.type.Type;

/// Puts what is being read on the list of what to talk about, or takes it off again.
final class PickToggle {

    private static final double HEIGHT = 88;

    private PickToggle() { }

    /// @param room how wide it may be
    /// @return nothing where there is no room, or the list is full
    static Optional<Button> of(View view, Visit visit, Pick pick, double room) {
        boolean picked = visit.picks().contains(pick);
        String text = picked ? view.say("reader.picked") : view.say("reader.pick");
        double width = Math.max(Buttons.fitting(view, Type.SMALL_STRONG, view.say("reader.picked"), true),
                Buttons.fitting(view, Type.SMALL_STRONG, view.say("reader.pick"), true));
        if (width > room || !picked && visit.picks().size() == Visit.MOST_PICKS) {
            return Optional.empty();
        }
        return Optional.of(Buttons.quiet(view, text, picked ? "check" : "plus", width, HEIGHT, () -> view.kiosk().pick(pick)));
    }
}
