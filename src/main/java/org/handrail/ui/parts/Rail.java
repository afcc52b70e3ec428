package org.handrail.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.handrail.session.Comfort;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The handrail along the lower edge: always there, never moving, something to hold on to.
public final class Rail {

    private static final double[] POSTS = {0.166, 0.5, 0.834};

    private Rail() { }

    /// The rail with its ways, and posts that carry it.
    public static Pane of(View view, Place here) {
        var stops = new ArrayList<>(List.of(
                new Stop("rail.home", "home", here instanceof Place.Home, view.kiosk()::home),
                new Stop("rail.back", "back", false, view.kiosk()::back),
                new Stop("rail.words", "words", here instanceof Place.WordList,
                        () -> view.kiosk().go(new Place.WordList(0, java.util.Optional.empty()))),
                new Stop("rail.over", "restart", false, view.kiosk()::startOver)));
        if (!view.layout().barInReach(view.site().panel().lowerEdgeMm())) {
            stops.add(stops.size() - 1, lowReach(view));
        }
        return tube(view, stops.stream().map(stop -> button(view, stop, stops.size())).toList());
    }

    /// The way to low reach, from where it can be reached.
    private static Stop lowReach(View view) {
        Comfort comfort = view.comfort();
        return new Stop("bar.reach", "bar.reach.short", "reach", comfort.lowReach(), () -> view.kiosk().make(comfort.lowReach(!comfort.lowReach())));
    }

    /// The same tube with anything on it.
    public static Pane tube(View view, List<? extends Node> things) {
        var layout = view.layout();
        double height = layout.form().bars().rail();
        double below = layout.form().bars().railGap();
        Pane rail = Put.pane(layout.inner(), height + below);
        for (double post : POSTS) {
            double x = layout.inner() * post - 20;
            Put.at(rail, styled("post", 40, 40 + below), x, height - 40);
            if (!view.is(Form.COMPACT)) {
                Put.at(rail, styled("post-foot", 72, 10), x - 16, height + below - 10);
            }
        }
        HBox row = new HBox(gap(view));
        row.getChildren().addAll(spaced(view, things));
        row.setAlignment(Pos.CENTER);
        row.getStyleClass().add("rail");
        Put.at(rail, Put.sized(row, layout.inner(), height), 0, 0);
        return rail;
    }

    /// All room that is left stands between the ways, so that they keep their places in every language.
    private static List<Node> spaced(View view, List<? extends Node> things) {
        var row = new ArrayList<Node>();
        for (Node thing : things) {
            if (!row.isEmpty() && view.is(Form.WIDE)) {
                row.add(Put.spring());
            }
            row.add(thing);
        }
        if (things.size() > 2 && view.is(Form.WIDE)) {
            row.add(row.size() - 1, styled("rail-divider", 3, 56));
        }
        return row;
    }

    private static Button button(View view, Stop stop, int stops) {
        String text = view.say(stop.text());
        boolean stacked = view.is(Form.TALL);
        double height = stacked ? 108 : 88;
        double ends = stacked ? 32 : 16;
        double most = view.is(Form.WIDE) ? Double.MAX_VALUE : (view.layout().inner() - ends - (stops - 1) * gap(view)) / stops;
        boolean out = stop.text().equals("rail.over");
        double room = most - (stacked ? out ? 36 : 20 : 24 + 40 + 16);
        Type type = stacked ? Type.SMALL_STRONG : Type.LABEL;
        Laid whole = Label.fit(view, text, type, room, stacked ? 68 : 76);
        Laid words = whole.lines().size() == 1 ? whole : Label.fit(view, view.say(stop.shorter()), type, room, stacked ? 68 : 76);
        double width = view.is(Form.WIDE) ? Math.max(words.used() + 40 + 16 + 2 * 48, 240) : most;
        Node inside;
        if (stacked) {
            VBox column = new VBox(2, new Icon(stop.icon(), words.lines().size() > 1 ? 30 : 40), words.centred());
            column.setAlignment(Pos.CENTER);
            inside = column;
        } else {
            HBox row = new HBox(16, new Icon(stop.icon(), 40), words.centred());
            row.setAlignment(Pos.CENTER);
            inside = row;
        }
        StackPane graphic = new StackPane(inside);
        if (stop.here()) {
            Region bar = styled("rail-here-bar", 48, 6);
            StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
            graphic.getChildren().add(bar);
        }
        Put.sized(graphic, width - 24, height - 18);
        String style = stop.here() ? "rail-here" : out ? "rail-out" : "rail-button";
        return Buttons.around(graphic, style, text, Math.ceil(width), height, stop.action());
    }

    /// At least 3 mm on every glass.
    private static double gap(View view) {
        return view.is(Form.WIDE) ? 16 : 12;
    }

    private static Region styled(String style, double width, double height) {
        Region region = Put.sized(new Region(), width, height);
        region.getStyleClass().add(style);
        return region;
    }

    /// @param shorter said instead where the text needs a second line
    private record Stop(String text, String shorter, String icon, boolean here, Runnable action) {

        Stop(String text, String icon, boolean here, Runnable action) {
            this(text, text, icon, here, action);
        }
    }
}
