package org.handrail.ui.screens.lobby;

import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.LanguageButton;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A question that has its time, and two answers. The ring and the number are its only motion, once a second.
public final class CountdownDialog extends StackPane {

    private static final double RING = 274;

    /// Free room around the dialog, at least.
    private static final double AROUND = 24;

    private final View view;
    private final int whole;
    private final Arc left = new Arc(150, 150, RING / 2, RING / 2, 90, 0);
    private final StackPane number = Put.sized(new StackPane(), 300, 130);

    private CountdownDialog(View view, int whole, Question question) {
        this.view = view;
        this.whole = whole;
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
        Put.at(pane, ring(), tall ? (width - 300) / 2 : 72, top);
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

    /// Shows how many seconds are left.
    public void show(int seconds) {
        left.setLength(360.0 * seconds / whole);
        Laid count = view.type().line(String.valueOf(seconds), Type.COUNT);
        number.getChildren().setAll(count.show());
        number.setAccessibleText(view.say("still.seconds", seconds));
    }

    private Pane ring() {
        Pane ring = Put.pane(300, 300);
        ring.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Circle groove = new Circle(150, 150, RING / 2);
        groove.getStyleClass().add("ring-groove");
        left.setType(ArcType.OPEN);
        left.getStyleClass().add("ring-left");
        Circle face = new Circle(150, 150, 116);
        face.getStyleClass().add("ring-face");
        ring.getChildren().addAll(groove, left, face);
        Put.at(ring, number, 0, 62);
        Laid unit = view.type().line(view.say("still.unit"), Type.SMALL_STRONG);
        Put.at(ring, unit.show(), 150 - unit.used() / 2, 192);
        return ring;
    }

    /// @param languages the way to another language, of a height in px
    private record Question(String title, String reason, Answer stay, Answer leave,
                            BiFunction<View, Double, Optional<Button>> languages) { }

    private record Answer(String words, String icon, Runnable act) { }
}
