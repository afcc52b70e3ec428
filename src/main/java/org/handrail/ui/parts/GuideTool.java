package org.handrail.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A tool of staff in a guided visit: an icon above a word, and a tick beside the icon while it is on.
public record GuideTool(String icon, String text, boolean on, Runnable action) {

    /// @param height 88 or more
    public Button show(View view, double width, double height) {
        Laid words = Label.fit(view, text, Type.SMALL_STRONG, width - 16, height - 36);
        HBox signs = new HBox(6, new Icon(icon, 34));
        if (on && !icon.equals("check")) {
            signs.getChildren().add(new Icon("check", 30));
        }
        signs.setAlignment(Pos.CENTER);
        VBox column = new VBox(2, signs, words.lines().size() > 1 ? words.show(Pos.TOP_CENTER) : words.show());
        column.setAlignment(Pos.CENTER);
        String spoken = on ? view.say("bar.on", text) : text;
        return Buttons.around(column, on ? "guide-button-on" : "guide-button", spoken, width, height, action);
    }
}
