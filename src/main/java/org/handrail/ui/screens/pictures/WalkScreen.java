package org.handrail.ui.screens.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.content.Block;
import org.handrail.content.Family;
import org.handrail.content.Treatment;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.Meanings;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.screens.reader.RowShare;
import org.handrail.ui.screens.reader.WordsInReach;
import org.handrail.ui.type.Type;

/// What happens step by step: all steps in a picture, and what is told of the one that is open.
///
/// Where words are usual and everything is in reach it stands as drawn, with the ways on in its cards. Else the steps lie in a
/// line, and all ways on in the foot; [WalkLarge] has its own way where there is least room.
public record WalkScreen(OpenCard open, Block.Walk walk) {

    /// How high the drawing above the words of a step is: as high as they leave room for. Words to know that it would push down on
    /// a wide panel stay where their meaning has room below them.
    private static final double MOST_BANNER = 236;
    private static final double LEAST_BANNER = 130;
    private static final double TOP = 28;
    /// How high a drawing is on a tall panel, and how much higher or lower where words leave the room or need it.
    private static final double LEAST_PICTURE = 724;
    private static final double MOST_MORE = 260;
    private static final double MOST_LESS = 190;
    private static final double BELOW_WORDS = 32;
    /// How much of a wide screen the drawing has.
    private static final double DRAWN = 0.46;

    public static Optional<WalkScreen> of(OpenCard open) {
        return open.card().blocksFor(open.view().reader()).stream().flatMap(block ->
                block instanceof Block.Walk walk ? Stream.of(walk) : Stream.empty()).findFirst().map(walk -> new WalkScreen(open, walk));
    }

    public Pane show() {
        View view = open.view();
        if (view.is(Form.COMPACT) && view.largestText()) {
            return new WalkLarge(this).show();
        }
        boolean drawn = !view.is(Form.COMPACT) && !view.largeText() && !view.layout().isLow();
        var pair = new PairScreen(open, walk, family());
        if (drawn && view.is(Form.WIDE) && walk.shape() == Block.Shape.PAIR && pair.fits()) {
            return pair.show();
        }
        return drawn ? drawn() : plain();
    }

    /// As it was drawn: a ring or a line, its two quiet ways in its free corners.
    private Pane drawn() {
        View view = open.view();
        Pane room = Frame.room(view);
        boolean tall = view.is(Form.TALL);
        double gap = view.layout().form().gutter();
        double width = tall ? room.getPrefWidth() : Math.round(room.getPrefWidth() * 0.592);
        boolean ring = walk.shape() == Block.Shape.RING;
        List<RowShare> comparing = ways().comparing();
        double foot = 104 + 32 + (comparing.isEmpty() ? 0 : view.layout().target() + 16);
        double height = tall ? LEAST_PICTURE : room.getPrefHeight();
        if (tall && !ring) {
            height += spare(Cards.card(width, room.getPrefHeight() - height - gap), foot);
        }
        Pane picture = Put.at(room, open.inItsDirection(Cards.card(width, height)), 0, 0);
        double taken = ring ? new RingPicture(open, walk, family(), now()).at(picture) : 0;
        if (!ring) {
            new LinePicture(open, walk, family(), now()).at(picture, 24 + view.layout().target() + 16, 0);
        }
        ways().corners(picture, (width - taken) / 2 - 24 - 16);
        Pane card = open.inItsDirection(tall ? Cards.card(width, room.getPrefHeight() - height - gap)
                : Cards.card(room.getPrefWidth() - width - gap, height));
        Put.at(room, card, tall ? 0 : width + gap, tall ? height + gap : 0);
        double side = PartPanel.side(view);
        double top = TOP;
        var bare = new PartPanel(open, card, top + dotsHeight() + 12, foot);
        List<Piece> told = told(bare);
        double banner = Math.min(MOST_BANNER, bare.spare(stage().title(), told));
        if (ring && banner >= LEAST_BANNER && (tall || told.stream().noneMatch(PartWays::hasWords))) {
            Put.at(card, view.pictures().asDrawn().banner(stage().art(), family(), view.comfort().contrast(), card.getPrefWidth(), banner), 0, 0);
            top += banner;
        }
        Put.at(card, dots(), side, top);
        var panel = new PartPanel(open, card, top + dotsHeight() + 12, foot);
        panel.show(stage().title(), told, true);
        if (!comparing.isEmpty()) {
            RowShare.row(card, side, card.getPrefHeight() - foot, panel.width(), view.layout().target(), comparing);
        }
        RowShare.row(card, side, card.getPrefHeight() - 104 - 32, panel.width(), 104, steps());
        return room;
    }

    /// How much higher the drawing may be, since no step has words for it, or lower, so that each is told on one page; the same for all
    /// steps.
    private double spare(Pane card, double foot) {
        var panel = new PartPanel(open, card, TOP + dotsHeight() + 12, foot);
        double least = spares(panel).min().orElse(0);
        return least < -MOST_LESS ? 0 : least < 0 ? Math.floor(least) : Math.clamp(least - BELOW_WORDS, 0, MOST_MORE);
    }

    private DoubleStream spares(PartPanel panel) {
        return IntStream.range(0, walk.stages().size()).mapToDouble(step -> spare(panel, step));
    }

    private double spare(PartPanel panel, int step) {
        return panel.spare(walk.stages().get(step).title(), told(panel, step));
    }

