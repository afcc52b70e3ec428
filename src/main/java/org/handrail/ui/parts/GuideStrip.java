package org.handrail.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Topic;
import org.handrail.session.Guided;
import org.handrail.session.Guided.Pen;
import org.handrail.session.Mark;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What a member of staff has in hand in a guided visit, on lilac: the pen, what was talked about, the prompts, and the end.
public final class GuideStrip {

    private static final double EDGE = 8;
    private static final double COLUMN_TOOL = 119;
    private static final double BESIDE_COUNT = 32;
    private static final double TICK = 34;

    private final View view;
    private final Visit visit;
    private final Guided guided;
    private final Place here;

    private GuideStrip(View view, Place here) {
        this.view = view;
        this.here = here;
        visit = view.led().orElseThrow();
        guided = visit.guided().orElseThrow();
    }

    /// A strip of its own between the top bar and the content.
    static Pane row(View view, Place here) {
        var strip = new GuideStrip(view, here);
        Pane pane = Put.pane(view.layout().inner(), view.layout().strip(), "guide-strip");
        pane.setId("guide-strip");
        if (view.is(Form.TALL)) {
            Put.at(pane, strip.words(pane.getPrefWidth() - 48, 76), 24, 4);
            var tools = Stream.concat(strip.pens().stream(), strip.onwards().stream().filter(tool -> strip.guided.pen() == Pen.OFF
                    || !tool.icon().equals("quote"))).toList();
            GuideTool.spread(view, tools, pane, EDGE, pane.getPrefWidth() - EDGE, pane.getPrefHeight() - GuideTool.HEIGHT - EDGE);
        } else {
            double end = strip.pack(strip.onwards(), pane, pane.getPrefWidth() - EDGE);
            double start = EDGE + strip.width(strip.pens());
            GuideTool.spread(view, strip.pens(), pane, EDGE, start, EDGE);
            Put.at(pane, strip.words(end - start - 2 * 24, GuideTool.HEIGHT), start + 24, EDGE);
        }
        return pane;
    }

    /// Within the top bar, where height is short: the tools and, unless it stands elsewhere or they need its room, how far one has come.
    static Pane band(View view, Place here, double width, double height) {
        var strip = new GuideStrip(view, here);
        Pane pane = Put.pane(width, height, "guide-strip");
        pane.setId("guide-strip");
        var tools = new ArrayList<>(strip.pens());
        if (strip.guided.pen() == Pen.OFF) {
            tools.add(strip.prompts());
        }
        tools.add(strip.end("guided.end.short"));
        double end = width;
        if (!view.is(Form.TALL)) {
            Optional<Pane> count = Stream.of(isTicked(view), false).map(ticked -> count(view, here, height, ticked))
                    .filter(told -> GuideTool.haveRoom(view, tools, width - told.getPrefWidth() - BESIDE_COUNT)).findFirst();
            end -= count.map(told -> told.getPrefWidth() + BESIDE_COUNT).orElse(EDGE);
            count.ifPresent(told -> Put.at(pane, told, width - told.getPrefWidth() - BESIDE_COUNT + 12, 0));
        }
        double high = view.largestText() ? height : GuideTool.HEIGHT;
        GuideTool.spread(view, tools, pane, 0, end, (height - high) / 2, high);
        return pane;
    }

    /// The pen for what lies over a page, where the strip is out of touch: in a column beside it or, where there is no room for that,
    /// in a row below it.
    public static void over(View view, Pane pane) {
        var pens = new GuideStrip(view, view.led().orElseThrow().trail().last()).pens();
        var layout = view.layout();
        double margin = layout.margin();
        if (view.is(Form.TALL)) {
            GuideTool.spread(view, pens, pane, margin, margin + layout.inner() * pens.size() / 3, layout.height() - Sheet.pens(view));
            return;
        }
        double high = view.is(Form.WIDE) ? COLUMN_TOOL : GuideTool.height(view);
        double y = layout.barBelow() ? layout.height() - 3 * high - 2 * 16 - layout.edgeOfGlass() : layout.contentTop();
        for (GuideTool tool : pens) {
            Put.at(pane, tool.show(view, beside(view) - 16, high), margin, y);
            y += high + 16;
        }
    }

    /// How much of the reading start the pen takes beside what lies over a page.
    public static double beside(View view) {
        if (view.led().isEmpty()) {
            return 0;
        }
        return 16 + switch (view.layout().form()) {
            case WIDE -> 176;
            case TALL -> -16;
            case COMPACT -> view.largestText() ? 172 : 136;
        };
    }

    /// How far one has come, in few words below each other, for where the strip has no row of its own.
    static Pane count(View view, Place here, double height) {
        return count(view, here, height, isTicked(view));
    }

    private static boolean isTicked(View view) {
        return !view.is(Form.COMPACT) || view.largestText();
    }

    private static Pane count(View view, Place here, double height, boolean ticked) {
        var strip = new GuideStrip(view, here);
        Laid words = Label.fit(view, view.largestText() ? strip.shortCount() : strip.count(), Type.SMALL_STRONG, view.is(Form.TALL) ? 240 : 190, height);
        HBox count = new HBox(10);
        if (ticked) {
            count.getChildren().add(new Icon("check", TICK));
        }
        var shown = words.show();
        shown.setAccessibleText(strip.count());
        count.getChildren().add(shown);
        count.setAlignment(Pos.CENTER_LEFT);
        return Put.sized(count, (ticked ? TICK + 10 : 0) + Math.ceil(words.used()), height);
    }

