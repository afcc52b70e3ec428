package org.handrail.ui.screens;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Words;

/// What is compared: each treatment in its own colours above its column, all of the same size.
///
/// @param label how wide the column of the questions is; 0 where they stand above their answers
record CompareHead(View view, List<Treatment> treatments, double label, double width) {

    private static final double BUTTON = 88;
    private static final double GAP = 16;
    private static final double LEAST_WITH_CHANGE = 480;

    /// From this height on the drawing stands above the name.
    private static final double STACKED = 240;
    private static final double LARGEST = 420;

    /// How high it is at least.
    double least() {
        return treatments.size() == 1 ? view.is(Form.COMPACT) ? 88 : 92 : title() + heads();
    }

    private double heads() {
        double high = view.is(Form.COMPACT) ? 96 : 112;
        return changeBelow() ? high + BUTTON + 12 : high;
    }

    /// The title's own row, where no column is kept for it.
    private double title() {
        return label == 0 ? view.type().lineHeight(Type.H3) + 8 : 0;
    }

    Pane show(double height) {
        Pane pane = Put.pane(width, height);
        if (treatments.size() == 1) {
            Treatment treatment = treatments.getFirst();
            Optional<Button> origins = view.layout().isLow() ? Optional.empty() : Optional.of(origins(view, treatment,
                    Math.min(width * 0.42, Buttons.fitting(view, Type.SMALL_STRONG, view.say("reader.origins"), true))));
            Put.at(pane, head(treatment, width, height, origins, true), 0, 0);
            return pane;
        }
        if (label == 0) {
            Put.at(pane, view.type().line(view.say("compare.side"), Type.H3).heading(), 0, 0);
        } else {
            titleBeside(pane, height);
        }
        double start = label == 0 ? 0 : label + GAP / 2;
        double column = (width - start - (treatments.size() - 1) * GAP) / treatments.size();
        for (int i = 0; i < treatments.size(); i++) {
            Put.at(pane, column(treatments.get(i), column, height - title()), start + i * (column + GAP), title());
        }
        return pane;
    }

    private void titleBeside(Pane pane, double height) {
        Laid title = Label.fit(view, view.say("compare.side"), Type.H3, label - 16, height);
        Laid more = Label.fit(view, view.say("compare.more"), Type.SMALL, label - 16, height - title.height());
        boolean both = title.height() + more.height() <= height;
        double y = (height - title.height() - (both ? more.height() : 0)) / 2;
        Put.at(pane, title.heading(), 12, y);
        if (both) {
            Put.at(pane, more.show(), 12, y + title.height()).getStyleClass().add("second-ink");
        }
    }

    private Pane column(Treatment treatment, double column, double height) {
        Pane pane = Put.pane(column, height);
        if (changeBelow()) {
            Put.at(pane, head(treatment, column, height - BUTTON - 12, Optional.empty(), false), 0, 0);
            Put.at(pane, change(treatment, column), 0, height - BUTTON);
        } else {
            Optional<Button> change = changeInFoot(view) || column < LEAST_WITH_CHANGE ? Optional.empty() : Optional.of(change(treatment,
                    Buttons.fitting(view, Type.SMALL_STRONG, view.say("compare.change"), false)));
            Put.at(pane, head(treatment, column, height, change, false), 0, 0);
        }
        return pane;
    }

    private boolean changeBelow() {
        return view.is(Form.TALL) && !changeInFoot(view);
    }

    /// Where the head is out of reach or has no room for it.
    static boolean changeInFoot(View view) {
        return view.layout().isLow() || view.is(Form.COMPACT) && view.largeText();
    }

    private Button change(Treatment treatment, double wide) {
        Button change = Buttons.small(view, view.say("compare.change"), "", wide, BUTTON, () -> change(view, treatments, treatment));
        change.setAccessibleText(view.say("compare.change.one", treatment.name()));
        return change;
    }

    /// Back to choosing, with all but this one kept.
    static void change(View view, List<Treatment> treatments, Treatment treatment) {
        view.kiosk().go(new Place.Picking(treatments.stream().filter(other -> !other.equals(treatment)).map(Treatment::id).toList()));
    }

    static Button origins(View view, Treatment treatment, double width) {
        return Buttons.small(view, view.say("reader.origins"), "book", width, BUTTON,
                () -> view.kiosk().go(new Place.TreatmentOrigins(treatment.id(), 0)));
    }

    private Pane head(Treatment treatment, double wide, double high, Optional<Button> button, boolean heading) {
        double taken = button.map(Button::getPrefWidth).orElse(0.0);
        boolean stacked = high > STACKED && button.isEmpty();
        double art = wide - taken < 400 ? 0 : stacked ? Math.min(LARGEST, Math.min(high - 120, wide * 0.6)) : Math.clamp(wide * 0.16, 96, 132);
        double room = stacked ? wide - 48 : wide - taken - art - 34 - 60;
        Laid name = name(treatment, heading && !view.is(Form.COMPACT) ? Type.H2 : Type.H3, room, stacked ? 100 : high - 12);
        Words words = heading ? name.heading() : name.show();
        Pane head = stacked ? new VBox(8) : new HBox(20);
        if (art > 0) {
            head.getChildren().add(view.pictures().art(treatment.art(), treatment.family(), view.comfort().contrast(), art,
                    Math.min(high - 8, art)));
        }
        head.getChildren().add(words);
        if (head instanceof HBox row) {
            row.setAlignment(Pos.CENTER_LEFT);
            row.getChildren().add(Put.spring());
            button.ifPresent(row.getChildren()::add);
        } else if (head instanceof VBox column) {
            column.setAlignment(Pos.CENTER);
        }
        head.getStyleClass().addAll("compare-head", Cards.style(treatment.family()));
        return Put.sized(head, wide, high);
    }

    /// Its whole name or, where that has no room, the short one.
    private Laid name(Treatment treatment, Type style, double room, double high) {
        Laid whole = Label.fit(view, treatment.name(), style, room, high);
        return whole.height() <= high && !whole.isTorn() ? whole : Label.fit(view, treatment.shortName(), style, room, high);
    }
}
