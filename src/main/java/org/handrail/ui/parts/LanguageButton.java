package org.handrail.ui.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The way to another language where the top bar is not at hand, by the name of the language that shows. Whatever is open stays
/// open.
public final class LanguageButton {

    private static final double LEAST = 128;
    private static final double AROUND = 28;

    private LanguageButton() { }

    /// Opens the languages; empty where there is only one.
    public static Optional<Button> opening(View view, double height) {
        return button(view, height, () -> view.kiosk().go(new Place.ChoosingLanguage()));
    }

    /// Turns to the next language at once, where nothing can open.
    public static Optional<Button> turning(View view, double height) {
        return button(view, height, () -> view.kiosk().readIn(next(view)));
    }

    /// The same on the rail.
    public static Optional<Button> onRail(View view) {
        Laid words = view.type().line(View.ownName(view.texts().language()), Type.LABEL);
        HBox graphic = new HBox(12, new Icon("globe", 38), words.show());
        graphic.setAlignment(Pos.CENTER);
        return Optional.of(graphic).filter(_ -> offered(view).size() > 1).map(box -> Buttons.around(box, "rail-out", words.plain(),
                railTaken(view), 88, () -> view.kiosk().readIn(next(view))));
    }

    /// How wide that is; 0 where there is none.
    public static double railTaken(View view) {
        double words = view.type().line(View.ownName(view.texts().language()), Type.LABEL).used();
        return offered(view).size() > 1 ? Math.ceil(words + 12 + 38 + 64) : 0;
    }

    /// How wide it is, with the gap beside it; 0 where there is none.
    public static double taken(View view, double gap) {
        return offered(view).size() > 1 ? width(view) + gap : 0;
    }

    static Locale next(View view) {
        List<Locale> offered = offered(view);
        return offered.get((offered.indexOf(view.texts().language()) + 1) % offered.size());
    }

    private static Optional<Button> button(View view, double height, Runnable action) {
        return Optional.of(bar(view, action)).filter(_ -> offered(view).size() > 1).map(button -> isRoomy(view)
                ? button.beside(view, height) : button.stacked(view, width(view), height));
    }

    private static BarButton bar(View view, Runnable action) {
        String name = View.ownName(view.texts().language());
        return new BarButton("globe", name, name, false, action);
    }

    /// Whether its word has room beside its icon.
    private static boolean isRoomy(View view) {
        return !view.is(Form.COMPACT) && view.comfort().text().bars() == 1;
    }

    private static double width(View view) {
        String name = View.ownName(view.texts().language());
        if (isRoomy(view)) {
            return bar(view, () -> { }).beside(view, false);
        }
        return Math.ceil(Math.max(LEAST, view.type().line(name, Type.SMALL_STRONG).used() + AROUND));
    }

    private static List<Locale> offered(View view) {
        return view.site().languages().offered();
    }
}
