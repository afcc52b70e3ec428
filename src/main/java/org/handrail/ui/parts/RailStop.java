package org.handrail.ui.parts;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// A way along the rail: an icon, a word, and how many things wait there, if any do.
///
/// @param text    its word
/// @param shorter its word where room is short
/// @param count   shown where it is not 0; below 0 where nothing ever waits there
/// @param here    whether it is open
/// @param style   of a way that is not open
record RailStop(View view, String text, String shorter, String icon, int count, boolean here, String style, Runnable action) {

    private static final double ICON = 40;
    private static final double GAP = 16;
    private static final double TIGHT = 6;
    private static final double ROOMY = 48;
    private static final double NARROW = 24;
    private static final double LEAST = 240;
    private static final double ROUND_ENDS = 18;
    private static final double BADGE = 44;
    private static final double LARGEST_BADGE = 56;
    private static final double SMALL_BADGE = 40;
    private static final double TINY_BADGE = 34;
    private static final double LOW_BADGE = 38;

    RailStop(View view, String text, String icon, boolean here, Runnable action) {
        this(view, text, text, icon, -1, here, "rail-button", action);
    }

    /// All of them, as wide as their words ask for; of one width where the rail is short.
    ///
    /// @param taken how much of the rail is between them and beside them
    static List<Button> show(List<RailStop> stops, double taken) {
        View view = stops.getFirst().view();
        double room = view.layout().inner() - taken;
        for (double padding : view.is(Form.WIDE) ? List.of(ROOMY, NARROW) : List.<Double>of()) {
            if (stops.stream().mapToDouble(stop -> stop.natural(padding)).sum() <= room) {
                return stops.stream().map(stop -> stop.button(stop.natural(padding), false)).toList();
            }
        }
        double each = Math.floor(room / stops.size());
        if (view.is(Form.WIDE) || stops.stream().allMatch(stop -> stop.least(view.type()) <= each)) {
            return stops.stream().map(stop -> stop.button(each, false)).toList();
        }
        Typesetter type = view.typeThat(size -> stops.stream().mapToDouble(stop -> stop.least(size)).sum() <= room);
        double spare = Math.floor((room - stops.stream().mapToDouble(stop -> stop.least(type)).sum()) / stops.size());
        return stops.stream().map(stop -> stop.button(stop.least(type) + spare, spare < 0)).toList();
    }

    /// How wide its short word makes it.
    private double least(Typesetter type) {
        double words = Math.ceil(type.line(shorter, isStacked() ? Type.SMALL_STRONG : Type.LABEL).used());
        return words + 4 + (isStacked() ? beside() : 24 + ICON + GAP);
    }

    /// How much of its width no word can have, with the icon above the word.
    private double beside() {
        return style.equals("rail-out") ? ROUND_ENDS : 8;
    }

    /// Whether the icon stands above the word.
    private boolean isStacked() {
        return view.is(Form.TALL) || view.is(Form.COMPACT) && view.largestText();
    }

    /// With room for the count before there is one, so that nothing moves when there is.
    private double natural(double padding) {
        double words = view.type().line(text, Type.LABEL).used() + ICON + GAP + 2 * padding;
        return Math.ceil(Math.max(words + (count >= 0 ? roomForCount() : 0), padding == ROOMY ? LEAST : 0));
    }

    private double roomForCount() {
        return (view.largestText() ? LARGEST_BADGE : BADGE) + 12;
    }

    /// @param tight whether its word needs the room round its icon
    private Button button(double width, boolean tight) {
        boolean stacked = isStacked();
        double height = view.layout().bars().way();
        boolean beside = view.is(Form.WIDE);
        double taken = stacked ? beside() : (tight ? ICON + 2 * TIGHT : 24 + ICON + GAP) + (count > 0 && beside ? roomForCount() : 0);
        Type type = stacked ? Type.SMALL_STRONG : Type.LABEL;
        Laid whole = view.type().line(text, type);
        double free = view.is(Form.TALL) ? Math.max(taken, ROUND_ENDS) : taken;
        Laid words = whole.used() <= width - free ? whole : Label.fit(view, shorter, type, width - taken, stacked ? height - 36 : 76);
        StackPane graphic = new StackPane(stacked ? column(words) : row(words, tight));
        if (here) {
            Region bar = Put.sized(new Region(), 48, 6);
            bar.getStyleClass().add("rail-here-bar");
            StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
            graphic.getChildren().add(bar);
        }
        Put.sized(graphic, width - 24, height - (stacked && view.is(Form.COMPACT) ? 8 : 18));
        String spoken = count > 0 ? view.say("rail.count", text, count) : text;
        Node shown = count > 0 && view.is(Form.TALL) && words.lines().size() == 1 ? badged(graphic, width, height) : graphic;
        return Buttons.around(shown, here ? "rail-here" : style, spoken, Math.ceil(width), height, action);
    }

    private Node column(Laid words) {
        boolean high = words.lines().size() > 1;
        boolean low = view.is(Form.COMPACT);
        VBox column = new VBox(2, count > 0 && (high || low) ? badge(low ? LOW_BADGE : TINY_BADGE)
                : new Icon(icon, high || low ? 30 : ICON), words.centred());
        column.setAlignment(Pos.CENTER);
        return column;
    }

    private Node row(Laid words, boolean tight) {
        boolean wide = view.is(Form.WIDE);
        HBox row = new HBox(tight ? TIGHT : GAP, count > 0 && !wide ? badge(SMALL_BADGE) : new Icon(icon, ICON), words.centred());
        if (count > 0 && wide) {
            row.getChildren().add(badge(view.largestText() ? LARGEST_BADGE : BADGE));
        }
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /// The count beside the icon, where the word has the whole width; a word of two lines has it in the icon's place.
    private Pane badged(StackPane graphic, double width, double height) {
        Pane pane = Put.pane(width - 8, height - 8);
        Put.at(pane, graphic, 8, 5);
        Put.at(pane, badge(view.largestText() ? BADGE : SMALL_BADGE), width / 2 + 18, 2);
        return pane;
    }

    private StackPane badge(double size) {
        StackPane badge = Put.sized(new StackPane(new Typesetter(Locale.ENGLISH, view.comfort().text()).line(String.valueOf(count), Type.COUNT_BADGE).show()), size, size);
        badge.getStyleClass().add("count-badge");
        return badge;
    }
}
