package org.handrail.ui.screens.talk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Check;
import org.handrail.content.Guide;
import org.handrail.content.Topic;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.OpenCard.Onward;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// "Check what you know": say it first, then touch the line that is nearest. Whatever is touched leads to the same calm answer,
/// and nothing is counted, because it checks how well we told it. Not for children: their cards do not tell all of it.
public final class CheckScreen {

    private CheckScreen() { }

    public static boolean is(OpenCard open) {
        return open.card().blocksFor(open.view().reader()).stream().anyMatch(block -> block instanceof Block.Checks);
    }

    /// The first check, behind the card that opens them.
    public static Optional<Pane> first(OpenCard open) {
        return open.visit().guide().checks().stream().findFirst().map(check -> show(new Asked(open.view(), open.visit(), check,
                new Place.Checking(check.id(), OptionalInt.empty()))));
    }

    public static Optional<Pane> of(View view, Visit visit, Place.Checking place) {
        return visit.guide().checks().stream().filter(check -> check.id().equals(place.check()) && view.reader() != Audience.CHILD)
                .findFirst().map(check -> show(new Asked(view, visit, check, place)));
    }

    private static Pane show(Asked asked) {
        View view = asked.view();
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        double gap = view.layout().form().gutter();
        double top = head(asked, room);
        boolean low = view.layout().isLow();
        double reach = Math.max(top, view.layout().touchTop());
        var ways = new CheckWays(asked);
        if (view.largeText()) {
            return new CheckPages(asked, room, top).show();
        }
        if (view.is(Form.TALL)) {
            double lines = low ? reach : top + (height - top) * 0.46;
            if (!hasRoom(asked, width, height - lines)) {
                return new CheckPages(asked, room, top).show();
            }
            Put.at(room, CheckCard.of(asked, width, lines - gap - top), 0, top);
            Put.at(room, lines(asked, Optional.of(ways), width, height - lines), 0, lines);
            return room;
        }
        double asking = view.is(Form.COMPACT) ? width * 0.38 : 760;
        if (!hasRoom(asked, width - asking - gap, height - top)) {
            return new CheckPages(asked, room, top).show();
        }
        boolean waysBelow = low && asked.touched().isEmpty();
        double card = height - top - (waysBelow ? asked.view().layout().target() + gap : 0);
        Put.at(room, CheckCard.of(asked, asking, card), 0, top);
        if (waysBelow) {
            Put.at(room, ways.show(asking, asked.view().layout().target()), 0, height - asked.view().layout().target());
        }
        double lines = waysBelow ? reach : top;
        Put.at(room, lines(asked, waysBelow ? Optional.empty() : Optional.of(ways), width - asking - gap, height - lines),
                asking + gap, lines);
        return room;
    }

    /// What it is, and how far one is.
    private static double head(Asked asked, Pane room) {
        View view = asked.view();
        boolean compact = view.is(Form.COMPACT);
        Laid count = view.type().line(view.say("check.count", asked.number() + 1, asked.all().size()), Type.LABEL);
        Laid title = view.type().fill(view.say("check.title"), compact ? Type.H1_TIGHT : Type.H1,
                room.getPrefWidth() - count.used() - 48);
        Laid lead = view.type().fill(view.say("check.lead"), compact ? Type.SMALL : Type.LEAD, room.getPrefWidth());
        Put.at(room, title.heading(), 0, 0);
        HBox progress = new HBox(12);
        if (view.is(Form.WIDE) && !view.largeText()) {
            for (int i = 0; i < asked.all().size(); i++) {
                Region dot = Put.sized(new Region(), i == asked.number() ? 64 : 28, 28);
                dot.getStyleClass().add(i == asked.number() ? "progress-now" : "progress");
                progress.getChildren().add(dot);
            }
        }
        progress.getChildren().add(count.show());
        HBox.setMargin(progress.getChildren().getLast(), new Insets(0, 0, 0, 12));
        progress.setAlignment(Pos.CENTER_RIGHT);
        double room4Progress = room.getPrefWidth() - title.used() - 24;
        Put.at(room, Put.sized(progress, room4Progress, title.line()), room.getPrefWidth() - room4Progress, 0);
        double y = title.height();
        if (!compact || !view.largeText()) {
            var line = lead.show();
            line.getStyleClass().add("second-ink");
            Put.at(room, line, 0, y);
            y += lead.height();
        }
        return y + (compact ? 12 : 18);
    }

    private static Pane lines(Asked asked, Optional<CheckWays> ways, double width, double height) {
        Pane pane = Put.pane(width, height);
        double foot = ways.isEmpty() ? 0 : foot(asked);
        new CheckLines(asked, width).at(pane, height - (foot > 0 ? foot + gap(asked) : 0), gap(asked));
        ways.ifPresent(there -> Put.at(pane, there.show(width, foot), 0, height - foot));
        return pane;
    }

    /// Whether the answer, if it is told already, fits on this screen as large as its reader likes it.
    private static boolean hasRoom(Asked asked, double width, double height) {
        return asked.touched().isEmpty() || new CheckLines(asked, width).fits(height - foot(asked) - gap(asked), gap(asked));
    }

    static double foot(Asked asked) {
        return asked.view().is(Form.COMPACT) ? asked.view().layout().target() : 104;
    }

    static double gap(Asked asked) {
        return asked.view().is(Form.WIDE) && !asked.view().layout().isLow() ? 20 : 12;
    }

    /// A check as a visitor meets it.
    record Asked(View view, Visit visit, Check check, Place.Checking place) {

        OptionalInt touched() {
            return place.touched();
        }

        List<Check> all() {
            Guide guide = visit.guide();
            return place.within().map(guide::checks).orElseGet(guide::checks);
        }

        int number() {
            return all().indexOf(check);
        }

        void touch(int line) {
            view.kiosk().go(place.touching(line));
        }

        /// The next check or, after the last, what comes after the topic they are about.
        Onward next() {
            if (number() < all().size() - 1) {
                return new Onward(view.say("check.next"), new Place.Checking(all().get(number() + 1).id(), place.within()));
            }
            return place.within().flatMap(this::afterTopic)
                    .orElseGet(() -> new Onward(view.say("reader.finished"), new Place.Home()));
        }

        private Optional<Onward> afterTopic(Topic.Id id) {
            boolean basics = visit.trail().places().stream().anyMatch(place ->
                    place instanceof Place.Reading reading && reading.topic().equals(id) && reading.basics());
            return visit.guide().topic(id).map(topic -> topic.cardsFor(view.reader())).filter(cards -> !cards.isEmpty())
                    .flatMap(cards -> OpenCard.of(view, visit, new Place.Reading(id, cards.getLast().id(), 0, basics)))
                    .map(OpenCard::onward);
        }
    }
}
