package org.handrail.ui.screens;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The good answer in words: the same calm card whatever was touched.
record CheckAnswer(View view, String name, String answer) {

    private static final double START = 52;
    private static final double END = 28;
    private static final double BETWEEN = 8;

    /// @param height that it may take
    Pane show(double width, double height) {
        double room = width - START - END;
        double most = height - 2 * top() - BETWEEN;
        Type text = !view.is(Form.COMPACT) && height(smallest(), Type.READ, room) <= most ? Type.READ : Type.ROW;
        Typesetter type = view.typeThat(size -> height(size, text, room) <= most);
        Laid head = type.fill(name, title(), room - 52);
        Laid words = type.fill(answer, text, room);
        double high = 2 * top() + head.height() + BETWEEN + words.height();
        Pane card = Put.pane(width, high, "callout");
        Region bar = Put.sized(new Region(), 12, high - 2 * top());
        bar.getStyleClass().add("callout-bar");
        Put.at(card, bar, 20, top());
        HBox row = new HBox(14, new Icon("heart", 38), head.show());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("callout-label");
        Put.at(card, Put.sized(row, room, head.height()), START, top());
        Put.at(card, words.show(), START, top() + head.height() + BETWEEN);
        return card;
    }

    /// How high it is at the usual text size.
    double least(double width) {
        return height(smallest(), Type.ROW, width - START - END) + 2 * top() + BETWEEN;
    }

    private double height(Typesetter type, Type text, double room) {
        return type.fill(name, title(), room - 52).height() + type.fill(answer, text, room).height();
    }

    private Typesetter smallest() {
        return new Typesetter(view.type().language(), TextSize.NORMAL);
    }

    private Type title() {
        return view.is(Form.COMPACT) ? Type.SMALL_STRONG : Type.POINT_TITLE;
    }

    private double top() {
        return view.is(Form.COMPACT) ? 16 : 28;
    }
}
