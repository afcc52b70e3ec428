package org.handrail.ui.screens.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// One thing that a visitor can set: its name, and what it can be.
sealed interface ComfortRow {

    /// Between choices; the stylesheet holds it too.
    double GAP = 12;
    double NAME = 300;
    double SHORT_NAME = 230;
    double BEFORE_NAME = 56;
    double AFTER_NAME = 20;
    double BESIDE = 40;

    String icon();

    String name();

    /// How high its control is.
    default double height(View view) {
        return view.layout().target();
    }

    Region control(View view, double width);

    /// @param stacked whether the name stands above the control, not beside it
    default Piece piece(View view, double width, boolean stacked) {
        Pane measured = row(view, width, stacked ? 0 : NAME);
        return new Piece.Whole(() -> row(view, width, stacked ? 0 : NAME), measured.getPrefHeight(), 0, 1);
    }

    /// Two of a few choices each, beside each other; those of the first stand below those of the other rows.
    static Piece beside(View view, double width, boolean stacked, ComfortRow one, ComfortRow other) {
        double half = (width - BESIDE) / 2;
        boolean torn = isTorn(view, one, NAME) || isTorn(view, other, SHORT_NAME);
        double names = stacked || torn || view.is(Form.COMPACT) ? 0 : SHORT_NAME;
        double first = names == 0 ? half : NAME + (width - BESIDE - NAME - names) / 2;
        double rest = width - BESIDE - first;
        double firstNames = names == 0 ? 0 : NAME;
        double high = Math.max(one.row(view, first, firstNames).getPrefHeight(), other.row(view, rest, names).getPrefHeight());
        return new Piece.Whole(() -> {
            Pane both = Put.pane(width, high);
            Put.at(both, one.row(view, first, firstNames), 0, 0);
            Put.at(both, other.row(view, rest, names), first + BESIDE, 0);
            Put.at(both, Cards.rule(width), 0, 0);
            return both;
        }, high, 0, 1);
    }

    private static boolean isTorn(View view, ComfortRow row, double names) {
        return view.type().balance(row.name(), Type.LABEL, names - BEFORE_NAME - AFTER_NAME).isTorn();
    }

    /// @param names how much room the name takes beside the control; 0 where it stands above
    private Pane row(View view, double width, double names) {
        boolean stacked = names == 0;
        Laid name = view.type().balance(name(), Type.LABEL, stacked ? width - BEFORE_NAME : names - BEFORE_NAME - AFTER_NAME);
        double top = 3 + (stacked ? 8 + Math.max(36, name.height()) + 4 : 11);
        double middle = stacked ? 3 + 8 + Math.max(36, name.height()) / 2 : top + height(view) / 2;
        Pane row = Put.pane(width, top + height(view) + 8);
        Put.at(row, Cards.rule(width), 0, 0);
        Put.at(row, new Icon(icon(), 36), 0, middle - 18);
        Put.at(row, name.show(), BEFORE_NAME, middle - name.height() / 2);
        Put.at(row, control(view, width - names), names, top);
        return row;
    }

    /// A few values that exclude each other, as one control of several segments.
    ///
    /// @param samples whether each choice shows the size of text that it makes
    record Choices(String icon, String name, List<Choice> choices, boolean samples) implements ComfortRow {

        @Override
        public double height(View view) {
            return samples ? largest(view) + view.type().lineHeight(Type.SMALL_STRONG) + 14 : view.layout().target();
        }

        @Override
        public Region control(View view, double width) {
            double each = (width - (choices.size() - 1) * GAP) / choices.size();
            double room = each - 20 - (samples || view.largestText() ? 0 : 32 + GAP);
            List<Laid> all = words(view, choices.stream().map(Choice::text).toList(), room);
            List<Laid> words = !view.largestText() && !view.is(Form.COMPACT) && all.stream().noneMatch(Laid::isTorn) ? all
                    : words(view, choices.stream().map(Choice::shorter).toList(), room);
            var segments = new ArrayList<ToggleButton>();
            for (int i = 0; i < choices.size(); i++) {
                segments.add(segment(view, choices.get(i), words.get(i), each));
            }
            return Put.sized(new SegmentedButton(segments.toArray(ToggleButton[]::new)), width, height(view));
        }