    /// Large words, low reach, small panels: a line of steps that can be reached, and the ways on below everything.
    private Pane plain() {
        View view = open.view();
        Pane room = Frame.room(view);
        boolean tall = view.is(Form.TALL);
        double gap = view.layout().form().gutter();
        double words = PartWays.wordsBelow(view, told(new PartPanel(open, Cards.card(room.getPrefWidth(), room.getPrefHeight()), 0, 0)));
        boolean few = isToldInOnePage(room.getPrefWidth(), room.getPrefHeight());
        double high = room.getPrefHeight() - PartWays.footHeight(view, few) - words - 16;
        double across = tall ? room.getPrefWidth() : Math.round(room.getPrefWidth() * DRAWN);
        double picture = tall ? Math.round((high + words) * 0.46 - words) : high;
        boolean wordsFirst = tall && view.layout().isLow();
        Pane drawing = open.inItsDirection(Cards.card(across, picture));
        double y = wordsFirst ? high - picture : 0;
        Put.at(room, drawing, 0, y);
        new LinePicture(open, walk, family(), now()).at(drawing, 20, view.layout().touchTop() - y);
        Pane card = open.inItsDirection(tall ? Cards.card(across, high - picture - gap) : Cards.card(room.getPrefWidth() - across - gap, high));
        Put.at(room, card, tall ? 0 : across + gap, tall && !wordsFirst ? picture + gap : 0);
        double side = PartPanel.side(view);
        Put.at(card, dots(), side, dotsTop());
        double inside = PartWays.wordsInside(view, told(new PartPanel(open, card, belowDots(), 0)), few);
        var panel = new PartPanel(open, card, belowDots(), inside);
        Paging paging = panel.show(stage().title(), told(panel), false);
        WordsInReach above = ways().high(card);
        ways().foot(room, paging, steps(), few, above);
        if (inside > 0) {
            above.at(card, side, card.getPrefHeight() - inside, panel.width(), view.layout().target());
        }
        return room;
    }

    /// Whether no step needs ways to turn its page where the foot is one row: only then is there room for all ways in it.
    private boolean isToldInOnePage(double width, double height) {
        if (!open.view().is(Form.COMPACT) || !walk.compare().isEmpty()) {
            return false;
        }
        double high = height - open.view().layout().target() - 16;
        Pane card = Cards.card(width - Math.round(width * DRAWN) - open.view().layout().form().gutter(), high);
        var panel = new PartPanel(open, card, belowDots(), 0);
        return spares(panel).allMatch(spare -> spare >= 0);
    }

    int now() {
        return Math.clamp(open.place().part(), 0, walk.stages().size() - 1);
    }

    Block.Stage stage() {
        return walk.stages().get(now());
    }

    PartWays ways() {
        return new PartWays(open, walk.treatment(), walk.compare());
    }

    /// The colours of the treatment that it tells of; else those of its topic.
    Family family() {
        return walk.treatment().flatMap(open.visit().guide()::treatment).map(Treatment::family).orElse(open.topic().family());
    }

    List<Piece> told(PartPanel panel) {
        return told(panel, now());
    }

    private List<Piece> told(PartPanel panel, int step) {
        Block.Stage stage = walk.stages().get(step);
        double width = panel.width();
        double height = panel.page(stage.title());
        List<Block> blocks = open.card().blocksFor(open.view().reader());
        int here = blocks.indexOf(walk);
        var told = new ArrayList<Piece>();
        if (step == 0) {
            told.addAll(open.around(block -> blocks.indexOf(block) < here, width, height));
        }
        told.add(Piece.Lines.of(stage.text(), text -> open.type().fill(text, Type.READ, width), 16, Meanings.open(open.view())));
        if (step == walk.stages().size() - 1) {
            told.addAll(open.around(block -> blocks.indexOf(block) > here, width, height));
        }
        return step == 0 ? open.withNote(told, width, panel.room(stage.title())) : told;
    }

    /// One step back, and the next one or, after the last, the next card.
    List<RowShare> steps() {
        View view = open.view();
        int now = now();
        var back = new RowShare(250, (width, height) -> {
            Button button = Buttons.second(view, now == 0 ? view.say("walk.start") : view.say("walk.back", now), "back", width, height,
                    () -> open.turnToPart(now - 1));
            button.setDisable(now == 0);
            return button;
        });
        if (now == walk.stages().size() - 1) {
            return List.of(back, ways().onward());
        }
        String next = view.say("walk.next", now + 2, walk.stages().get(now + 1).name());
        return List.of(back, new RowShare(Math.max(340, Buttons.fitting(view, Type.SMALL_STRONG, next, true)), (width, height) -> Buttons.main(view, next,
                view.say("walk.back", now + 2), "next", width, height,
                () -> open.turnToPart(now + 1))));
    }

    HBox dots() {
        View view = open.view();
        HBox dots = new HBox(12);
        for (int i = 0; i < walk.stages().size(); i++) {
            Region dot = Put.sized(new Region(), i == now() ? 64 : 28, 28);
            dot.getStyleClass().add(i < now() ? "walked" : i == now() ? "walked-to" : "not-walked");
            dots.getChildren().add(dot);
        }
        dots.getChildren().add(view.type().line(view.say("walk.step", now() + 1, walk.stages().size()), Type.LABEL).show());
        dots.setAlignment(Pos.CENTER_LEFT);
        return dots;
    }

    /// Where words are beside a drawing, on a small panel every line counts.
    private double dotsTop() {
        return open.view().is(Form.COMPACT) ? 12 : 20;
    }

    private double belowDots() {
        return dotsTop() + dotsHeight() + (open.view().is(Form.COMPACT) ? 0 : 6);
    }

    double dotsHeight() {
        return open.view().type().lineHeight(Type.LABEL);
    }
}
