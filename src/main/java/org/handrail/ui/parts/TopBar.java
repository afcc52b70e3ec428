package org.handrail.ui.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.session.Comfort;
import org.handrail.session.Guided;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.Layout;
import org.handrail.ui.View;
import org.handrail.ui.type.Type;

/// Whose kiosk this is, which guide is open, what makes it easier, and "Get help now": always last, always in the same place.
public final class TopBar {

    private static final double GAP = 16;
    private static final double NAMES = 76;

    private TopBar() { }

    /// @param under what stands below the organisation's name
    public static Pane of(View view, String under, Place here) {
        return of(view, under, here, buttons(view, here instanceof Place.GettingHelp, LanguageButton.opening(view),
                () -> view.kiosk().go(new Place.MakingEasier())));
    }

    /// The same where nothing can open: language and text size turn to the next one at once.
    static Pane turning(View view, String under) {
        Comfort comfort = view.comfort();
        TextSize next = TextSize.values()[(comfort.text().ordinal() + 1) % TextSize.values().length];
        return of(view, under, new Place.Home(), buttons(view, false, LanguageButton.turning(view),
                () -> view.kiosk().make(comfort.with(next))));
    }

    private static Pane of(View view, String under, Place here, List<BarButton> buttons) {
        var layout = view.layout();
        Pane bar = Put.pane(layout.inner(), layout.bar());
        bar.setId("top-bar");
        if (view.led().isPresent() && layout.strip() == 0) {
            led(view, bar, under, here, buttons);
        } else if (view.is(Form.TALL)) {
            tall(view, bar, under, here, new ArrayList<>(buttons));
        } else {
            double room = layout.inner() - 76 - GAP;
            boolean small = view.largestText() || BarButton.width(view, buttons, false) > room;
            View fitting = view.in(view.typeThat(type -> BarButton.width(view.in(type.size()), buttons, small) <= room).size());
            Node[] shown = buttons.stream().map(button -> button.show(fitting, small)).toArray(Node[]::new);
            HBox row = new HBox(GAP, shown);
            double width = BarButton.width(fitting, buttons, small);
            Put.at(bar, row, layout.inner() - width, 0);
            Put.at(bar, organisation(view, under, layout.inner() - width - GAP), 0, 0);
        }
        return bar;
    }

    /// The tools of staff take the room of all that can also be chosen in "Make it easier"; and while staff draw, of all but help.
    private static void led(View view, Pane bar, String under, Place here, List<BarButton> all) {
        boolean draws = view.led().flatMap(Visit::guided).filter(guided -> guided.pen() != Guided.Pen.OFF).isPresent();
        var buttons = new ArrayList<>(draws ? List.of(all.getLast())
                : Stream.of(all.getFirst(), all.get(all.size() - 4), all.getLast()).distinct().toList());
        double end = view.layout().inner();
        double y = 0;
        if (view.is(Form.TALL) && !view.layout().barBelow()) {
            names(view, bar, under, here, buttons.removeLast());
            y = row(view);
        }
        double height = view.is(Form.TALL) ? BarButton.TALL_ROW : BarButton.high(view);
        for (BarButton button : buttons.reversed()) {
            double words = Math.ceil(view.type().line(button.text(), Type.SMALL_STRONG).used());
            Button shown = switch (view.layout().form()) {
                case WIDE -> button.show(view, true);
                case TALL -> button.stacked(view, view.largestText() ? Math.max(144, button.least(view)) : 144, height);
                case COMPACT -> button.stacked(view, view.largestText() ? button.least(view) : Math.clamp(words + 24, 160, 232), height);
            };
            Put.at(bar, shown, end - shown.getPrefWidth(), y);
            end -= shown.getPrefWidth() + GAP;
        }
        Put.at(bar, GuideStrip.band(view, here, end, height), 0, y);
    }

    /// The row above the buttons: whose kiosk this is, and "Get help now".
    private static void names(View view, Pane bar, String under, Place here, BarButton helping) {
        double width = view.layout().inner();
        Button help = helping.show(view, false);
        Put.at(bar, help, width - help.getPrefWidth(), -8);
        Put.at(bar, above(view, under, here, width - help.getPrefWidth() - 24), 0, 0);
    }

