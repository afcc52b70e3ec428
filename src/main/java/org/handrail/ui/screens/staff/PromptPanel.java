package org.handrail.ui.screens.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Prompt;
import org.handrail.content.Topic;
import org.handrail.session.Guided;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.Layout;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.GuideStrip;
import org.handrail.ui.parts.GuideTool;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// What staff say and ask about the topic that is open, one small piece at a time: in the place of their strip or, where its words have
/// no room there, beside the page or below it. The page under it stays as it is.
public final class PromptPanel {

    private static final double EDGE = 24;
    private static final double GAP = 12;
    private static final double HEAD = 72;
    private static final double WIDTH = 700;
    private static final double LARGE_WIDTH = 900;
    private static final double SIDE = 28;
    private static final double LABEL = 48;

    private final View view;
    private final Guided guided;
    private final Place.Page page;
    private final List<Prompt> prompts;
    private final List<Prompt> left;
    private final Optional<Prompt> now;
    private final double width;

    private PromptPanel(View view, Visit visit) {
        this.view = view;
        guided = visit.guided().orElseThrow();
        page = visit.trail().page();
        Optional<Topic.Id> topic = page instanceof Place.Reading reading ? Optional.of(reading.topic()) : Optional.empty();
        prompts = topic.map(visit.guide()::prompts).orElse(List.of());
        left = guided.asked().left(prompts);
        now = left.stream().findFirst();
        width = !view.is(Form.WIDE) ? view.layout().inner() : view.largestText() ? LARGE_WIDTH : WIDTH;
    }

    public static Pane of(View view, Visit visit) {
        return new PromptPanel(view, visit).placed();
    }

    private Pane placed() {
        Layout layout = view.layout();
        Optional<Pane> strip = view.is(Form.WIDE) && layout.strip() > 0 ? strip() : Optional.empty();
        Pane panel = strip.orElseGet(this::show);
        panel.setLayoutX(layout.width() - layout.margin() - panel.getPrefWidth());
        panel.setLayoutY(strip.isPresent() ? layout.stripTop() : layout.contentBottom() - panel.getPrefHeight());
        return panel;
    }

    /// In the place of the strip.
    private Optional<Pane> strip() {
        var tools = new ArrayList<>(now.map(this::answers).orElse(List.of()));
        tools.add(fold());
        List<PromptStrip.Part> parts = now.map(prompt -> List.of(
                new PromptStrip.Part("quote", view.say("prompt.say"), view.say("prompt.quote", prompt.say())),
                new PromptStrip.Part("touch", view.say("prompt.check"), view.say("prompt.quote", prompt.check()))))
                .orElseGet(() -> List.of(new PromptStrip.Part("info", view.say("prompt.title"), nothing())));
        return new PromptStrip(view, parts, tools).show();
    }

    private GuideTool fold() {
        return new GuideTool("close", view.say("prompt.fold"), false, () -> view.kiosk().guide(old -> old.prompting(false)));
    }

    private String nothing() {
        return view.say(prompts.isEmpty() ? "prompt.none" : "prompt.done");
    }

    private Pane show() {
        double inner = width - 2 * EDGE;
        List<List<GuideTool>> rows = rows();
        double tool = GuideTool.height(view);
        double top = toolsInHead() ? tool + GAP : HEAD;
        double foot = rows.size() * (tool + GAP) + (isCrowded() ? 0 : EDGE - GAP);
        double room = view.layout().contentHeight() - top - GAP - foot;
        boolean beside = view.is(Form.COMPACT);
        double each = beside && now.isPresent() ? (inner - GAP) / 2 : inner;
        var type = view.typeThat(size -> height(words(size, each), beside) <= room);
        List<Saying> words = words(type, each);
        double height = view.is(Form.WIDE) ? view.layout().contentHeight() : top + height(words, beside) + GAP + foot;
        Pane panel = Put.pane(width, height, "prompt-panel");
        head(panel, inner, top);
        double x = EDGE;
        double y = top;
        for (Saying saying : words) {
            double high = beside ? height(words, true) : saying.height();
            Put.at(panel, saying.show(each, high), x, y);
            x += beside ? each + GAP : 0;
            y += beside ? 0 : saying.height() + GAP;
        }
        double below = height - foot;
        for (List<GuideTool> row : rows) {
            GuideTool.spread(view, row, panel, EDGE, width - EDGE, below, tool);
            below += tool + GAP;
        }
        return panel;
    }

