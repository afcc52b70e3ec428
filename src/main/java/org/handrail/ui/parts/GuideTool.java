package org.handrail.ui.parts;

import java.util.List;
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
    private static final double ICON = 34;
    private static final double LEAST_ICON = 20;
    /// Free above an icon and below its word, whose letters hang to the end of its line in some languages.
    private static final double AROUND = 12;

    public GuideTool(String icon, String text, boolean on, Runnable action) {
        this(icon, text, text, on, action);
    }

    /// From edge to edge: equally wide, or where words need it by their words.
    public static void spread(View view, List<GuideTool> tools, Pane pane, double start, double end, double y) {
        spread(view, tools, pane, start, end, y, HEIGHT);
    }

    static void spread(View view, List<GuideTool> tools, Pane pane, double start, double end, double y, double height) {
        double room = end - start - (tools.size() - 1) * GAP;
        double x = start;
        for (GuideTool tool : tools) {
            double width = width(view, tools, tool, room);
            Put.at(pane, tool.show(view, width, height), x, y);
            x += width + GAP;
        }
    }

    private static double width(View view, List<GuideTool> tools, GuideTool tool, double room) {
        double equal = room / tools.size();
        double spare = equal - tools.stream().mapToDouble(one -> one.wide(view)).average().orElse(0);
        if (spare >= 0) {
            return tools.stream().allMatch(one -> one.wide(view) <= equal) ? equal : tool.wide(view) + spare;
        }
        return torn(view, tools, equal) ? Stream.of(view, view.in(TextSize.NORMAL)).filter(size -> tight(size, tools, equal) >= 0).findFirst()
                .map(size -> tool.least(size) + tight(size, tools, equal)).orElse(equal) : equal;
    }

    /// Whether from edge to edge they have room for their words.
    static boolean haveRoom(View view, List<GuideTool> tools, double width) {
        double equal = (width - (tools.size() - 1) * GAP) / tools.size();
        return !torn(view, tools, equal) || tight(view.in(TextSize.NORMAL), tools, equal) >= 0;
    }

    private static boolean torn(View view, List<GuideTool> tools, double equal) {
        return tools.stream().anyMatch(one -> Label.fit(view, one.shorter, Type.SMALL_STRONG, equal - 8, HEIGHT).isTorn());
    }

    private static double tight(View size, List<GuideTool> tools, double equal) {
        return equal - tools.stream().mapToDouble(one -> one.least(size)).average().orElse(0);
    }

    /// How wide it is for its words to stand on one line.
    double wide(View view) {
        return Math.max(140, Math.ceil(view.type().line(text, Type.SMALL_STRONG).used()) + 28);
    }

    /// How wide it is at least, for its shorter words to stand on one line.
    private double least(View view) {
        return Math.ceil(view.type().line(shorter, Type.SMALL_STRONG).used()) + 10;
    }

    /// How wide it is at least, for none of its words to be broken.
    public double unbroken(View view) {
        return Stream.of(text.split(" ")).mapToDouble(word -> Math.ceil(view.type().line(word, Type.SMALL_STRONG).used() * 1.02)).max().orElse(0) + 10;
    }

    public Button show(View view, double width) {
        return show(view, width, HEIGHT);
    }

    /// Words that need more lines than there is room for take the place of the icon.
    public Button show(View view, double width, double height) {
        boolean tight = view.largestText() && view.type().line(text, Type.SMALL_STRONG).used() > width - 8
                || Label.fit(view, text, Type.SMALL_STRONG, width - 8, height - 12).isTorn();
        String told = tight ? shorter : text;
        Laid words = Label.fit(view, told, Type.SMALL_STRONG, width - 8, height - 36);
        VBox column = new VBox(2);
        if (words.height() <= height - 36) {
            column.getChildren().addAll(signs(Math.clamp(height - AROUND - words.height(), LEAST_ICON, ICON)), words.show(Pos.TOP_CENTER));
        } else {
            column.getChildren().add(Label.fit(view, told, Type.SMALL_STRONG, width - 8, height - 12).show(Pos.TOP_CENTER));
        }
        column.setAlignment(Pos.CENTER);
        String called = tight ? Buttons.spoken(view, text, shorter) : text;
        String spoken = on && !isTick() ? view.say("bar.on", called) : called;
        return Buttons.around(column, on ? "guide-button-on" : "guide-button", spoken, width, height, action);
    }

    /// Its words say by themselves that it is on.
    private boolean isTick() {
        return icon.equals("check");
    }

    private HBox signs(double size) {
        HBox signs = new HBox(6, new Icon(icon, size));
        if (on && !isTick()) {
            signs.getChildren().add(new Icon("check", Math.min(size, 30)));
        }
        signs.setAlignment(Pos.CENTER);
        return signs;
    }
}
