package org.handrail.ui.screens.treatments;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.content.Guide;
import org.handrail.content.Prose;
import org.handrail.content.Span;
import org.handrail.content.TreatmentPath;
import org.handrail.content.TreatmentPath.Decision;
import org.handrail.content.TreatmentPath.Stop;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Words;

/// How the treatments fit together, as one picture that can be touched: the stops hang on a handrail because they are given
/// together, comfort care is the ground under all of it, and Compare opens at a diamond only, where there is a real choice.
public record PathScreen(OpenCard open, TreatmentPath path, PathPicture picture) {

    private static final double TARGET = 88;
    private static final double DISC = 168;

    /// What the button of the study holds beside its words.
    private static final double JOINS = 2 * 28 + 36 + 34 + 3 * 16 + 4;

    /// Between what can be touched.
    private static final double APART = 12;

    /// The rest of the free room: above, between and below the rows, from the top.
    private static final double[] FREE = {20, 4, 6, 8, 6};
    private static final double ALL_FREE = 44;

    public static boolean is(OpenCard open) {
        return open.visit().guide().path().isPresent()
                && open.card().blocksFor(open.view().reader()).stream().anyMatch(block -> block instanceof Block.Path);
    }

    public static Pane of(OpenCard open) {
        View view = open.view();
        Guide guide = open.visit().guide();
        TreatmentPath path = guide.path().orElseThrow();
        if (!view.is(Form.WIDE) || view.largeText() || view.layout().isLow() || view.layout().strip() > 0) {
            return PathWays.of(open, path);
        }
        return new PathScreen(open, path, new PathPicture(view, guide, path, Frame.room(view).getPrefWidth(), DISC)).room();
    }

    /// Whether all words have room in a picture of this height; in a language of longer ones they may not.
    private boolean fits(double high) {
        return lowest() <= high && path.stops().stream().allMatch(stop -> fits(name(stop), nameHeight()) && fits(note(stop), noteHeight())
                && (stop.decision().isPresent() ? fits(question(stop.decision().get()), noteHeight()) : fits(told(stop), choiceHeight() - 8)));
    }

    private static boolean fits(Laid words, double height) {
        return words.height() <= height && !words.isTorn();
    }

    private View view() {
        return open.view();
    }

    private Pane room() {
        Pane room = Frame.room(view());
        double width = room.getPrefWidth();
        Button origins = quiet("reader.origins", "book", open::openOrigins);
        Button words = quiet("path.words", "next", () -> PathWay.readInWords(open));
        double buttons = origins.getPrefWidth() + words.getPrefWidth() + 16;
        Put.at(room, words, width - words.getPrefWidth(), 0);
        Put.at(room, origins, width - buttons, 0);
        Laid title = open.type().balance(path.title(), Type.H1, width - buttons - 24);
        Laid lead = lead(width - buttons - 16);
        Put.at(room, title.heading(), 0, 0);
        Put.at(room, lead.show(), 0, title.height() + 2).getStyleClass().add("second-ink");
        double top = title.height() + 2 + lead.height();
        top += open.isForeign() ? open.tellForeign(room, width, top) : 14;
        double high = room.getPrefHeight() - top;
        if (!fits(high)) {
            return PathWays.of(open, path);
        }
        Put.at(room, card(width, high), 0, top);
        return room;
    }

    private Laid lead(double room) {
        String text = path.lead().text().plain();
        Laid large = open.type().line(text, Type.LEAD);
        return large.used() <= room && !open.isForeign() ? large : Label.fit(view(), open.type(), text, Type.SMALL, room, open.type().lineHeight(Type.LEAD));
    }

    private Button quiet(String key, String icon, Runnable action) {
        String text = view().say(key);
        return Buttons.quiet(view(), text, icon, Buttons.fitting(view(), Type.SMALL_STRONG, text, true), TARGET, action);
    }

    private Pane card(double width, double height) {
        double name = nameHeight();
        double note = noteHeight();
        double choice = choiceHeight();
        double free = height - lowest();
        Pane card = Cards.card(width, height);
        double y = free * FREE[0] / ALL_FREE;
        double join = y + TARGET / 2;
        Put.at(card, ground(width), 0, height - TARGET);
        double disc = y + TARGET + APART + free * FREE[1] / ALL_FREE;
        double middle = disc + picture.outer() / 2;
        picture.rail(card, middle, height - TARGET);
        picture.joining(card, join + 4, middle);
        new PathLegend(view(), open.type(), path).beside(card, 40, y, TARGET, 16);
        joins(card, width, y);
        double words = disc + picture.outer() + free * FREE[2] / ALL_FREE;
        double below = words + name + note + free * FREE[3] / ALL_FREE;
        for (int i = 0; i < path.stops().size(); i++) {
            Stop stop = path.stops().get(i);
            Put.at(card, Buttons.around(picture.picture(stop), "path-stop", stop.name(), picture.outer(), picture.outer(),
                    () -> view().kiosk().go(new Place.OnPath(stop.id()))), picture.middle(i) - picture.outer() / 2, disc);
            double centre = picture.middle(i);
            centred(card, name(stop), centre, words);
            centred(card, note(stop), centre, words + name).getStyleClass().add("second-ink");
            if (stop.decision().isPresent()) {
                Put.at(card, choice(stop.decision().get(), column() - 8, choice), centre - (column() - 8) / 2, below);
            } else {
                centred(card, told(stop), centre, below + 8);
            }
        }
        picture.marks(card, middle);
        return card;
    }

