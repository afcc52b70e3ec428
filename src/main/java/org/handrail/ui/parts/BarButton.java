package org.handrail.ui.parts;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A button of the top bar: a word and an icon, and a tick when it is on.
///
/// @param shorter the word where room is short
/// @param help what it does, where its word does not say so; else empty
record BarButton(String icon, String text, String shorter, boolean on, Runnable action, String style, String help) {

    /// The row below the names on a tall panel, with what parts it from what stands beside them.
    static final double TALL_ROW = 104;
    private static final double TALL_GAP = 4;
    private static final double BESIDE_WORD = 38;
    private static final double BESIDE_STACKED = 8;
    private static final double AROUND_STACKED = 28;
    /// Free above an icon and below its word, whose letters hang to the end of its line in some languages.
    private static final double AROUND = 14;
    private static final double ICON = 38;
    private static final double GAP = 16;

    BarButton(String icon, String text, String shorter, boolean on, Runnable action) {
        this(icon, text, shorter, on, action, on ? "bar-button-on" : "bar-button", "");
    }

    /// Dark, or the usual colours again.
    static BarButton contrast(View view) {
        Comfort comfort = view.comfort();
        boolean dark = comfort.contrast() == Contrast.DARK;
        return new BarButton("contrast", view.say("bar.contrast"), view.say("bar.contrast"), dark,
                () -> view.kiosk().make(comfort.with(dark ? Contrast.LIGHT : Contrast.DARK)));
    }

    static BarButton help(View view, boolean open) {
        return new BarButton("help", view.say("help.button"), view.say("help.button.short"), false,
                () -> view.kiosk().go(new Place.GettingHelp()), open ? "help-button-open" : "help-button", "");
    }

    BarButton helped(String help) {
        return new BarButton(icon, text, shorter, on, action, style, help);
    }

    /// How high such a button is; on a tall panel, one beside the names.
    static double high(View view) {
        double bar = view.layout().bars().top();
        return view.is(Form.TALL) ? bar - TALL_ROW - TALL_GAP : bar;
    }

    /// How wide these buttons are beside each other.
    static double width(View view, List<BarButton> buttons, boolean small) {
        return buttons.stream().mapToDouble(button -> button.width(view, small)).sum() + (buttons.size() - 1) * GAP;
    }

    Button show(View view, boolean small) {
        double width = width(view, small);
        double height = high(view);
        return view.is(Form.COMPACT) ? stacked(view, small ? shorter : text, width, height) : beside(view, width, height, small);
    }

    /// With the icon above the word.
    Button stacked(View view, double width, double height) {
        return stacked(view, text, width, height);
    }

    /// How wide it is at least, with the icon above its short word.
    double least(View view) {
        return Math.ceil(words(view, shorter).used()) + AROUND_STACKED;
    }

    /// The same with all its words.
    double wide(View view) {
        return Math.ceil(words(view, text).used()) + AROUND_STACKED;
    }

    private Button stacked(View view, String first, double width, double height) {
        Laid words = words(view, first);
        if (words.used() > width - BESIDE_STACKED || words.height() > height - BESIDE_WORD) {
            words = Label.fit(view, shorter, Type.SMALL_STRONG, width - BESIDE_STACKED, height - BESIDE_WORD);
        }
        double usual = words.lines().size() > 1 ? 26 : height >= 100 ? ICON : view.largestText() ? 30 : 34;
        double size = Math.clamp(height - AROUND - words.height(), 20, usual);
        VBox column = new VBox(2, new Icon(icon, size), words.centred());
        column.setAlignment(Pos.CENTER);
        StackPane graphic = Put.sized(new StackPane(column), width - 4, height - 4);
        if (on) {
            Icon tick = new Icon("check", 30);
            StackPane.setAlignment(tick, Pos.TOP_RIGHT);
            StackPane.setMargin(tick, new Insets(6, 12, 0, 12));
            graphic.getChildren().add(tick);
        }
        return button(view, graphic, width, height);
    }

    /// With the icon beside the word.
    Button beside(View view, double height) {
        return beside(view, beside(view, false), height, false);
    }

    private Button beside(View view, double width, double height, boolean small) {
        HBox row = new HBox(11, new Icon(icon, ICON), words(view, small ? shorter : text).show());
        if (on) {
            row.getChildren().add(new Icon("check", 32));
        }
        row.setAlignment(Pos.CENTER);
        return button(view, row, width, height);
    }

    private Button button(View view, Node graphic, double width, double height) {
        String spoken = on ? view.say("bar.on", text) : text;
        Button button = Buttons.around(graphic, style, spoken, width, height, action);
        if (!help.isEmpty()) {
            button.setAccessibleHelp(help);
        }
        return button;
    }

    private double width(View view, boolean small) {
        double words = words(view, small ? shorter : text).used();
        return view.is(Form.COMPACT) ? Math.ceil(Math.max(160, words + 32)) : beside(view, small);
    }

    /// How wide it is with the icon beside the word.
    double beside(View view, boolean small) {
        return Math.ceil(words(view, small ? shorter : text).used() + ICON + 11 + 38 + (on ? 43 : 0));
    }

    private Laid words(View view, String text) {
        return view.type().line(text, Type.SMALL_STRONG);
    }
}
