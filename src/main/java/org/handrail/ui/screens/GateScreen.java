package org.handrail.ui.screens;

import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.ChoiceRow;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A gate: what comes is hard to read, and everybody chooses how much of it. The choices are equal, none is the main one.
final class GateScreen {

    private GateScreen() { }

    static boolean is(OpenCard open) {
        return depths(open).findAny().isPresent();
    }

    static Pane of(OpenCard open) {
        View view = open.view();
        if (view.layout().isLow()) {
            return GateLow.of(open);
        }
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        if (view.is(Form.TALL)) {
            double telling = height * 0.42;
            Put.at(room, telling(open, width, telling), 0, 0);
            Put.at(room, choices(open, width, height - telling - 32), 0, telling + 32);
        } else {
            double telling = view.is(Form.COMPACT) ? width * 0.42 : 800;
            double gap = view.is(Form.COMPACT) ? 24 : 48;
            Put.at(room, telling(open, telling, height), 0, 0);
            Put.at(room, choices(open, width - telling - gap, height), telling + gap, 0);
        }
        return room;
    }

    private static Pane telling(OpenCard open, double width, double height) {
        View view = open.view();
        double side = view.is(Form.COMPACT) ? 28 : 52;
        Pane card = open.inItsDirection(Cards.card(width, height));
        Laid title = open.type().balance(open.topic().title(), view.is(Form.COMPACT) ? Type.H1_TIGHT : Type.H1,
                width - 2 * side);
        double room = height - 28 - title.height() - 16 - 24;
        Pages pages = open.pages(width - 2 * side, room, true);
        boolean parted = pages.size() > 1;
        if (parted) {
            pages = open.pages(width - 2 * side, room - 88 - 12, true);
        }
        int now = pages.holding(open.place().word());
        Pane text = ReaderScreen.page(pages.get(now), width - 2 * side);
        if (parted) {
            var paging = new Paging(view, pages, now, open::turnTo);
            double arrow = Math.min(paging.arrow(), (width - 2 * 20 - 16) / 2);
            Put.at(card, paging.down(arrow, 88), width - 20 - arrow, height - 88 - 20);
            Put.at(card, paging.up(arrow, 88), width - 20 - 2 * arrow - 16, height - 88 - 20);
        }
        double picture = Math.clamp(height - 36 - title.height() - 16 - text.getPrefHeight() - 28, 0, height * 0.42);
        if (picture > 80 && !parted) {
            Put.at(card, view.pictures().banner(open.topic().art(), open.topic().family(), view.comfort().contrast(), width,
                    picture), 0, 0);
        } else {
            picture = 0;
        }
        Put.at(card, title.heading(), side, picture + 28);
        Put.at(card, text, side, picture + 28 + title.height() + 16);
        return card;
    }

    private static Pane choices(OpenCard open, double width, double height) {
        View view = open.view();
        Block.Depths depths = depths(open).findFirst().orElseThrow();
        Pane pane = Put.pane(width, height);
        Laid question = open.type().balance(depths.question(), view.is(Form.COMPACT) ? Type.H3 : Type.H2, width);
        Put.at(pane, question.show(), 0, 6);
        double gap = view.is(Form.COMPACT) ? 12 : 20;
        double y = 6 + question.height() + gap;
        double foot = view.is(Form.COMPACT) ? 88 : 96;
        int rows = depths.depths().size();
        double row = Math.min(168, (height - y - foot - rows * gap) / rows);
        for (Block.Depth depth : depths.depths()) {
            Put.at(pane, ChoiceRow.of(view, depth.icon(), depth.label(), depth.note(), width, row, () -> choose(open, depth)),
                    0, y);
            y += row + gap;
        }
        PersonOffer.at(view, pane, height - foot, foot);
        return pane;
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
