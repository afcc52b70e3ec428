package org.handrail.ui.screens.reader;

import javafx.scene.control.Button;
import org.handrail.content.Pick;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;

/// Stands where one more thing would be put on the list of what to talk about, while the list is full: says so, and leads to where
/// something can be taken off.
public final class FullList {

    private FullList() { }

    /// Whether this can not be added.
    public static boolean is(Visit visit, Pick pick) {
        return visit.picks().size() >= Visit.MOST_PICKS && !visit.picks().contains(pick);
    }

    public static Button of(View view, double width, double height) {
        Button full = Buttons.small(view, view.say("list.full", Visit.MOST_PICKS), "", width, height,
                () -> view.kiosk().go(new Place.MyQuestions()));
        full.setAccessibleHelp(view.say("list.full.help"));
        return full;
    }
}
