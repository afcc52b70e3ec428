package org.handrail.ui.screens.treatments;

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
import org.handrail.ui.type.Typesetter;

/// A treatment to touch: its drawing at the reading start, its name and one line; all of them the same size. While treatments
/// are being chosen the whole card is ticked.
///
/// @param pictures drawings that face the way its words run
/// @param ticked empty while nothing is being chosen
/// @param line   what stands below the name
record TreatmentCard(View view, Pictures pictures, Treatment treatment, Optional<Boolean> ticked, String line, Runnable action) {

    private static final double MOST = 216;
    private static final double TICK = 64;

    /// Above the name: less than most cards have free, so that the names of a row stand on one line.
    private static final double TOP = 16;

    /// Below the box.
    private static final double FOOT = 14;

    /// A drawing in less height would be too small to tell anything.
    private static final double LEAST_DRAWN = 64;

    /// How high a card must be for its name.
    double needed(double width) {
        return Math.max(name(width).height() + 24, ticked.isPresent() ? tick() + 24 : 0);
    }

    /// Whether there is room for its line below its name.
    boolean tells(double width, double height) {
        return name(width).height() + 4 + told(width).height() <= height - 24;
    }

    /// @param telling whether every card has room for its line; what tells of this card alone needs only its own
    Button show(double width, double height, boolean telling) {
        Laid name = name(width);
        VBox words = new VBox(4, name.show());
        Laid what = told(width);
        boolean both = telling || !line.equals(treatment.inShort()) && tells(width, height);
        if (both) {
            var shown = what.show();
            shown.getStyleClass().add("second-ink");
            words.getChildren().add(shown);
        }
        words.setAlignment(both ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        double top = both ? Math.min(TOP, (height - name.height() - 4 - what.height()) / 2) : 0;
        Pane card = Put.pane(width, height);
        Put.at(card, side(height), 0, 0);
        Put.at(card, Put.sized(words, width - art() - 16, height - top), art() + 16, top);
        return button(card, width, height);
    }

    private Laid told(double width) {
        return (line.equals(treatment.inShort()) ? type() : view.type()).balance(line, Type.SMALL, width - art() - 28);
    }

    /// Its drawing on a hill, above its box where it has one.
    private Pane side(double height) {
        Pane side = Put.pane(art(), height);
        Put.at(side, PathPicture.region("picture-panel", art(), height), 0, 0);
        double hill = art() / 2;
        Put.at(side, PathPicture.region("card-hill", art(), hill), 0, height - hill);
        double under = ticked.isPresent() ? tick() + FOOT : 0;
        boolean drawn = height - under > LEAST_DRAWN;
        if (drawn) {
            Put.at(side, pictures.start(treatment.art(), treatment.family(), view.comfort().contrast(), art(), height - under, under), 0, 0);
        }
        ticked.ifPresent(on -> Put.at(side, box(on, tick()), (art() - tick()) / 2, drawn ? height - tick() - FOOT : (height - tick()) / 2));
        return side;
    }

    /// In low reach: a row with its name alone.
    ///
    /// @param part how much of the room for it the drawing takes
    Button row(double width, double height, double part) {
        double art = rowArt(part);
        double tick = rowTick(height, part);
        double x = rowStart(height, part);
        Pane graphic = Put.pane(width, height);
        if (art > 0 && (ticked.isEmpty() || view.is(Form.WIDE))) {
            Put.at(graphic, pictures.panel(treatment.art(), treatment.family(), view.comfort().contrast(), art, height), 0, 0);
        }
        ticked.ifPresent(on -> Put.at(graphic, box(on, tick), x - tick - (x == tick + 24 ? 12 : 16), (height - tick) / 2));
        HBox words = new HBox(rowName(width, height, part).show());
        words.setAlignment(Pos.CENTER_LEFT);
        Put.at(graphic, Put.sized(words, width - x - 12, height), x, 0);
        return button(graphic, width, height);
    }

    /// Whether such a row has room for every word of its name, none of them smaller than without a drawing.
    boolean hasRoom(double width, double height, double part) {
        Laid name = rowName(width, height, part);
        return !name.isTorn() && name.line() >= rowName(width, height, 0).line();
    }

    private Laid rowName(double width, double height, double part) {
        return Label.fit(view, type(), treatment.shortName(), Type.SMALL_STRONG, width - rowStart(height, part) - 12, height - 2);
    }

    private double rowArt(double part) {
        return part * (view.is(Form.WIDE) ? 120 : view.is(Form.TALL) ? 88 : 64);
    }

    private double rowTick(double height, double part) {
        return ticked.isPresent() ? Math.min(height - 16, part > 0 ? 56 : 44) : 0;
    }

    /// Where the name begins.
    private double rowStart(double height, double part) {
        double tick = rowTick(height, part);
        double start = ticked.isPresent() && view.is(Form.WIDE) ? rowArt(part) + 12 + tick : Math.max(rowArt(part), tick);
        return start + (ticked.isPresent() && start == tick ? 24 : 16);
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
        return Label.fit(view, type(), treatment.shortName(), view.is(Form.COMPACT) ? Type.SMALL_STRONG : Type.ACTION, width - art() - 28,
                MOST - 24);
    }

    /// Sets its words in their own language.
    private Typesetter type() {
        return new Typesetter(treatment.language(), view.comfort().text());
    }

    private double tick() {
        return Math.min(TICK, art() - 12);
    }

    private double art() {
        return view.is(Form.COMPACT) ? 72 : view.largeText() ? 96 : 136;
    }
}
