package org.handrail.ui.screens.reader;

import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.ChoiceRow;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A gate: what comes is hard to read, and everybody chooses how much of it. The choices are equal, none is the main one.
public final class GateScreen {

    private GateScreen() { }

    public static boolean is(OpenCard open) {
        return depths(open).findAny().isPresent();
    }

    public static Pane of(OpenCard open) {
        View view = open.view();
        if (view.layout().isLow()) {
            return GateLow.of(open);
        }
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        if (view.is(Form.TALL)) {
            double telling = height * 0.42;
            Put.at(room, new GateTelling(open, width, telling).card(), 0, 0);
            Put.at(room, choices(open, width, height - telling - 32), 0, telling + 32);
        } else {
            double telling = view.is(Form.COMPACT) ? width * (view.largeText() ? 0.5 : 0.42) : 800;
            double gap = view.is(Form.COMPACT) ? 24 : 48;
            double foot = offersBeside(view) ? view.layout().target() : 0;
            if (foot > 0) {
                besideChoices(open, room, telling, height, foot);
            } else {
                Put.at(room, new GateTelling(open, telling, height).card(), 0, 0);
            }
            Put.at(room, choices(open, width - telling - gap, height), telling + gap, 0);
        }
        return room;
    }

    private static Pane choices(OpenCard open, double width, double height) {
        View view = open.view();
        Block.Depths depths = depths(open).findFirst().orElseThrow();
        Pane pane = Put.pane(width, height);
        double foot = offersBeside(view) ? 0 : view.is(Form.COMPACT) ? view.layout().target() : Math.max(96, view.layout().target());
        Pane asked = Put.at(pane, open.inItsDirection(Put.pane(width, height - foot)), 0, 0);
        Laid question = open.type().balance(depths.question(), view.is(Form.COMPACT) ? Type.H3 : Type.H2, width);
        Put.at(asked, question.show(), 0, 6);
        double gap = view.is(Form.COMPACT) ? 12 : 20;
        double y = 6 + question.height() + gap;
        int rows = depths.depths().size();
        double row = Math.min(168, (height - y - foot - rows * gap) / rows);
        for (Block.Depth depth : depths.depths()) {
            Put.at(asked, ChoiceRow.of(view, depth.icon(), depth.label(), depth.note(), width, row, () -> choose(open, depth)),
                    0, y);
            y += row + gap;
        }
        if (foot > 0) {
            PersonOffer.at(view, pane, height - foot, foot);
        }
        return pane;
    }

    /// What is said, and below it, in one row, the ways to turn its pages and to a person.
    private static void besideChoices(OpenCard open, Pane room, double width, double height, double foot) {
        View view = open.view();
        var telling = new GateTelling(open, width, height - foot - 12);
        Paging paging = telling.paging();
        Put.at(room, telling.page(paging), 0, 0);
        double arrows = paging.needed() ? 2 * (foot + 16) : 0;
        if (paging.needed()) {
            paging.bare(room, width, height - foot, foot);
        }
        Put.at(room, Buttons.quiet(view, view.say("person.talk"), view.say("person.talk.short"), "hand", width - arrows, foot,
                () -> view.kiosk().go(new Place.GettingHelp())), 0, height - foot);
    }

    /// Whether the way to a person stands below the words, so that large choices have the whole height.
    private static boolean offersBeside(View view) {
        return view.is(Form.COMPACT) && view.largestText();
    }

    static void choose(OpenCard open, Block.Depth depth) {
        open.view().kiosk().go(depth.card().<Place>map(card -> new Place.Reading(open.topic().id(), card))
                .orElseGet(Place.Home::new));
    }

    static Stream<Block.Depths> depths(OpenCard open) {
        return open.card().blocksFor(open.view().reader()).stream()
                .flatMap(block -> block instanceof Block.Depths depths ? Stream.of(depths) : Stream.empty());
    }
}