        private List<Laid> words(View view, List<String> texts, double room) {
            return Label.alike(view, texts, Type.SMALL_STRONG, room,
                    samples || view.largestText() ? Math.ceil(view.type().lineHeight(Type.SMALL_STRONG)) : view.layout().target() - 8);
        }

        private ToggleButton segment(View view, Choice choice, Laid words, double width) {
            HBox line = new HBox(GAP, words.centred());
            line.setAlignment(Pos.CENTER);
            VBox graphic = new VBox(line);
            if (choice.on() && !samples) {
                (view.largestText() ? graphic : line).getChildren().addFirst(new Icon("check", 32));
            }
            if (samples) {
                graphic.getChildren().addFirst(sample(view, choice, width));
            }
            graphic.setAlignment(samples ? Pos.BOTTOM_CENTER : Pos.CENTER);
            graphic.setPadding(new Insets(0, 0, samples ? 10 : 0, 0));
            Put.sized(graphic, width, height(view)).setMouseTransparent(true);
            ToggleButton segment = new ToggleButton(null, graphic);
            segment.getStyleClass().setAll(choice.on() ? List.of("segment-on") : choice.styles());
            segment.setSelected(choice.on());
            String told = Buttons.spoken(view, choice.text(), words.plain());
            segment.setAccessibleText(choice.on() ? view.say("easier.chosen", name, told) : view.say("easier.choice", name, told));
            segment.setOnAction(_ -> ComfortSheet.make(view, icon, choice.made()));
            return Put.sized(segment, width, height(view));
        }

        /// Letters as large as it makes them, all on one line with those of the other choices.
        private static StackPane sample(View view, Choice choice, double width) {
            var letters = letters(view, choice.made().text()).line(view.say("easier.text.sample"), Type.CELL_TITLE);
            StackPane sample = Put.sized(new StackPane(Spoken.sample(letters.show())), width, largest(view));
            if (choice.on()) {
                Icon tick = new Icon("check", 28);
                StackPane.setAlignment(tick, Pos.TOP_RIGHT);
                StackPane.setMargin(tick, new Insets(8, 16, 0, 16));
                sample.getChildren().add(tick);
            }
            return sample;
        }

        private static double largest(View view) {
            return Math.ceil(letters(view, TextSize.LARGEST).lineHeight(Type.CELL_TITLE));
        }

        private static Typesetter letters(View view, TextSize size) {
            return new Typesetter(view.texts().language(), size);
        }
    }

    /// More or less of something, in five steps.
    ///
    /// @param made what a step makes of the visitor's comfort
    record Level(String icon, String name, String less, String more, int now, IntFunction<Comfort> made)
            implements ComfortRow {

        private static final int STEPS = 5;

        @Override
        public Region control(View view, double width) {
            double button = Math.min(width * 0.34, Math.max(Buttons.fitting(view, Type.SMALL_STRONG, less, true),
                    Buttons.fitting(view, Type.SMALL_STRONG, more, true)));
            Pane pane = Put.pane(width, view.layout().target());
            Put.at(pane, step(view, less, "minus", now - 1, button), 0, 0);
            HBox meter = meter(view, width - 2 * button);
            Put.at(pane, meter, button, 0);
            Put.at(pane, step(view, more, "plus", now + 1, button), width - button, 0);
            return pane;
        }

        private Button step(View view, String text, String icon, int to, double width) {
            Button step = Buttons.plain(view, text, icon, width, view.layout().target(), () -> ComfortSheet.make(view, icon(), made.apply(to)));
            step.setAccessibleText(view.say("easier.choice", name, text));
            step.setDisable(to < 1 || to > STEPS);
            return step;
        }

        private HBox meter(View view, double width) {
            HBox meter = new HBox(GAP);
            for (int i = 1; i <= STEPS; i++) {
                Region pill = Put.sized(new Region(), 26, 44);
                pill.getStyleClass().add(i <= now ? "level-on" : "level-off");
                meter.getChildren().add(pill);
            }
            meter.setAlignment(Pos.CENTER);
            Spoken.figure(meter, view.say("easier.level", name, now, STEPS));
            return Put.sized(meter, width, view.layout().target());
        }
    }

    /// @param shorter its words where the others have no room
    /// @param made    how the visitor reads once this is chosen
    /// @param styles  how it looks until then
    record Choice(String text, String shorter, boolean on, Comfort made, List<String> styles) {

        Choice(String text, boolean on, Comfort made) {
            this(text, text, on, made, List.of("segment"));
        }
    }
}
