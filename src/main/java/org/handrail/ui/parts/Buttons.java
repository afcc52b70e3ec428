package org.handrail.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Buttons: always a word, often an icon beside it.
public final class Buttons {

    private static final double GAP = 16;
    private static final double PADDING = 28;

    private Buttons() { }

    /// The one main action of a screen.
    public static Button main(View view, String text, String icon, double width, double height, Runnable action) {
        return labelled(view, new Look("main-button", height < 100 ? Type.SMALL_STRONG : Type.ACTION, isOnward(icon)), text, icon, width, height, action);
    }

    /// Any other action.
    public static Button second(View view, String text, String icon, double width, double height, Runnable action) {
        return labelled(view, new Look("second-button", Type.ACTION, isOnward(icon)), text, icon, width, height, action);
    }

    /// An action beside others: smaller words, the same size to touch.
    public static Button small(View view, String text, String icon, double width, double height, Runnable action) {
        return labelled(view, new Look("second-button", Type.SMALL_STRONG, isOnward(icon)), text, icon, width, height, action);
    }

    /// A step of something that can be set.
    public static Button plain(View view, String text, String icon, double width, double height, Runnable action) {
        return labelled(view, new Look("segment", Type.SMALL_STRONG, isOnward(icon)), text, icon, width, height, action);
    }

    /// An action that does not ask for attention.
    public static Button quiet(View view, String text, String icon, double width, double height, Runnable action) {
        return labelled(view, new Look("quiet-button", Type.SMALL_STRONG, isOnward(icon)), text, icon, width, height, action);
    }

    /// A button around any graphic, with the words that it is spoken by.
    public static Button around(Node graphic, String style, String spoken, double width, double height, Runnable action) {
        graphic.setMouseTransparent(true);
        Button button = new Button(null, graphic);
        button.getStyleClass().setAll(style);
        button.setAccessibleText(spoken);
        button.setOnAction(_ -> action.run());
        return Put.sized(button, width, height);
    }

    /// How wide a button must be for its words to stand on one line.
    public static double fitting(View view, Type type, String text, boolean icon) {
        return Math.ceil(view.type().line(text, type).used() * 1.02) + 2 * PADDING + (icon ? 38 + GAP : 0) + 4;
    }

    private static Button labelled(View view, Look look, String text, String icon, double width, double height,
                                   Runnable action) {
        double iconSize = icon.isEmpty() ? 0 : 38;
        boolean stacked = !icon.isEmpty() && width < 300 && height >= 100 && fitting(view, look.type(), text, true) > width + 2 * PADDING - 24;
        double room = width - 24 - (icon.isEmpty() || stacked ? 0 : iconSize + GAP);
        Laid words = Label.fit(view, text, look.type(), room, height - 12 - (stacked ? iconSize : 0));
        boolean tight = !stacked && !icon.isEmpty() && (words.isTorn() || words.height() > height - 12);
        if (tight || stacked && words.height() > height - 12 - iconSize) {
            return labelled(view, look, text, "", width, height, action);
        }
        boolean crowded = stacked && words.height() > height - 12 - iconSize;
        if (crowded) {
            words = Label.fit(view, text, look.type(), room, height - 12);
        }
        var box = stacked ? new VBox(4) : new HBox(GAP);
        if (!icon.isEmpty() && !crowded && !look.iconLast()) {
            box.getChildren().add(new Icon(icon, iconSize));
        }
        box.getChildren().add(words.centred());
        if (!icon.isEmpty() && !crowded && look.iconLast()) {
            box.getChildren().add(new Icon(icon, iconSize));
        }
        if (box instanceof HBox row) {
            row.setAlignment(Pos.CENTER);
        } else if (box instanceof VBox column) {
            column.setAlignment(Pos.CENTER);
        }
        return around(box, look.style(), text, width, height, action);
    }

    private static boolean isOnward(String icon) {
        return icon.equals("next") || icon.equals("right");
    }

    private record Look(String style, Type type, boolean iconLast) { }
}
