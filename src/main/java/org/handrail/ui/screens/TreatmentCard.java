package org.handrail.ui.screens;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.handrail.content.Treatment;
import org.handrail.ui.Form;
import org.handrail.ui.Pictures;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A treatment to touch: its drawing at the reading start, its name and one line; all of them the same size. While treatments
/// are being chosen the whole card is ticked.
///
/// @param pictures drawings that face the way its words run
/// @param ticked empty while nothing is being chosen
/// @param line   what stands below the name
record TreatmentCard(View view, Pictures pictures, Treatment treatment, Optional<Boolean> ticked, String line, Runnable action) {

    private static final double MOST = 216;
    private static final double TICK = 64;

    /// How high a card must be for its name.
    double needed(double width) {
        return Math.max(name(width).height() + 24, ticked.isPresent() ? tick() + 24 : 0);
    }

    Button show(double width, double height) {
        Laid name = name(width);
        VBox words = new VBox(6, name.show());
        Laid what = view.type().fill(line, Type.SMALL, width - art() - 36);
        if (name.height() + 6 + what.height() <= height - 24) {
            var shown = what.show();
            shown.getStyleClass().add("second-ink");
            words.getChildren().add(shown);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        Pane side = Put.pane(art(), height);
        boolean drawn = ticked.isEmpty() || !view.is(Form.COMPACT);
        Put.at(side, drawn ? pictures.panel(treatment.art(), treatment.family(), view.comfort().contrast(), art(), height)
                : PathPicture.region("picture-panel", art(), height), 0, 0);
        ticked.ifPresent(on -> Put.at(side, box(on, tick()), (art() - tick()) / 2, drawn ? height - tick() - 12 : (height - tick()) / 2));
        HBox row = new HBox(16, side, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return button(Put.sized(row, width, height), width, height);
    }

    /// In low reach: a row with its name alone.
    Button row(double width, double height) {
        boolean large = view.comfort().text().bars() > 1.1;
        double art = large ? 0 : view.is(Form.WIDE) ? 120 : view.is(Form.TALL) ? 88 : 64;
        double tick = ticked.isPresent() ? Math.min(height - 16, 56) : 0;
        double start = ticked.isPresent() && view.is(Form.WIDE) ? art + 12 + tick : Math.max(art, tick);
        Pane graphic = Put.pane(width, height);
        if (art > 0 && (ticked.isEmpty() || view.is(Form.WIDE))) {
            Put.at(graphic, pictures.panel(treatment.art(), treatment.family(), view.comfort().contrast(), art, height), 0, 0);
        }
        ticked.ifPresent(on -> Put.at(graphic, box(on, tick), start - tick + (start == tick ? 12 : 0), (height - tick) / 2));
        double x = start + (ticked.isPresent() && start == tick ? 24 : 16);
        Laid name = Label.fit(view, treatment.shortName(), Type.SMALL_STRONG, width - x - 12, height - 2);
        HBox words = new HBox(name.show());
        words.setAlignment(Pos.CENTER_LEFT);
        Put.at(graphic, Put.sized(words, width - x - 12, height), x, 0);
        return button(graphic, width, height);
    }

    private Button button(Pane graphic, double width, double height) {
        Pane framed = Put.pane(width, height);
        Put.at(framed, graphic, 0, 0);
        if (ticked.orElse(false)) {
            Put.at(framed, PathPicture.region("chosen-rim", width + 8, height + 8), -4, -4);
        }
        Button card = Buttons.around(framed, "treatment-card", spoken(), width, height, action);
        card.getStyleClass().add(Cards.style(treatment.family()));
        card.setAccessibleHelp(line);
        return card;
    }

    private String spoken() {
        return ticked.map(on -> on ? view.say("pick.on", treatment.name()) : view.say("pick.off", treatment.name()))
                .orElse(treatment.name());
    }

    private static StackPane box(boolean on, double size) {
        StackPane box = Put.sized(new StackPane(), size, size);
        box.getStyleClass().add(on ? "tick-box-on" : "tick-box");
        if (on) {
            box.getChildren().add(new Icon("check", size * 0.6));
        }
        return box;
    }

    private Laid name(double width) {
        return Label.fit(view, treatment.shortName(), view.is(Form.COMPACT) ? Type.SMALL_STRONG : Type.ACTION, width - art() - 28,
                MOST - 24);
    }

    private double tick() {
        return Math.min(TICK, art() - 12);
    }

    private double art() {
        return view.is(Form.COMPACT) ? 72 : view.largeText() ? 96 : 136;
    }
}
