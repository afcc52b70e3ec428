package org.handrail.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;

/// The handrail along the lower edge: always there, never moving, something to hold on to.
public final class Rail {

    private static final double[] POSTS = {0.166, 0.5, 0.834};

    private Rail() { }

    /// The rail with its ways, and posts that carry it.
    ///
    /// @param picks how many the visitor has
    public static Pane of(View view, Place here, int picks) {
        return of(view, Optional.of(here), picks, view.kiosk()::back);
    }

    /// @param here empty where no place is open
    static Pane of(View view, Optional<Place> here, int picks, Runnable back) {
        var stops = List.of(
                new RailStop(view, view.say("rail.home"), "home", here.filter(Place.Home.class::isInstance).isPresent(), view.kiosk()::home),
                new RailStop(view, view.say("rail.back"), "back", false, back),
                new RailStop(view, view.say("rail.words"), view.say("rail.words.short"), "words", -1,
                        here.filter(Place.WordList.class::isInstance).isPresent(), "rail-button", () -> view.kiosk().go(new Place.WordList(0, Optional.empty()))),
                new RailStop(view, view.say("rail.questions"), view.say("rail.questions.short"), "ask", picks, here.filter(Rail::isAboutPicks).isPresent(),
                        "rail-button", () -> view.kiosk().go(picks == 0 ? new Place.Ideas() : new Place.MyQuestions())),
                new RailStop(view, view.say("rail.over"), view.say("rail.over"), "restart", -1, false, "rail-out",
                        view.kiosk()::startOver));
        boolean wide = view.is(Form.WIDE);
        double ends = view.is(Form.TALL) ? 32 : wide ? 24 : 16;
        double between = wide ? (2 * stops.size() - 1) * gap(view) + 3 : (stops.size() - 2) * gap(view) + gapBeforeTheEnd(view);
        return carried(view, endingApart(view, spaced(view, RailStop.show(stops, ends + between))));
    }

    private static boolean isAboutPicks(Place here) {
        return here instanceof Place.MyQuestions || here instanceof Place.Ideas || here instanceof Place.HandingOver;
    }

    /// The same tube with anything on it.
    public static Pane tube(View view, List<? extends Node> things) {
        return carried(view, spaced(view, things));
    }

    private static Pane carried(View view, List<Node> things) {
        var layout = view.layout();
        double height = layout.bars().rail();
        double below = layout.height() - layout.railTop() - height;
        Pane rail = Put.pane(layout.inner(), height + below);
        for (double post : POSTS) {
            double x = layout.inner() * post - 20;
            Put.at(rail, styled("post", 40, 40 + below), x, height - 40);
            if (!view.is(Form.COMPACT)) {
                Put.at(rail, styled("post-foot", 72, 10), x - 16, height + below - 10);
            }
        }
        HBox row = new HBox(gap(view));
        row.getChildren().addAll(things);
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
        return row;
    }

    /// What takes everything with it stands at the end, apart from the ways.
    private static List<Node> endingApart(View view, List<Node> row) {
        row.add(row.size() - 1, view.is(Form.WIDE) ? styled("rail-divider", 3, 56)
                : Put.sized(new Region(), Math.max(0, gapBeforeTheEnd(view) - 2 * gap(view)), 56));
        return row;
    }

    /// At least 3 mm on every glass.
    private static double gap(View view) {
        return view.is(Form.WIDE) ? 16 : 12;
    }

    /// "Start over" takes everything with it, so it stands 6 mm apart.
    private static double gapBeforeTheEnd(View view) {
        return Math.max(2 * gap(view), Math.ceil(view.layout().mm(6)));
    }

    private static Region styled(String style, double width, double height) {
        Region region = Put.sized(new Region(), width, height);
        region.getStyleClass().add(style);
        return region;
    }
}
