package org.handrail.ui.screens.sheets;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The languages that are offered, each by its own name in its own script. Choosing one keeps the place.
public final class LanguageSheet {

    private static final double ROW = 112;
    private static final double GAP = 16;
    private static final int MOST_COLUMNS = 3;
    /// What stands beside a name in its row, and free room.
    private static final double AROUND_NAME = 64 + 12 + 36 + 24;

    private LanguageSheet() { }

    public static Pane of(View view) {
        List<Locale> languages = view.site().languages().offered();
        Sheet sheet = new Sheet(view, view.say("language.title"), view.say("language.lead"), view.say("close"), "close",
                false);
        int columns = columns(view, languages, sheet);
        double width = (sheet.inner() - (columns - 1) * GAP) / columns;
        int rows = (languages.size() + columns - 1) / columns;
        Pane body = Put.pane(sheet.inner(), rows * (ROW + GAP) - GAP);
        for (int i = 0; i < languages.size(); i++) {
            Put.at(body, button(view, languages.get(i), width), (i % columns) * (width + GAP), (i / columns) * (ROW + GAP));
        }
        return sheet.around(body);
    }

    /// As many beside each other as leave no hole in the last row; else all below each other, if there is room for that.
    private static int columns(View view, List<Locale> languages, Sheet sheet) {
        double widest = languages.stream().mapToDouble(language -> name(view, language).used()).max().orElse(0) + AROUND_NAME;
        int most = Math.clamp((int) ((sheet.inner() + GAP) / (widest + GAP)), 1, MOST_COLUMNS);
        int inOne = (int) ((sheet.room() + GAP) / (ROW + GAP));
        return IntStream.rangeClosed(2, most).filter(columns -> languages.size() % columns == 0).max()
                .orElse(languages.size() <= inOne ? 1 : most);
    }

    private static Laid name(View view, Locale language) {
        return new Typesetter(language, view.comfort().text()).line(View.ownName(language), Type.ACTION);
    }

    private static Button button(View view, Locale language, double width) {
        boolean now = language.equals(view.texts().language());
        String name = View.ownName(language);
        HBox row = new HBox(12, name(view, language).show(), Put.spring(), new Icon(now ? "check" : "right", 36));
        row.setAlignment(Pos.CENTER_LEFT);
        return Buttons.around(Put.sized(row, width - 64, 104), now ? "row-button-on" : "row-button", name, width, ROW, () -> {
            view.kiosk().readIn(language);
            view.kiosk().back();
        });
    }
}
