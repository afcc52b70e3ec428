package org.handrail.ui.screens.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.Check;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Type;

/// A check in large words: what to say, the lines to touch and the answer take as many pages as they need, and none of them
/// becomes smaller.
///
/// @param top where the room is free, below the title
record CheckPages(CheckScreen.Asked asked, Pane room, double top) {

    private static final double GAP = 16;

    Pane show() {
        View view = asked.view();
        boolean compact = view.is(Form.COMPACT);
        double foot = footHeight();
        double height = room.getPrefHeight() - top - foot - (compact ? 12 : 20);
        double side = compact ? 24 : 44;
        double edge = compact ? 16 : 28;
        double width = room.getPrefWidth() - 2 * side;
        double most = height - 2 * edge;
        double reach = Math.max(edge, view.layout().touchTop() - top);
        Pane card = Put.at(room, Cards.card(room.getPrefWidth(), height), 0, top);

        List<Piece> asking = asked.touched().isPresent() ? List.of() : asking(width, most);
        boolean above = view.layout().isLow() && height(asking) <= reach - edge - GAP;
        double start = asking.isEmpty() ? edge : reach;
        Pages pages = asked.touched().isPresent() ? told(width, most)
                : above ? Pages.fill(open(width), height - edge - start) : open(asking, open(width), most, height - edge - start);
        int now = pages.holding(asked.place().word());
        boolean reads = !above && !asking.isEmpty() && pages.get(now).pieces().getFirst() instanceof Piece.Lines;
        if (above) {
            Put.at(card, Pages.shown(new Pages.Page(asking, 0, 0), width), side, edge);
        }
        Put.at(card, Pages.shown(pages.get(now), width), side, reads ? edge : start);
        foot(new Paging(view, pages, now, page -> view.kiosk().turn(asked.place().turnedTo(page.firstWord()))), foot);
        return room;
    }

    /// All on one page or, where that is too high, what to say and after it the lines, as low as they can be touched.
    private Pages open(List<Piece> asking, List<Piece> lines, double most, double reached) {
        Pages one = Pages.fill(Stream.concat(asking.stream(), lines.stream()).toList(), most);
        return one.size() == 1 && !asked.view().layout().isLow() ? one
                : Pages.fill(asking, most).then(Pages.fill(lines, reached));
    }

    /// What is asked, below that it is not translated yet and, where all of it has room on one page, what it is for.
    private List<Piece> asking(double width, double most) {
        View view = asked.view();
        List<Piece> lead = view.is(Form.COMPACT) ? List.of(text(view.say("check.lead"), Type.SMALL, width, 0, Optional.empty())) : List.of();
        var asking = new ArrayList<>(OpenCard.partly(view, asked.check().language(), width));
        asking.add(text(view.say("check.say"), Type.LABEL, width, 8, Optional.of("quote")));
        asking.add(text(asked.check().prompt(), Type.H2, width, 8, Optional.empty()));
        asking.add(text(view.say("check.how"), Type.LEAD, width, GAP, Optional.empty()));
        return height(lead) + height(asking) <= most ? Stream.concat(lead.stream(), asking.stream()).toList()
                : Stream.concat(asking.stream(), lead.stream()).toList();
    }

    private Piece text(String text, Type type, double width, double gap, Optional<String> icon) {
        double indent = icon.isPresent() ? 52 : 0;
        return new Piece.Lines(asked.view().type().fill(text, type, width - indent), gap, indent,
                icon.map(name -> () -> new Icon(name, 38)), (_, _) -> { });
    }

    private List<Piece> open(double width) {
        return asked.check().order(asked.visit().number()).stream().<Piece>map(line ->
                new CheckRow(asked, line, "", "", width).piece()).toList();
    }

    /// The lines and below them the answer or, where that is too high for one page, the answer first.
    private Pages told(double width, double most) {
        View view = asked.view();
        int touched = asked.touched().orElseThrow();
        var lines = new ArrayList<Piece>();
        if (touched != Check.RIGHT) {
            lines.add(new CheckRow(asked, touched, view.say("check.touched"), "touch", width).piece());
        }
        lines.add(new CheckRow(asked, Check.RIGHT, view.say(touched == Check.RIGHT ? "check.touched" : "check.closest"), "check",
                width).piece());
        CheckAnswer answer = CheckAnswer.of(asked, touched);
        List<Piece> told = answer.height(width) <= most
                ? List.of(new Piece.Whole(() -> answer.show(width, most), answer.height(width), GAP, Piece.count(answer.answer())))
                : List.of(text(answer.name(), Type.POINT_TITLE, width, 0, Optional.of("heart")),
                        text(answer.answer(), Type.READ, width, 8, Optional.empty()));
        Pages one = Pages.fill(Stream.concat(lines.stream(), told.stream()).toList(), most);
        return one.size() == 1 ? one : Pages.fill(told, most).then(Pages.fill(lines, most));
    }

    private static double height(List<Piece> pieces) {
        return pieces.stream().mapToDouble(piece -> piece.height() + piece.gap()).sum();
    }

    private double footHeight() {
        return asked.view().is(Form.TALL) ? 2 * asked.view().layout().target() + GAP : asked.view().layout().target();
    }

    /// The arrows and the ways on, in one row or, on a narrow panel, in two.
    private void foot(Paging paging, double height) {
        double y = room.getPrefHeight() - height;
        double width = room.getPrefWidth();
        boolean tall = asked.view().is(Form.TALL);
        double arrow = !paging.needed() ? 0 : tall ? (width - GAP) / 2 : Math.min(paging.arrow(), width * 0.2);
        if (paging.needed()) {
            Put.at(room, paging.up(arrow, asked.view().layout().target()), 0, y);
            Put.at(room, paging.down(arrow, asked.view().layout().target()), arrow + GAP, y);
        }
        double start = tall || !paging.needed() ? 0 : 2 * (arrow + GAP);
        Put.at(room, new CheckWays(asked).show(width - start, asked.view().layout().target()), start, y + height - asked.view().layout().target());
    }
}
