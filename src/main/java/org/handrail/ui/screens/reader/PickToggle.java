package org.handrail.ui.screens.reader;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import org.handrail.content.Pick;
import org.handrail.session.Visit;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.type.Type;

/// "Talk about this": puts the topic that is being read on the list of what to talk about, or takes it off again.
final class PickToggle {

    static final double HEIGHT = 88;

    private PickToggle() { }

    /// How wide it must be for its words to stand on one line, whatever they are.
    static double fitting(View view) {
        return Stream.of("reader.pick", "reader.picked").mapToDouble(key -> Buttons.fitting(view, Type.SMALL_STRONG, view.say(key), true))
                .max().orElseThrow();
    }

    /// @return nothing for what is no topic of the guide, as its sources are
    static Optional<Button> of(OpenCard open, double width) {
        return of(open, width, HEIGHT);
    }

    static Optional<Button> of(OpenCard open, double width, double height) {
        View view = open.view();
        Visit visit = open.visit();
        if (!visit.guide().topics().contains(open.topic())) {
            return Optional.empty();
        }
        Pick pick = new Pick.OfTopic(open.topic().id());
        if (FullList.is(visit, pick)) {
            return Optional.of(FullList.of(view, width, height));
        }
        boolean picked = visit.picks().contains(pick);
        String text = view.say(picked ? "reader.picked" : "reader.pick");
        boolean oneLine = height < 2 * view.type().lineHeight(Type.SMALL_STRONG);
        String shorter = picked ? text : oneLine ? view.say("reader.pick.word") : view.say("reader.pick.short");
        return Optional.of(Buttons.quiet(view, text, shorter, picked ? "check" : "plus", width, height, () -> view.kiosk().pick(pick)));
    }
}
