package org.handrail.ui.parts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Buttons: always a word, often an icon beside it.
public final class Buttons {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final double ICON = 38;
    private static final double GAP = 16;
    /// A line of words is higher than its letters, so large words need little more.
    private static final double LEAST_ABOVE = 2;
    /// A main button below this height may have smaller words.
    private static final double LOW = 100;
    /// A button of this height has its icon above or below its words.
    private static final double HIGH = 112;
    private static final double PADDING = 28;

    private Buttons() { }

    /// The one main action of a screen.
    public static Button main(View view, String text, String icon, double width, double height, Runnable action) {
        return labelled(view, mainLook(view, text, icon, width, height), text, icon, width, height, action);
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

    /// Any other action, with its icon above its word.
    public static Button stacked(View view, String text, String icon, double width, double height, Runnable action) {
        Shown shown = new Shown(icon, IconAt.ABOVE, Label.fit(view, text, Type.SMALL_STRONG, width - 16, height - ICON - 4));
        return around(shown.graphic(false), "second-button", text, width, height, action);
    }

    /// The one main action of a screen, in fewer words where there is no room for all of them.
    public static Button main(View view, String text, String shorter, String icon, double width, double height, Runnable action) {
        return labelled(view, mainLook(view, text, icon, width, height), text, shorter, icon, width, height, action);
    }

    /// How wide that must be for all its words to stand on one line beside an icon.
    public static double mainFitting(View view, String text, double height) {
        return fitting(view, height < LOW ? Type.SMALL_STRONG : Type.ACTION, text, true);
    }

    /// Any other action, so.
    public static Button second(View view, String text, String shorter, String icon, double width, double height, Runnable action) {
        return labelled(view, new Look("second-button", Type.ACTION, isOnward(icon)), text, shorter, icon, width, height, action);
    }

    /// An action beside others, so.
    public static Button small(View view, String text, String shorter, String icon, double width, double height, Runnable action) {
        return labelled(view, new Look("second-button", Type.SMALL_STRONG, isOnward(icon)), text, shorter, icon, width, height, action);
    }

    /// An action that does not ask for attention, so.
    public static Button quiet(View view, String text, String shorter, String icon, double width, double height, Runnable action) {
        return labelled(view, new Look("quiet-button", Type.SMALL_STRONG, isOnward(icon)), text, shorter, icon, width, height, action);
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

    /// What a button is called that shows fewer words: they are part of its name (WCAG 2.5.3).
    public static String spoken(View view, String text, String shown) {
        return words(text).containsAll(words(shown)) ? text : view.say("button.called", shown, text);
    }

    private static Set<String> words(String text) {
        return NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /// How wide a button must be for its words to stand on one line.
    public static double fitting(View view, Type type, String text, boolean icon) {
        return Math.ceil(view.type().line(text, type).used() * 1.02) + 2 * PADDING + (icon ? ICON + GAP : 0) + 4;
    }

    private static Button labelled(View view, Look look, String text, String icon, double width, double height,
                                   Runnable action) {
        Shown shown = whole(view, look, List.of(text), icon, width, height).orElseGet(() -> fitted(view, look, text, icon, width, height));
        return around(shown.graphic(look.iconLast()), look.style(), text, width, height, action);
    }

    private static Button labelled(View view, Look look, String text, String shorter, String icon, double width, double height,
                                   Runnable action) {
        Shown shown = whole(view, look, List.of(text, shorter), icon, width, height).orElseGet(() -> {
            Shown usual = fitted(view, look, view.largestText() ? shorter : text, icon, width, height);
            return usual.words().isTorn() || usual.height() > height ? fitted(view, look, shorter, icon, width, height) : usual;
        });
        return around(shown.graphic(look.iconLast()), look.style(), spoken(view, text, shown.words().plain()), width, height, action);
    }

    /// In the largest text, words keep their size before an icon keeps its place.
    private static Optional<Shown> whole(View view, Look look, List<String> wordings, String icon, double width, double height) {
        if (!view.largestText()) {
            return Optional.empty();
        }
        boolean high = height >= HIGH && width < 2.2 * height;
        List<IconAt> places = icon.isEmpty() ? List.of(IconAt.NONE)
                : high ? List.of(IconAt.ABOVE, IconAt.BESIDE, IconAt.NONE) : List.of(IconAt.BESIDE, IconAt.ABOVE, IconAt.NONE);
        return wordings.stream().flatMap(text -> Stream.of(look.type(), Type.SMALL_STRONG).flatMap(type -> places.stream().map(place ->
                new Shown(icon, place, view.type().balance(text, type, width - 24 - (place == IconAt.BESIDE ? ICON + GAP : 0))))))
                .filter(shown -> !shown.words().isTorn() && shown.height() <= height - LEAST_ABOVE).findFirst();
    }

    private static Shown fitted(View view, Look look, String text, String icon, double width, double height) {
        boolean stacked = !icon.isEmpty() && width < 300 && height >= 100 && fitting(view, look.type(), text, true) > width + 2 * PADDING - 24;
        double room = width - 24 - (icon.isEmpty() || stacked ? 0 : ICON + GAP);
        double iconHeight = stacked ? ICON : 0;
        Laid words = Label.fit(view, text, look.type(), room, height - 12 - iconHeight);
        boolean tight = words.height() > height - 12 - iconHeight || !stacked && words.isTorn();
        if (tight && !icon.isEmpty()) {
            return fitted(view, look, text, "", width, height);
        }
        return new Shown(icon, icon.isEmpty() ? IconAt.NONE : stacked ? IconAt.ABOVE : IconAt.BESIDE, words);
    }

    /// In a low button smaller words, where those of other buttons would not stay on one line.
    private static Look mainLook(View view, String text, String icon, double width, double height) {
        boolean small = height < LOW && fitting(view, Type.ACTION, text, !icon.isEmpty()) > width;
        return new Look("main-button", small ? Type.SMALL_STRONG : Type.ACTION, isOnward(icon));
    }

    private static boolean isOnward(String icon) {
        return icon.equals("next") || icon.equals("right");
    }

    private record Look(String style, Type type, boolean iconLast) { }

    /// Where the icon stands.
    private enum IconAt { BESIDE, ABOVE, NONE }

    /// What a button shows.
    private record Shown(String icon, IconAt place, Laid words) {

        double height() {
            return words.height() + (place == IconAt.ABOVE ? ICON + 4 : 0);
        }

        Pane graphic(boolean iconLast) {
            Pane box = place == IconAt.ABOVE ? new VBox(4, words.centred()) : new HBox(GAP, words.centred());
            if (place != IconAt.NONE) {
                box.getChildren().add(iconLast ? 1 : 0, new Icon(icon, ICON));
            }
            if (box instanceof HBox row) {
                row.setAlignment(Pos.CENTER);
            } else if (box instanceof VBox column) {
                column.setAlignment(Pos.CENTER);
            }
            return box;
        }
    }
}