    /// Whose kiosk this is and, where the strip of staff has no row of its own, how far they have come.
    static Pane above(View view, String under, Place here, double room) {
        if (view.led().isEmpty() || view.layout().strip() > 0) {
            return organisation(view, under, room);
        }
        Pane count = GuideStrip.count(view, here, NAMES);
        double width = count.getPrefWidth();
        Pane both = Put.pane(room, NAMES);
        Put.at(both, count, room - width, 0);
        Put.at(both, organisation(view, under, room - width - 24), 0, 0);
        return both;
    }

    private static void tall(View view, Pane bar, String under, Place here, List<BarButton> buttons) {
        double width = view.layout().inner();
        if (!view.layout().barBelow()) {
            names(view, bar, under, here, buttons.removeLast());
        }
        double room = width - (buttons.size() - 1) * GAP;
        List<Double> widths = widths(buttons.stream().map(button -> button.wide(view)).toList(), room)
                .or(() -> widths(buttons.stream().map(button -> button.least(view)).toList(), room))
                .orElseGet(() -> Collections.nCopies(buttons.size(), room / buttons.size()));
        double x = 0;
        for (int i = 0; i < buttons.size(); i++) {
            Put.at(bar, buttons.get(i).stacked(view, widths.get(i), BarButton.TALL_ROW), x, view.layout().barBelow() ? 0 : row(view));
            x += widths.get(i) + GAP;
        }
    }

    /// Equal widths or, where words need it, by their words; nothing where they have no room beside each other.
    private static Optional<List<Double>> widths(List<Double> needed, double room) {
        double each = room / needed.size();
        if (needed.stream().allMatch(width -> width <= each)) {
            return Optional.of(Collections.nCopies(needed.size(), each));
        }
        double spare = each - needed.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return Optional.of(needed.stream().map(width -> width + spare).toList()).filter(_ -> spare >= 0);
    }

    private static List<BarButton> buttons(View view, boolean helping, BarButton language, Runnable text) {
        Comfort comfort = view.comfort();
        var buttons = new ArrayList<BarButton>();
        if (view.site().languages().offered().size() > 1) {
            buttons.add(language);
        }
        buttons.add(new BarButton("text", view.say("bar.text"), textSize(view), comfort.text() != TextSize.NORMAL, text)
                .helped(comfort.text() != TextSize.NORMAL ? view.say("bar.text.now", percent(comfort.text())) : ""));
        buttons.add(BarButton.contrast(view));
        buttons.add(new BarButton("reach", view.say("bar.reach"), view.say("bar.reach.short"), comfort.lowReach(),
                () -> view.kiosk().make(comfort.lowReach(!comfort.lowReach()))));
        buttons.add(BarButton.help(view, helping));
        return buttons;
    }

    private static String textSize(View view) {
        TextSize size = view.comfort().text();
        if (size == TextSize.NORMAL) {
            return view.say("bar.text");
        }
        return view.is(Form.TALL) ? view.say("bar.text.short") : view.say("bar.text.now", percent(size));
    }

    private static String percent(TextSize size) {
        return String.valueOf(Math.round(size.reading() * 100));
    }

    /// Where the lower row of a tall bar begins.
    private static double row(View view) {
        return view.layout().bars().top() - BarButton.TALL_ROW;
    }

    /// The names beside the logo; that of the guide alone, or only the logo, where there is no room for more. In the largest text they do not stand
    /// there where they would be smaller than all else.
    static Pane organisation(View view, String under, double room) {
        double logo = view.is(Form.COMPACT) ? 64 : 76;
        var words = new ArrayList<Node>();
        if (!view.is(Form.COMPACT)) {
            words.add(view.type().line(view.site().organisation().name(), Type.ORGANISATION).show());
        }
        words.add(view.type().line(under, Type.GUIDE_NAME).show());
        words.getLast().getStyleClass().add("second-ink");
        VBox names = new VBox(words.toArray(Node[]::new));
        names.setAlignment(Pos.CENTER_LEFT);
        double height = view.is(Form.TALL) ? NAMES : BarButton.high(view);
        if (names.prefHeight(-1) > height) {
            names.getChildren().removeFirst();
        }
        HBox box = new HBox(16, view.pictures().logo(view.site().organisation().name(), view.comfort().contrast(), logo));
        boolean small = view.largestText() && view.layout().capitalMm() < Layout.LARGE_CAPITAL_MM;
        if (!small && logo + 16 + names.prefWidth(-1) <= room) {
            box.getChildren().add(names);
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return Put.sized(box, room, height);
    }
}
