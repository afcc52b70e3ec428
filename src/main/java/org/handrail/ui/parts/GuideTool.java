package org.handrail.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A tool of staff in a guided visit: an icon above a word, and a tick beside the icon while it is on.
///
/// @param shorter its word where the other has no room
public record GuideTool(String icon, String text, String shorter, boolean on, Runnable action) {

    public static final double HEIGHT = 88;
    static final double GAP = 12;
    private static final double LEAST = 80;
    private static final double ICON = 34;
    private static final double LEAST_ICON = 20;
    private static final double TICK = 30;
    private static final double SIGN_GAP = 6;
    /// Free above an icon and below its word, whose letters hang to the end of its line in some languages; less where large words need it.
    private static final double AROUND = 12;
    private static final double LEAST_AROUND = 4;

    public GuideTool(String icon, String text, boolean on, Runnable action) {
        this(icon, text, text, on, action);
    }

    /// From edge to edge: equally wide, or where words need it by their words.
    public static void spread(View view, List<GuideTool> tools, Pane pane, double start, double end, double y) {
        spread(view, tools, pane, start, end, y, HEIGHT);
    }

    public static void spread(View view, List<GuideTool> tools, Pane pane, double start, double end, double y, double height) {
        double room = end - start - (tools.size() - 1) * GAP;
        double x = start;
        for (GuideTool tool : tools) {
            double width = width(view, tools, tool, room, height);
            Put.at(pane, tool.show(view, width, height), x, y);
            x += width + GAP;
        }
    }

    private static double width(View view, List<GuideTool> tools, GuideTool tool, double room, double height) {
        double equal = room / tools.size();
        double spare = equal - tools.stream().mapToDouble(one -> one.wide(view)).average().orElse(0);
        if (spare >= 0) {
            return tools.stream().allMatch(one -> one.wide(view) <= equal) ? equal : tool.wide(view) + spare;
        }
        boolean small = tools.stream().anyMatch(one -> view.largestText() ? one.whole(view, equal, height).isEmpty() : one.isTorn(view, equal));
        return Stream.of(view, view.in(TextSize.NORMAL)).filter(size -> tight(size, tools, equal) >= 0
                        && (size == view ? small : tools.stream().anyMatch(one -> one.isTorn(view, equal)))).findFirst()
                .map(size -> tool.least(size) + tight(size, tools, equal)).orElse(equal);
    }

    /// Whether from edge to edge they have room for their words.
    static boolean haveRoom(View view, List<GuideTool> tools, double width) {
        double equal = (width - (tools.size() - 1) * GAP) / tools.size();
        return tools.stream().noneMatch(one -> one.isTorn(view, equal)) || tight(view.in(TextSize.NORMAL), tools, equal) >= 0;
    }

    private boolean isTorn(View view, double width) {
        return Label.fit(view, shorter, Type.SMALL_STRONG, width - 8, HEIGHT).isTorn();
    }

    private static double tight(View size, List<GuideTool> tools, double equal) {
        return equal - tools.stream().mapToDouble(one -> one.least(size)).average().orElse(0);
    }

    /// How high one is where nothing asks for less.
    public static double height(View view) {
        return view.largestText() ? view.layout().target() : HEIGHT;
    }

    /// How wide it is for its words to stand on one line.
    public double wide(View view) {
        return Math.max(140, Math.ceil(view.type().line(text, Type.SMALL_STRONG).used()) + 28);
    }

    /// How wide it is at least, for its shorter words to stand on one line.
    private double least(View view) {
        return Math.max(LEAST, Math.ceil(view.type().line(shorter, Type.SMALL_STRONG).used()) + 10);
    }

    /// How wide it is at least, for none of its words to be broken.
    public double unbroken(View view) {
        return Stream.of(text.split(" ")).mapToDouble(word -> Math.ceil(view.type().line(word, Type.SMALL_STRONG).used() * 1.02)).max().orElse(0) + 10;
    }

    public Button show(View view, double width) {
        return show(view, width, HEIGHT);
    }

    public Button show(View view, double width, double height) {
        Shown shown = (view.largestText() ? whole(view, width, height) : Optional.<Shown>empty()).orElseGet(() -> fitted(view, width, height));
        String called = shown.told().equals(text) ? text : Buttons.spoken(view, text, shown.told());
        String spoken = on && !isTick() ? view.say("bar.on", called) : called;
        return Buttons.around(shown.graphic(), on ? "guide-button-on" : "guide-button", spoken, width, height, action);
    }

    /// Its words, and what stands with them.
    private record Shown(String told, Pane graphic) { }

    /// In the largest text, words keep their size before the icon keeps its place.
    private Optional<Shown> whole(View view, double width, double height) {
        return Stream.of(text, shorter).flatMap(told -> Stream.of(stacked(view, told, width, height), beside(view, told, width, height)))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Shown> stacked(View view, String told, double width, double height) {
        Laid words = view.type().balance(told, Type.SMALL_STRONG, width - 8);
        return words.isTorn() || height - LEAST_AROUND - words.height() < LEAST_ICON ? Optional.empty() : Optional.of(new Shown(told, column(words, height)));
    }

    private Optional<Shown> beside(View view, String told, double width, double height) {
        HBox row = new HBox(SIGN_GAP, signs(ICON));
        Laid words = view.type().balance(told, Type.SMALL_STRONG, width - 16 - SIGN_GAP - (on && !isTick() ? ICON + SIGN_GAP + TICK : ICON));
        row.getChildren().add(words.show());
        row.setAlignment(Pos.CENTER);
        return words.isTorn() || words.height() > height - LEAST_AROUND ? Optional.empty() : Optional.of(new Shown(told, row));
    }

    /// Words that need more lines than there is room for take the place of the icon.
    private Shown fitted(View view, double width, double height) {
        boolean tight = view.largestText() && view.type().line(text, Type.SMALL_STRONG).used() > width - 8
                || Label.fit(view, text, Type.SMALL_STRONG, width - 8, height - 12).isTorn();
        String told = tight ? shorter : text;
        Laid words = Label.fit(view, told, Type.SMALL_STRONG, width - 8, height - 36);
        if (words.height() <= height - 36) {
            return new Shown(told, column(words, height));
        }
        VBox alone = new VBox(Label.fit(view, told, Type.SMALL_STRONG, width - 8, height - 12).show(Pos.TOP_CENTER));
        alone.setAlignment(Pos.CENTER);
        return new Shown(told, alone);
    }

    private VBox column(Laid words, double height) {
        VBox column = new VBox(2, signs(Math.clamp(height - AROUND - words.height(), LEAST_ICON, ICON)), words.show(Pos.TOP_CENTER));
        column.setAlignment(Pos.CENTER);
        return column;
    }

    /// Its words say by themselves that it is on.
    private boolean isTick() {
        return icon.equals("check");
    }

    private HBox signs(double size) {
        HBox signs = new HBox(SIGN_GAP, new Icon(icon, size));
        if (on && !isTick()) {
            signs.getChildren().add(new Icon("check", Math.min(TICK, size)));
        }
        signs.setAlignment(Pos.CENTER);
        return signs;
    }
}
