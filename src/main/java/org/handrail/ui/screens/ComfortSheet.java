package org.handrail.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.controlsfx.control.SegmentedButton;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Comfort.Scan;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// "Make it easier": every choice at once, with a line that shows at once what it does.
final class ComfortSheet {

    private static final double CHOICE = 88;
    private static final double GAP = 12;

    private ComfortSheet() { }

    static Pane of(View view) {
        Sheet sheet = new Sheet(view, view.say("easier.title"), view.say("easier.lead"), view.say("easier.done"), "check");
        Comfort now = view.comfort();
        List<Row> rows = List.of(
                new Row("text", view.say("easier.text"), texts(view, now)),
                new Row("contrast", view.say("easier.contrast"), contrasts(view, now)),
                new Row("motion", view.say("easier.motion"), List.of(
                        new Choice(view.say("easier.motion.gentle"), !now.calm(), now.calm(false)),
                        new Choice(view.say("easier.motion.none"), now.calm(), now.calm(true)))),
                new Row("reach", view.say("easier.reach"), List.of(
                        new Choice(view.say("easier.reach.usual"), !now.lowReach(), now.lowReach(false)),
                        new Choice(view.say("easier.reach.low"), now.lowReach(), now.lowReach(true)))),
                new Row("key", view.say("easier.switch"), switches(view, now)));
        Pane body = Put.pane(sheet.inner(), sheet.room());
        boolean stacked = view.is(Form.TALL) || view.largeText();
        double label = stacked ? 0 : 300;
        double pitch = Math.min(128, (view.layout().isLow() ? sheet.touchRoom() : sheet.room() - sample(view)) / rows.size());
        boolean low = view.layout().isLow();
        double y = low ? sheet.room() - rows.size() * pitch : 0;
        for (Row row : rows) {
            Put.at(body, Cards.rule(sheet.inner()), 0, y);
            double choice = Math.min(CHOICE, pitch - 15);
            if (!stacked) {
                Laid name = view.type().balance(row.name(), Type.LABEL, label - 70);
                Put.at(body, new Icon(row.icon(), 40), 0, y + 3 + (pitch - 3 - 40) / 2);
                Put.at(body, name.show(), 60, y + 3 + (pitch - 3 - name.height()) / 2);
            }
            Put.at(body, choices(view, row, sheet.inner() - label, choice), label, y + 3 + (pitch - 3 - choice) / 2);
            y += pitch;
        }
        sample(view, sheet, body, low ? 0 : y, low ? sheet.room() - rows.size() * pitch - 16 : sheet.room() - y);
        return sheet.around(body);
    }

    private static void sample(View view, Sheet sheet, Pane body, double y, double room) {
        if (room < 60) {
            return;
        }
        Laid sample = view.type().fill(view.say("easier.sample"), Type.READ, sheet.inner() - 64);
        Pane plate = Put.pane(sheet.inner(), Math.min(room, sample.height() + 40), "callout");
        if (sample.height() <= plate.getPrefHeight()) {
            Put.at(plate, sample.show(), 32, (plate.getPrefHeight() - sample.height()) / 2);
            Put.at(body, plate, 0, y);
        }
    }

    private static double sample(View view) {
        return view.type().lineHeight(Type.READ) + 40;
    }

    private static List<Choice> texts(View view, Comfort now) {
        var choices = new ArrayList<Choice>();
        for (TextSize size : TextSize.values()) {
            choices.add(new Choice(switch (size) {
                case NORMAL -> view.say("easier.text.normal");
                case LARGE -> view.say("easier.text.large");
                case LARGER -> view.say("easier.text.larger");
                case LARGEST -> view.say("easier.text.largest");
            }, now.text() == size, now.with(size)));
        }
        return choices;
    }

    private static List<Choice> contrasts(View view, Comfort now) {
        return List.of(new Choice(view.say("easier.contrast.light"), now.contrast() == Contrast.LIGHT, now.with(Contrast.LIGHT)),
                new Choice(view.say("easier.contrast.soft"), now.contrast() == Contrast.SOFT, now.with(Contrast.SOFT)),
                new Choice(view.say("easier.contrast.dark"), now.contrast() == Contrast.DARK, now.with(Contrast.DARK)));
    }

    private static List<Choice> switches(View view, Comfort now) {
        return List.of(new Choice(view.say("easier.switch.off"), now.scan() == Scan.OFF, now.with(Scan.OFF)),
                new Choice(view.say("easier.switch.slow"), now.scan() == Scan.SLOW, now.with(Scan.SLOW)),
                new Choice(view.say("easier.switch.fast"), now.scan() == Scan.FAST, now.with(Scan.FAST)),
                new Choice(view.say("easier.switch.step"), now.scan() == Scan.STEP, now.with(Scan.STEP)));
    }

    /// Choices that exclude each other, as one control of several segments; `GAP` stands in the stylesheet too.
    private static SegmentedButton choices(View view, Row row, double width, double height) {
        double each = (width - (row.choices().size() - 1) * GAP) / row.choices().size();
        var segments = new SegmentedButton(row.choices().stream().map(choice -> segment(view, row, choice, each, height))
                .toArray(ToggleButton[]::new));
        return Put.sized(segments, width, height);
    }

    private static ToggleButton segment(View view, Row row, Choice choice, double width, double height) {
        boolean tick = choice.on() && width > 150;
        Laid words = Label.fit(view, choice.text(), Type.SMALL_STRONG, width - 20 - (tick ? 44 : 0), height - 8);
        HBox graphic = new HBox(12, words.show(Pos.TOP_CENTER));
        if (tick) {
            graphic.getChildren().addFirst(new Icon("check", 32));
        }
        graphic.setAlignment(Pos.CENTER);
        String spoken = choice.on() ? view.say("easier.chosen", row.name(), choice.text())
                : view.say("easier.choice", row.name(), choice.text());
        graphic.setMouseTransparent(true);
        ToggleButton segment = new ToggleButton(null, graphic);
        segment.getStyleClass().setAll(choice.on() ? "segment-on" : "segment");
        segment.setSelected(choice.on());
        segment.setAccessibleText(spoken);
        segment.setOnAction(_ -> view.kiosk().make(choice.made()));
        return Put.sized(segment, width, height);
    }

    private record Row(String icon, String name, List<Choice> choices) { }

    /// @param made how the visitor reads once this is chosen
    private record Choice(String text, boolean on, Comfort made) { }
}