    /// How high it is at least.
    private double lowest() {
        return 2 * TARGET + picture.outer() + nameHeight() + noteHeight() + choiceHeight() + APART;
    }

    private double column() {
        return picture.column() - 24;
    }

    private double nameHeight() {
        return open.type().lineHeight(Type.ACTION);
    }

    private double noteHeight() {
        return open.type().lineHeight(Type.SMALL);
    }

    private double choiceHeight() {
        return 14 + noteHeight() + 12 + TARGET + 14;
    }

    private Laid name(Stop stop) {
        return Label.fit(view(), open.type(), stop.name(), Type.ACTION, column(), nameHeight());
    }

    private Laid note(Stop stop) {
        return Label.fit(view(), open.type(), stop.note(), Type.SMALL, column(), noteHeight());
    }

    private Laid told(Stop stop) {
        return Label.fit(view(), open.type(), stop.text(), Type.CELL, column() - 8, choiceHeight() - 8);
    }

    private Laid question(Decision decision) {
        return Label.fit(view(), open.type(), decision.question().text().plain(), Type.SMALL_STRONG, column() - 20, noteHeight());
    }

    private Pane choice(Decision decision, double width, double height) {
        Pane box = Put.pane(width, height, "path-choice");
        centred(box, question(decision), width / 2, 14);
        Button compare = Buttons.small(view(), view().say("path.compare"), "compare", width - 28, TARGET,
                () -> view().kiosk().go(new Place.Comparing(decision.compare(), 0)));
        compare.setAccessibleText(view().say("path.compare.spoken", decision.question().text().plain()));
        Put.at(box, compare, 14, height - 14 - TARGET);
        return box;
    }

    private void joins(Pane card, double width, double y) {
        String text = path.joins().text().text().plain();
        double button = Math.min(width * 0.4, open.type().line(text, Type.SMALL_STRONG).used() * 1.02 + JOINS);
        Laid words = Label.fit(view(), open.type(), text, Type.SMALL_STRONG, button - JOINS, TARGET - 4);
        Put.at(card, beside(path.joins(), "path-joins", "file", List.of(words), button), width - 32 - button, y);
    }

    /// The name and what is said of it beside each other, where that is a line an eye finds its way back from.
    private Button ground(double width) {
        Prose whole = path.along().text().text();
        Laid name = open.type().fill(new Prose(whole.spans().subList(0, 1)), Type.SMALL, width);
        String after = new Prose(whole.spans().subList(1, whole.spans().size())).plain().strip();
        Laid rest = open.type().line(after, Type.SMALL);
        boolean apart = whole.spans().getFirst() instanceof Span.Strong && rest.longest() <= PathCard.LONGEST_LINE
                && name.used() + rest.used() <= width - 220;
        return beside(path.along(), "path-ground", "heart", apart ? List.of(name, rest)
                : List.of(PathCard.sentence(open, path, Type.SMALL, width - 220, TARGET - 4)), width);
    }

    private Button beside(TreatmentPath.Beside beside, String style, String icon, List<Laid> words, double width) {
        HBox row = new HBox(16, new Icon(icon, icon.equals("heart") ? 48 : 36));
        words.forEach(laid -> row.getChildren().add(laid.show()));
        row.getChildren().addAll(Put.spring(), new Icon("right", 34));
        row.setAlignment(Pos.CENTER_LEFT);
        open.inItsDirection(row);
        Button button = Buttons.around(Put.sized(row, width - 2 * 28, TARGET), style, beside.text().text().plain(), width, TARGET,
                () -> view().kiosk().go(new Place.Comparing(List.of(beside.treatment()), 0)));
        button.getStyleClass().add(Families.style(open.visit().guide(), beside.treatment()));
        return button;
    }

    private static Words centred(Pane pane, Laid words, double middle, double y) {
        return Put.at(pane, words.show(Pos.TOP_CENTER), middle - words.width() / 2, y);
    }
}
