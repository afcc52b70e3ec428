package org.handrail.ui.screens.sheets;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The languages that are offered, each by its own name in its own script. Choosing one keeps the place.
public final class LanguageSheet {

    private LanguageSheet() { }

    public static Pane of(View view) {
        List<Locale> languages = view.site().languages().offered();
        Sheet sheet = new Sheet(view, view.say("language.title"), view.say("language.lead"), view.say("close"), "close",
                false);
        int columns = sheet.inner() > 900 ? 2 : 1;
        double gap = 16;
        double width = (sheet.inner() - (columns - 1) * gap) / columns;
        int rows = (languages.size() + columns - 1) / columns;
        Pane body = Put.pane(sheet.inner(), rows * (112 + gap) - gap);
        for (int i = 0; i < languages.size(); i++) {
            Put.at(body, button(view, languages.get(i), width), (i % columns) * (width + gap),
                    (i / columns) * (112 + gap));
        }
        return sheet.around(body);
    }

    private static Button button(View view, Locale language, double width) {
        boolean now = language.equals(view.texts().language());
        String name = View.ownName(language);
        var words = new Typesetter(language, view.comfort().text()).line(name, Type.ACTION);
        HBox row = new HBox(12, words.show(), Put.spring(), new Icon(now ? "check" : "right", 36));
        row.setAlignment(Pos.CENTER_LEFT);
        return Buttons.around(Put.sized(row, width - 64, 104), now ? "row-button-on" : "row-button", name, width, 112, () -> {
            view.kiosk().readIn(language);
            view.kiosk().back();
        });
    }
}