    /// On a small panel in the largest text the row of what can be answered has no room for more. In low reach the head cannot be touched.
    private boolean toolsInHead() {
        return isCrowded() && !view.layout().isLow();
    }

    private boolean isCrowded() {
        return view.is(Form.COMPACT) && view.largestText();
    }

    private void head(Pane panel, double inner, double high) {
        double end = EDGE + inner;
        if (toolsInHead()) {
            for (GuideTool tool : List.of(fold(), GuideStrip.outlook(view, guided))) {
                double wide = tool.wide(view);
                Put.at(panel, tool.show(view, wide, high - GAP), end - wide, GAP / 2);
                end -= wide + GAP;
            }
        }
        HBox head = new HBox(16, new Icon("lock", 40), view.type().line(view.say("prompt.title"), Type.LABEL).heading(), Put.spring());
        now.ifPresent(prompt -> head.getChildren().add(view.type().line(view.say("prompt.of", prompts.indexOf(prompt) + 1,
                prompts.size()), Type.LABEL).show()));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("guide-ink");
        Put.at(panel, Put.sized(head, end - EDGE - (toolsInHead() ? GAP : 0), high), EDGE, 0);
    }

    private List<Saying> words(Typesetter type, double width) {
        double room = width - 2 * SIDE;
        return now.map(prompt -> List.of(
                new Saying("quote", label(type, view.say("prompt.say"), room), type.fill(view.say("prompt.quote", prompt.say()), Type.SMALL, room)),
                new Saying("touch", label(type, view.say("prompt.check"), room), type.fill(view.say("prompt.quote", prompt.check()), Type.SMALL, room))))
                .orElseGet(() -> List.of(new Saying("info", label(type, nothing(), room),
                        type.fill(view.say("prompt.mark"), Type.SMALL, room))));
    }

    private static Laid label(Typesetter type, String text, double room) {
        return type.fill(text, Type.SMALL_STRONG, room - LABEL);
    }

    private static double height(List<Saying> words, boolean beside) {
        return beside ? words.stream().mapToDouble(Saying::height).max().orElse(0)
                : words.stream().mapToDouble(Saying::height).sum() + (words.size() - 1) * GAP;
    }

    /// On a small panel all in one row, unless large words have to be in reach.
    private List<List<GuideTool>> rows() {
        var tools = new ArrayList<GuideTool>();
        if (view.layout().strip() == 0) {
            GuideStrip.mark(view, page).ifPresent(mark -> tools.add(GuideStrip.discuss(view, mark)));
        }
        if (!toolsInHead()) {
            if (!view.is(Form.WIDE) || view.layout().strip() == 0) {
                tools.add(GuideStrip.outlook(view, guided));
            }
            tools.add(fold());
        }
        List<GuideTool> answers = now.map(this::answers).orElse(List.of());
        if (view.is(Form.COMPACT) && !(isCrowded() && view.layout().isLow()) || answers.isEmpty()) {
            tools.addAll(answers);
            return tools.isEmpty() ? List.of() : List.of(tools);
        }
        return List.of(tools, answers);
    }

    private List<GuideTool> answers(Prompt prompt) {
        var answers = new ArrayList<GuideTool>();
        answers.add(new GuideTool("restart", view.say("prompt.again"), false,
                () -> view.kiosk().go(new Place.Reading(prompt.topic(), prompt.card()))));
        if (left.size() > 1) {
            answers.add(new GuideTool("next", view.say("prompt.next"), false, () -> view.kiosk().guide(old -> old.later(prompt.id()))));
        }
        answers.add(new GuideTool("check", view.say("prompt.told"), true, () -> view.kiosk().guide(old -> old.told(prompt.id()))));
        return answers;
    }

    /// A white card with what it is for, and the words to say.
    private record Saying(String icon, Laid label, Laid words) {

        double height() {
            return 16 + label.height() + 6 + words.height() + 18;
        }

        Node show(double width, double height) {
            Pane card = Put.pane(width, height, "saying");
            HBox head = new HBox(12, new Icon(icon, 34), label.show());
            head.setAlignment(Pos.CENTER_LEFT);
            head.getStyleClass().add("guide-ink");
            Put.at(card, Put.sized(head, width - 2 * SIDE, label.height()), SIDE, 16);
            Put.at(card, words.show(), SIDE, 16 + label.height() + 6);
            return card;
        }
    }
}
