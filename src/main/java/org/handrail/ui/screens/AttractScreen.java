package org.handrail.ui.screens;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Rail;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The first screen: it invites, says what this is and that nothing is kept. Touching it anywhere begins a visit.
final class AttractScreen {

    private AttractScreen() { }

    static Pane of(View view, List<Locale> languages) {
        var layout = view.layout();
        Pane page = Put.pane(layout.width(), layout.height(), "page");
        Put.at(page, view.pictures().scene(layout.width(), layout.height()), 0, 0);
        Put.at(page, anywhere(view, languages.getFirst()), 0, 0);
        double start = view.is(Form.WIDE) ? 96 : view.is(Form.TALL) ? 72 : 56;
        Put.at(page, SceneHead.of(view), start, view.is(Form.COMPACT) ? 36 : 72);
        invitation(view, page, start);
        double railTop = layout.height() - layout.form().bars().rail() - layout.form().bars().railGap();
        Put.at(page, Rail.tube(view, languages.stream().map(language -> begin(view, language, languages)).toList()),
                layout.form().margin(), railTop);
        return page;
    }

    private static void invitation(View view, Pane page, double start) {
        boolean compact = view.is(Form.COMPACT);
        double width = view.is(Form.TALL) ? view.layout().width() - 2 * start : view.layout().width() * 0.42;
        Laid title = view.title(view.say("attract.title"), compact ? Type.DIALOG : Type.DISPLAY, width);
        Laid what = view.type().balance(view.say("attract.what"), compact ? Type.LEAD : Type.INVITE, width);
        Laid kept = view.title(view.say("attract.kept"), compact ? Type.SMALL : Type.LEAD, width - 84);
        double y = view.is(Form.TALL) ? 220 : compact ? 128 : 226;
        Put.at(page, title.show(), start, y);
        Put.at(page, hand(compact ? 0.6 : 1), start + title.used() + (compact ? 40 : 80),
                y + (title.height() - (compact ? 132 : 220)) / 2);
        y += title.height() + (compact ? 16 : 28);
        Put.at(page, what.show(), start, y);
        y += what.height() + (compact ? 20 : 36);
        StackPane lock = Put.sized(new StackPane(new Icon("lock", 36)), 64, 64);
        lock.getStyleClass().add("lock-disc");
        HBox privacy = new HBox(20, lock, kept.show());
        privacy.setAlignment(Pos.CENTER_LEFT);
        Put.at(page, privacy, start, y);
        page.getChildren().stream().skip(2).forEach(node -> node.setMouseTransparent(true));
    }

    private static Node hand(double scale) {
        StackPane hand = Put.sized(new StackPane(), 220 * scale, 220 * scale);
        for (Halo halo : new Halo[] {new Halo(110, "halo-outer"), new Halo(84, "halo-inner"), new Halo(60, "halo-core")}) {
            Circle circle = new Circle(halo.radius() * scale);
            circle.getStyleClass().add(halo.style());
            hand.getChildren().add(circle);
        }
        Icon touch = new Icon("touch", 64 * scale);
        StackPane icon = new StackPane(touch);
        icon.getStyleClass().add("halo-icon");
        hand.getChildren().add(icon);
        return hand;
    }

    /// The whole screen is a button: wherever a hand lands, a visit begins.
    private static Button anywhere(View view, Locale language) {
        return Buttons.around(new Pane(), "anywhere", view.say("attract.spoken"), view.layout().width(),
                view.layout().height(), () -> view.kiosk().begin(language));
    }

    private static Button begin(View view, Locale language, List<Locale> languages) {
        boolean first = language.equals(languages.getFirst());
        Laid name = view.type().line(language.getDisplayName(language), Type.ACTION);
        HBox graphic = new HBox(12);
        if (first) {
            graphic.getChildren().add(new Icon("check", 36));
        }
        graphic.getChildren().add(name.show());
        graphic.setAlignment(Pos.CENTER);
        return Buttons.around(graphic, first ? "rail-here" : "rail-button", language.getDisplayName(language),
                Math.max(240, name.used() + 120), view.is(Form.TALL) ? 108 : 88, () -> view.kiosk().begin(language));
    }

    private record Halo(double radius, String style) { }
}
