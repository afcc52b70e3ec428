package org.handrail.ui.screens.talk;

import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;

/// The ways on from a check: past it, to the page that tells it once more, to the next one.
record CheckWays(CheckScreen.Asked asked) {

    private static final double GAP = 16;

    Pane show(double width, double height) {
        View view = asked.view();
        Pane pane = Put.pane(width, height);
        if (asked.touched().isEmpty()) {
            Put.at(pane, Buttons.second(view, view.say("check.skip"), "", width, height, this::onward), 0, 0);
            return pane;
        }
        double read = (width - GAP) * 0.46;
        Put.at(pane, Buttons.second(view, view.say("check.read"), view.say("check.read.short"), "", read, height, () -> view.kiosk().go(
                new Place.Reading(asked.check().topic(), asked.check().explain()))), 0, 0);
        Put.at(pane, Buttons.main(view, asked.next().text(), asked.next().shorter(), asked.next().icon(), width - GAP - read, height, this::onward), read + GAP, 0);
        return pane;
    }

    private void onward() {
        asked.view().kiosk().go(asked.next().place());
    }
}
