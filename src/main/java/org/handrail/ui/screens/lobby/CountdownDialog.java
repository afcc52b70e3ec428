package org.handrail.ui.screens.lobby;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.LanguageButton;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A question that has its time, and two answers. Nothing but the ring changes.
public final class CountdownDialog extends StackPane {

    /// Free room around the dialog, at least.
    private static final double AROUND = 24;

    private final CountdownRing ring;

    private CountdownDialog(View view, int whole, Question question) {
        ring = new CountdownRing(view, whole);
        getStyleClass().add("dialog");
        boolean compact = view.is(Form.COMPACT);
        boolean tall = view.is(Form.TALL);
        double width = Math.min(1200, view.layout().inner());
        double words = tall ? width - 144 : width - 72 - 300 - 56 - 72;
        Laid title = view.type().balance(question.title(), compact || tall ? Type.H1 : Type.DIALOG, words);
        double button = compact ? 112 : 136;
        double top = compact ? 40 : 64;
        double gap = compact ? 40 : 56;
        double rest = top + gap + button + 60 + (tall ? 300 + 32 : 0);
        Laid text = Label.filling(view, question.reason(), compact ? Type.LEAD : Type.READ, words,
                view.layout().height() - rest - title.height() - 16 - 2 * AROUND);
        double textHeight = title.height() + 16 + text.height();
        double body = tall ? 300 + 32 + textHeight : Math.max(300, textHeight);
        Pane pane = Put.pane(width, top + body + gap + button + (compact ? 36 : 60));
        Put.at(pane, ring, tall ? (width - CountdownRing.SIZE) / 2 : 72, top);
        double x = tall ? 72 : 72 + 300 + 56;
        double y = tall ? top + 332 : top + (body - textHeight) / 2;
        Put.at(pane, title.heading(), x, y);
        Put.at(pane, text.show(), x, y + title.height() + 16);
        double room = width - 144 - 24 - LanguageButton.taken(view, 24);
        Answer stay = question.stay();
        Answer leave = question.leave();
        Put.at(pane, Buttons.main(view, stay.words(), stay.icon(), room * 0.58, button, stay.act()), 72, top + body + gap);
        Put.at(pane, Buttons.second(view, leave.words(), leave.icon(), room * 0.42, button, leave.act()),
                72 + room * 0.58 + 24, top + body + gap);
        question.languages().apply(view, button).ifPresent(languages -> Put.at(pane, languages, width - 72 - languages.getPrefWidth(),
                top + body + gap));
        getChildren().add(pane);
        Put.sized(this, pane.getPrefWidth(), pane.getPrefHeight());
    }

    /// "Are you still there?" Any touch means yes.
    ///
    /// @param whole how many seconds the countdown has in all
    public static CountdownDialog stillThere(View view, int whole) {
        return new CountdownDialog(view, whole, new Question(view.say("still.title"), view.say("still.text"),
                new Answer(view.say("still.here"), "hand", view.kiosk()::touched),
                new Answer(view.say("rail.over"), "restart", view.kiosk()::clear), LanguageButton::opening));
    }

    /// "Start over" was touched, perhaps unmeant.
    ///
    /// @param whole how many seconds the countdown has in all
    public static CountdownDialog startingOver(View view, int whole) {
        return new CountdownDialog(view, whole, new Question(view.say("over.title"), view.say("over.text"),
                new Answer(view.say("over.back"), "back", view.kiosk()::back),
                new Answer(view.say("over.now"), "restart", view.kiosk()::clear), LanguageButton::turning));
    }

    /// @param begun seconds that are left, the last of which has begun to pass
    public void show(int begun) {
        ring.show(begun);
    }

    /// @param languages the way to another language, of a height in px
    private record Question(String title, String reason, Answer stay, Answer leave,
                            BiFunction<View, Double, Optional<Button>> languages) { }

    private record Answer(String words, String icon, Runnable act) { }
}
