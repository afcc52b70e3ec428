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
import org.handrail.ui.type.Typesetter;

/// The way to another language where the top bar is not at hand, by the name of the language that shows. Whatever is open stays
/// open.
public final class LanguageButton {

    private static final double LEAST = 128;
    private static final double AROUND = 28;

    private LanguageButton() { }

    /// Opens the languages; empty where there is only one.
    public static Optional<Button> opening(View view, double height) {
        return shown(view, opening(view), height);
    }

    /// Turns to the next language at once, where nothing can open; says so.
    public static Optional<Button> turning(View view, double height) {
        return shown(view, turning(view), height);
    }

    static BarButton opening(View view) {
        return named(view, () -> view.kiosk().go(new Place.ChoosingLanguage()));
    }

    static BarButton turning(View view) {
        return named(view, () -> view.kiosk().readIn(next(view))).helped(turns(view));
    }

    /// On the rail, the other languages by their own names: whoever reads none but one of them finds it.
    ///
    /// @param room how wide they may be together; where they need more, one button turns to the next language
    public static List<Button> onRail(View view, double room) {
        List<Button> others = offered(view).stream().filter(language -> !language.equals(view.texts().language()))
                .map(language -> onRail(view, language, View.ownName(language))).toList();
        if (others.stream().mapToDouble(Button::getPrefWidth).sum() <= room) {
            return others;
        }
        Button turning = onRail(view, next(view), View.ownName(view.texts().language()));
        turning.setAccessibleHelp(turns(view));
        return List.of(turning);
    }

    private static Button onRail(View view, Locale language, String name) {
        Laid words = new Typesetter(language, view.comfort().text()).line(name, Type.LABEL);
        HBox graphic = new HBox(12, new Icon("globe", 38), words.show());
        graphic.setAlignment(Pos.CENTER);
        return Buttons.around(graphic, "rail-button", name, Math.ceil(words.used() + 12 + 38 + 64), 88, () -> view.kiosk().readIn(language));
    }

    /// How wide it is, with the gap beside it; 0 where there is none.
    public static double taken(View view, double gap) {
        return offered(view).size() > 1 ? width(view) + gap : 0;
    }

    private static String turns(View view) {
        return view.say("language.turns", View.ownName(next(view)));
    }

    private static Locale next(View view) {
        List<Locale> offered = offered(view);
        return offered.get((offered.indexOf(view.texts().language()) + 1) % offered.size());
    }

    private static BarButton named(View view, Runnable action) {
        String name = View.ownName(view.texts().language());
        return new BarButton("globe", name, name, false, action);
    }

    private static Optional<Button> shown(View view, BarButton button, double height) {
        return Optional.of(button).filter(_ -> offered(view).size() > 1).map(offering -> isRoomy(view)
                ? offering.beside(view, height) : offering.stacked(view, width(view), height));
    }

    /// Whether its word has room beside its icon.
    static boolean isRoomy(View view) {
        return !view.is(Form.COMPACT) && view.comfort().text().bars() == 1;
    }

    private static double width(View view) {
        String name = View.ownName(view.texts().language());
        if (isRoomy(view)) {
            return named(view, () -> { }).beside(view, false);
        }
        return Math.ceil(Math.max(LEAST, view.type().line(name, Type.SMALL_STRONG).used() + AROUND));
    }

    private static List<Locale> offered(View view) {
        return view.site().languages().offered();
    }
}