    /// What may be marked here.
    public static Optional<Mark> mark(View view, Place here) {
        return view.led().map(Visit::guide).flatMap(guide -> switch (here) {
            case Place.Reading reading when guide.topics().stream().anyMatch(topic -> topic.id().equals(reading.topic())) ->
                    Optional.of(new Mark.OfTopic(reading.topic()));
            default -> Optional.empty();
        });
    }

    /// Marks one question of a comparison as discussed, or takes the mark away.
    public static Button discuss(View view, Mark.OfRow mark, String question, double width) {
        return discuss(view, mark, question, width, GuideTool.HEIGHT);
    }

    public static Button discuss(View view, Mark.OfRow mark, String question, double width, double height) {
        GuideTool tool = discuss(view, mark);
        Button button = tool.show(view, width, height);
        button.setAccessibleText(tool.on() ? view.say("guided.discussed.row", question) : view.say("guided.discuss.row", question));
        return button;
    }

    /// Marks something as discussed, or takes the mark away.
    public static GuideTool discuss(View view, Mark mark) {
        boolean done = view.led().flatMap(Visit::guided).filter(guided -> guided.discussed().contains(mark)).isPresent();
        return new GuideTool(done ? "check" : "box", view.say(done ? "guided.discussed" : "guided.discuss"), done,
                () -> view.kiosk().guide(now -> now.toggled(mark)));
    }

    /// Opens what may lie ahead for this visit, or closes it again.
    public static GuideTool outlook(View view, Guided guided) {
        boolean shown = guided.outlook();
        return new GuideTool(shown ? "eye" : "eyeoff", view.say(shown ? "guided.outlook.shown" : "guided.outlook.hidden"), !shown,
                () -> view.kiosk().guide(old -> old.outlook(!shown)));
    }

    private List<GuideTool> pens() {
        var pens = new ArrayList<GuideTool>();
        pens.add(pen(Pen.DRAW, "pen", view.say("guided.draw"), view.say("guided.draw.short")));
        if (guided.pen() != Pen.OFF) {
            pens.add(pen(Pen.ERASE, "eraser", view.say("guided.erase"), view.say("guided.erase")));
            pens.add(new GuideTool("bin", view.say("guided.clear"), false,
                    () -> view.kiosk().guide(now -> now.cleared(visit.sheet(visit.trail().last())))));
        }
        return pens;
    }

    private GuideTool pen(Pen pen, String icon, String text, String shorter) {
        boolean on = guided.pen() == pen;
        return new GuideTool(icon, text, shorter, on, () -> view.kiosk().guide(now -> now.with(on ? Pen.OFF : pen)));
    }

    private List<GuideTool> onwards() {
        var tools = new ArrayList<GuideTool>();
        mark(view, here).ifPresent(mark -> tools.add(discuss(view, mark)));
        if (view.is(Form.WIDE)) {
            tools.add(outlook(view, guided));
        }
        tools.add(prompts());
        tools.add(end("guided.end"));
        return tools;
    }

    private GuideTool prompts() {
        return new GuideTool("quote", view.say("guided.prompts"), view.say("guided.prompts.short"), false, () -> view.kiosk().guide(now -> now.prompting(!now.prompting())));
    }

    private GuideTool end(String text) {
        return new GuideTool("out", view.say(text), false, () -> view.kiosk().go(new Place.TakingHome()));
    }

    /// Whose strip this is and how far one has come; less of it where room is short.
    private HBox words(double room, double height) {
        HBox words = new HBox(20);
        words.setAlignment(Pos.CENTER_LEFT);
        Laid title = view.type().line(view.say("guided.title"), Type.ACTION);
        Laid lead = view.type().line(view.say("guided.lead"), Type.LEAD);
        Laid count = view.type().line(count(), Type.LABEL);
        double left = room - 40 - 12 - count.used();
        if (left > 52 + 20 + 20) {
            words.getChildren().add(new Icon("staff", 52));
        }
        if (left > 52 + 2 * 20 + title.used() + 20) {
            words.getChildren().add(title.show());
        }
        if (left > 52 + 3 * 20 + title.used() + lead.used() + 20) {
            words.getChildren().add(lead.show());
        }
        HBox counted = new HBox(12, new Icon("check", 40), count.show());
        counted.setAlignment(Pos.CENTER_RIGHT);
        words.getChildren().addAll(Put.spring(), counted);
        return Put.sized(words, room, height);
    }

    private String count() {
        return view.say("guided.count", done(), all());
    }

    private String shortCount() {
        return view.say("guided.count.short", done(), all());
    }

    private int done() {
        return here instanceof Place.Comparing comparing ? guided.rows(comparing.treatments()) : guided.discussed(topics()).size();
    }

    private int all() {
        return here instanceof Place.Comparing ? visit.guide().comparison().size() : topics().size();
    }

    private List<Topic> topics() {
        return visit.guide().topics();
    }

    /// As wide as their words, up to an end.
    ///
    /// @return where the first one begins
    private double pack(List<GuideTool> tools, Pane pane, double end) {
        double x = end;
        for (GuideTool tool : tools.reversed()) {
            x -= tool.wide(view);
            Put.at(pane, tool.show(view, tool.wide(view)), x, EDGE);
            x -= GuideTool.GAP;
        }
        return x + GuideTool.GAP;
    }

    private double width(List<GuideTool> tools) {
        return tools.size() * (tools.stream().mapToDouble(tool -> tool.wide(view)).max().orElse(0) + GuideTool.GAP) - GuideTool.GAP;
    }
}
