package org.handrail.ui.parts;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Where one is in a topic: its cards as stops along a rail. Every stop can be touched.
///
/// To a reader of the screen they are tabs: one of them is open, and it stays to be seen what the others hold.
///
/// @param titles the cards, in order
/// @param now    the card that is open, from 0
/// @param go     what to do with the stop that is touched
public record Stepper(View view, List<String> titles, int now, IntConsumer go) {

    private static final double KNOB = 68;
    private static final double TOP_KNOB = 72;

    /// Stops below each other, with their titles.
    public Pane side(double width, double height) {
        Pane pane = Put.pane(width, height);
        double pitch = Math.min(104, height / titles.size());
        double row = Math.min(pitch - 12, 88);
        double knob = Math.min(KNOB, row);
        line(pane, knob / 2 - 3, row / 2, 6, pitch * (titles.size() - 1), "step-line");
        line(pane, knob / 2 - 5, row / 2, 10, pitch * now, "step-line-walked");
        for (int i = 0; i < titles.size(); i++) {
            Laid title = Label.fit(view, titles.get(i), i == now ? Type.STEP_NOW : Type.STEP, width - KNOB - 28, row);
            HBox box = new HBox(20, knob(i, knob), title.show());
            box.setAlignment(Pos.CENTER_LEFT);
            Put.sized(box, width, row);
            Button stop = Put.at(pane, stop(box, i, width, row), 0, pitch * i);
            if (i == now) {
                stop.getStyleClass().add("step-now");
            }
        }
        return pane;
    }

    /// Stops beside each other, titles below; only that of the open one where they would not fit.
    public Pane top(double width) {
        double column = width / titles.size();
        double knob = TOP_KNOB;
        List<Laid> labels = IntStream.range(0, titles.size()).mapToObj(i -> view.type().balance(titles.get(i),
                i == now ? Type.SMALL_STRONG : Type.SMALL, column - 24)).toList();
        if (labels.stream().anyMatch(label -> label.lines().size() > 3 || label.isTorn())) {
            return spread(width, true);
        }
        double height = 6 + knob + 8 + labels.stream().mapToDouble(Laid::height).max().orElse(0);
        Pane pane = Put.pane(width, height);
        line(pane, column / 2, knob / 2 + 6 - 3, column * (titles.size() - 1), 6, "step-line");
        line(pane, column / 2, knob / 2 + 6 - 5, column * now, 10, "step-line-walked");
        for (int i = 0; i < titles.size(); i++) {
            VBox box = new VBox(8, ringed(i, knob), labels.get(i).show(Pos.TOP_CENTER));
            box.setAlignment(Pos.TOP_CENTER);
            Put.sized(box, column - 16, height - 6);
            Put.at(pane, stop(box, i, column - 16, height), column * i + 8, 0);
        }
        return pane;
    }

    /// Stops over the whole width, without their titles or with that of the open one alone; they are still spoken.
    public Pane spread(double width, boolean named) {
        double column = width / titles.size();
        double high = TOP_KNOB + 12;
        Laid name = view.type().balance(titles.get(now), Type.SMALL_STRONG, width);
        Pane pane = Put.pane(width, named ? high + 2 + name.height() : high);
        line(pane, column / 2, high / 2 - 3, column * (titles.size() - 1), 6, "step-line");
        line(pane, column / 2, high / 2 - 5, column * now, 10, "step-line-walked");
        for (int i = 0; i < titles.size(); i++) {
            Put.at(pane, stop(ringed(i, TOP_KNOB), i, column - 16, high), column * i + 8, 0);
        }
        if (named) {
            Put.at(pane, name.show(Pos.TOP_LEFT), Math.clamp(column * (now + 0.5) - name.used() / 2, 0, width - name.used()), high + 2);
        }
        return pane;
    }

    /// Stops alone, where there is no room for titles; they are still spoken.
    ///
    /// @param room how wide they may be together
    public Pane dots(double room, double height) {
        double gap = 12;
        double size = Math.min(height, (room + gap) / titles.size() - gap);
        double pitch = size + gap;
        Pane pane = Put.pane(pitch * titles.size() - gap, size);
        line(pane, size / 2, size / 2 - 3, pitch * (titles.size() - 1), 6, "step-line");
        line(pane, size / 2, size / 2 - 5, pitch * now, 10, "step-line-walked");
        for (int i = 0; i < titles.size(); i++) {
            Put.at(pane, stop(ringed(i, Math.min(64, size - 4)), i, size, size), pitch * i, 0);
        }
        return pane;
    }

    private Button stop(Node graphic, int index, double width, double height) {
        String spoken = view.say("reader.step", index + 1, titles.size(), titles.get(index));
        Button stop = Buttons.around(graphic, "step", spoken, width, height, () -> go.accept(index));
        stop.setAccessibleRole(AccessibleRole.TAB_ITEM);
        return stop;
    }

    /// Where no row is tinted, a second ring says which one is open.
    private StackPane ringed(int index, double size) {
        StackPane knob = knob(index, size);
        if (index == now) {
            knob.getStyleClass().add("knob-ringed");
        }
        return knob;
    }

    private StackPane knob(int index, double size) {
        Node inside = index < now ? new Icon("check", size * 0.6)
                : view.type().line(String.valueOf(index + 1), Type.STEP_NOW).show();
        StackPane knob = Put.sized(new StackPane(inside), size, size);
        knob.getStyleClass().add(index < now ? "knob-done" : index == now ? "knob-now" : "knob");
        return knob;
    }

    private static void line(Pane pane, double x, double y, double width, double height, String style) {
        if (width > 0 && height > 0) {
            Region line = Put.sized(new Region(), width, height);
            line.getStyleClass().add(style);
            Put.at(pane, line, x, y);
        }
    }
}
