package org.handrail.ui.screens.reader;

import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// "Would you rather hear it from a person?"
final class PersonOffer {

    private PersonOffer() { }

    static void at(View view, Pane pane, double y, double height) {
        String text = view.say("person.talk");
        double button = Math.min(Buttons.fitting(view, Type.SMALL_STRONG, text, true) + 8, pane.getPrefWidth() * 0.55);
        double room = pane.getPrefWidth() - button - 24;
        Laid question = view.type().balance(view.say("person.rather"), Type.SMALL, room);
        if (question.height() <= height) {
            Put.at(pane, question.show(), 0, y + (height - question.height()) / 2);
        } else {
            button = pane.getPrefWidth();
        }
        Put.at(pane, Buttons.quiet(view, text, view.say("person.talk.short"), "hand", button, height, () -> view.kiosk().go(new Place.GettingHelp())),
                pane.getPrefWidth() - button, y);
    }
}
