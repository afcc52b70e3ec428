package org.handrail.ui.screens.talk;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.handrail.content.Check;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The three lines of a check; once one was touched, that one and the closest, and the good answer in words.
record CheckLines(CheckScreen.Asked asked, double width) {

    private static final double OPEN = 148;
    private static final double TOLD = 112;
    private static final double START = 28;
    private static final double END = 32;
    private static final double NOTE = 0.27;
    /// From the words of a row to its edges, above and below together.
    private static final double EDGES = 8;
    /// More than what breaking lines keeps free, so that a note breaks as it was measured.
    private static final double ROUNDING = 1.02;

    /// @param height that the lines and the answer may take
    void at(Pane pane, double height, double gap) {
        if (asked.touched().isEmpty()) {
            open(pane, height, gap);
        } else {
            told(pane, height, gap, asked.touched().getAsInt());
        }
    }

    private void open(Pane pane, double height, double gap) {
        List<Integer> order = asked.check().order(asked.visit().number());
        double row = Math.min(OPEN, (height - (order.size() - 1) * gap) / order.size());
        var style = style(order.stream().map(asked.check()::line).toList(), 0, row);
        for (int i = 0; i < order.size(); i++) {
            int line = order.get(i);
            Put.at(pane, Buttons.around(row(style, line, "", "check-knob", ""), "choice-row", asked.check().line(line), width,
                    row, () -> asked.touch(line)), 0, i * (row + gap));
        }
    }

    private void told(Pane pane, double height, double gap, int touched) {
        View view = asked.view();
        Style style = toldStyle(height, touched);
        double y = 0;
        if (touched != Check.RIGHT) {
            Pane line = row(style, touched, view.say("check.touched"), "check-knob-touched", "touch");
            line.getStyleClass().add("check-touched");
            Put.at(pane, line, 0, y);
            y += style.height() + gap;
        }
        Pane line = row(style, Check.RIGHT, ofRight(touched), "check-knob-closest", "check");
        line.getStyleClass().add("check-closest");
        Put.at(pane, line, 0, y);
        y += style.height() + gap;
        Put.at(pane, answer(touched).show(width, height - y), 0, y);
    }

    /// Whether the answer has room below the lines.
    boolean fits(double height, double gap) {
        int touched = asked.touched().orElseThrow();
        double row = toldStyle(height, touched).height() + gap;
        return answer(touched).height(width) <= height - row - (touched == Check.RIGHT ? 0 : row);
    }

    private CheckAnswer answer(int touched) {
        return CheckAnswer.of(asked, touched);
    }

    private String ofRight(int touched) {
        return touched == Check.RIGHT ? asked.view().say("check.touched") : asked.view().say("check.closest");
    }

    private Style toldStyle(double height, int touched) {
        double usual = Math.min(TOLD, height * (asked.view().is(Form.COMPACT) ? 0.17 : 0.23));
        List<Laid> told = Stream.of(asked.view().say("check.touched"), ofRight(touched)).map(note -> note(note, width * NOTE, usual)).toList();
        double notes = told.stream().mapToDouble(note -> Math.ceil(note.used() * ROUNDING)).max().orElse(0);
        double high = told.stream().mapToDouble(Laid::height).max().orElse(0) + EDGES;
        List<String> lines = List.of(asked.check().line(touched), asked.check().right());
        return style(lines, notes, Math.max(Math.max(usual, high), least(lines, notes, usual)));
    }

    private Pane row(Style style, int line, String note, String knob, String icon) {
        double height = style.height();
        Pane row = Put.pane(width, height);
        Put.at(row, knob(knob, icon, style.knob()), START, (height - style.knob()) / 2);
        Laid words = style.set(asked.check().line(line));
        Put.at(row, words.show(), style.start(), (height - words.height()) / 2);
        if (!note.isEmpty()) {
            Laid told = note(note, style.notes(), height);
            Put.at(row, told.show(Pos.TOP_RIGHT), width - END - told.width(), (height - told.height()) / 2);
        }
        return row;
    }

    private Laid note(String note, double room, double height) {
        return Label.fit(asked.view(), note, Type.SMALL_STRONG, room, height - EDGES);
    }

    /// How high a row must be for the longest line at the usual text size.
    private double least(List<String> lines, double notes, double row) {
        var smallest = new Typesetter(asked.view().type().language(), TextSize.NORMAL);
        double room = style(lines, notes, row).room();
        return lines.stream().mapToDouble(line -> smallest.balance(line, Type.SMALL_STRONG, room).height()).max().orElse(0) + 9;
    }

    static StackPane knob(String style, String icon, double size) {
        StackPane knob = Put.sized(new StackPane(), size, size);
        knob.getStyleClass().add(style);
        if (!icon.isEmpty()) {
            knob.getChildren().add(new Icon(icon, size * 0.6));
        }
        return knob;
    }

    /// One text size for all lines, so that none is louder than the others.
    private Style style(List<String> lines, double notes, double height) {
        View view = asked.view();
        double knob = Math.min(72, height - 20);
        double start = START + knob + (view.is(Form.COMPACT) ? 20 : 28);
        double room = width - start - END - (notes > 0 ? notes + 20 : 0);
        for (Type type : List.of(Type.POINT_TITLE, Type.SMALL_STRONG)) {
            var style = new Style(view.typeThat(size -> lines.stream().allMatch(line -> fits(size.balance(line, type, room), height))),
                    type, height, room, notes, knob, start);
            if (lines.stream().allMatch(line -> fits(style.set(line), height))) {
                return style;
            }
        }
        return new Style(new Typesetter(view.type().language(), TextSize.NORMAL), Type.SMALL_STRONG, height, room, notes, knob,
                start);
    }

    private static boolean fits(Laid words, double height) {
        return words.height() <= height - EDGES && !words.isTorn();
    }

    /// @param height of a row
    /// @param room  how wide a line may be
    /// @param notes how wide what is said of a line may be
    private record Style(Typesetter size, Type type, double height, double room, double notes, double knob, double start) {

        Laid set(String line) {
            return size.balance(line, type, room);
        }
    }
}
