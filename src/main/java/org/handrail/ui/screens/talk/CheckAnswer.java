package org.handrail.ui.screens.talk;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.content.Check;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The good answer in words: the same calm card whatever was touched.
record CheckAnswer(View view, String name, String answer) {

    private static final double START = 52;
    private static final double END = 28;
    private static final double BETWEEN = 8;

    static CheckAnswer of(CheckScreen.Asked asked, int touched) {
        View view = asked.view();
        return new CheckAnswer(view, touched == Check.RIGHT ? view.say("check.thanks") : view.say("check.better"),
                asked.check().answer());
    }

    /// How high it must be, as large as its reader likes it.
    double height(double width) {
        return height(width, view.largeText() ? Type.READ : Type.ROW);
    }

    /// @param most how high it may be
    Pane show(double width, double most) {
        boolean roomy = !view.is(Form.COMPACT) && height(width, Type.READ) <= most;
        Type text = view.largeText() || roomy ? Type.READ : Type.ROW;
        double room = room(width);
        Laid head = head(room);
        double high = height(width, text);
        Pane card = Put.pane(width, high, "callout");
        Region bar = Put.sized(new Region(), 12, high - 2 * top());
        bar.getStyleClass().add("callout-bar");
        Put.at(card, bar, 20, top());
        HBox row = new HBox(14, new Icon("heart", 38), head.show());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("callout-label");
        Put.at(card, Put.sized(row, room, head.height()), START, top());
        Put.at(card, words(text, room).show(), START, top() + head.height() + BETWEEN);
        return card;
    }

    private double height(double width, Type text) {
        return head(room(width)).height() + BETWEEN + words(text, room(width)).height() + 2 * top();
    }

    private Laid head(double room) {
        return view.type().fill(name, view.is(Form.COMPACT) ? Type.SMALL_STRONG : Type.POINT_TITLE, room - 52);
    }

    private Laid words(Type text, double room) {
        return view.type().fill(answer, text, room);
    }

    private static double room(double width) {
        return width - START - END;
    }

    private double top() {
        return view.is(Form.COMPACT) ? 16 : 28;
    }
}
