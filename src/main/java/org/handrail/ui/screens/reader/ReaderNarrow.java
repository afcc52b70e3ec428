package org.handrail.ui.screens.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Pane;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Stepper;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The reader without side columns, for small panels and large text: the words take the room, the key point stands among
/// them, and the stops of the topic shrink to their numbers.
final class ReaderNarrow {

    private static final double LEAST_STOP_MM = 16.5;
    private static final double CHECKS = 88;
    /// Above the name of the topic.
    private static final double ABOVE_NAME = 22;
    private static final double HIGH_ARROW = 120;
    private static final double HIGHEST_ARROW = 172;
    private static final double TWO_LINES = 112;

    private ReaderNarrow() { }

    /// How much of a row the stops of the topic leave, when each is as small as a target may be.
    static double besideStops(OpenCard open, double room) {
        return room - 20 - open.titles().size() * (open.view().layout().mm(LEAST_STOP_MM) + 12);
    }

    static Pane of(OpenCard open) {
        View view = open.view();
        boolean compact = view.is(Form.COMPACT);
        double height = view.layout().contentHeight();
        double gutter = view.layout().form().gutter();
        double column = compact ? 232 : 344;
        double side = compact ? 32 : 56;
        double width = view.layout().inner() - column - gutter;
        Pane room = Put.pane(view.layout().inner(), height);
        Pane card = Put.at(room, open.inItsDirection(Cards.card(width, height)), 0, 0);

        double originsWidth = Math.min(Buttons.fitting(view, Type.SMALL_STRONG, view.say("reader.origins"), true),
                besideStops(open, width - 2 * side));
        double foot = 88 + 2 * 12;
        Laid title = open.type().balance(open.card().title(), compact ? Type.H3 : Type.H2, width - 2 * side);
        Laid topic = open.type().line(open.topic().title(), Type.LABEL);
        double usual = compact ? 18 : 32;
        double below = height - title.height() - 10 - foot;
        Pages unnamed = open.pages(width - 2 * side, below - usual, true);
        // Only where that costs no page.
        Optional<Pages> underName = Optional.of(topic).filter(name -> !compact && name.used() <= width - 2 * side)
                .map(name -> open.pages(width - 2 * side, below - ABOVE_NAME - name.height(), true)).filter(pages -> pages.size() <= unnamed.size());
        boolean named = underName.isPresent();
        double start = named ? ABOVE_NAME + topic.height() : usual;
        double top = start + title.height() + 10;
        Pages pages = underName.orElse(unnamed);
        int now = pages.holding(open.place().word());
        if (named) {
            Put.at(card, topic.show(), side, ABOVE_NAME).getStyleClass().add("pine-ink");
        }
        Put.at(card, title.heading(), side, start);
        Put.at(card, Pages.shown(pages.get(now), width - 2 * side), side, top);
        if (open.hasStops()) {
            Put.at(card, new Stepper(view, open.titles(), open.number(), open::open)
                    .dots(width - 2 * side - originsWidth - 16, 88), side, height - foot + 12);
        }
        ReaderScreen.origins(open, card, width - side - originsWidth, height - foot + 12, originsWidth);

        Put.at(room, column(open, new Paging(view, pages, now, open::turnTo), column, height), width + gutter, 0);
        return room;
    }

    /// In the largest text: all of it high enough for unsteady hands, and for words in two lines.
    private static Pane largest(OpenCard open, Paging paging, double width, double height) {
        View view = open.view();
        Pane column = Put.pane(width, height);
        boolean compact = view.is(Form.COMPACT);
        double gap = compact ? 12 : 16;
        double target = view.layout().target();
        Laid told = paging.told(width);
        double y = 0;
        if (paging.needed() && open.checks().isPresent()) {
            if (compact) {
                paging.bare(column, width, 0, (width - gap) / 2, target);
                y = target;
            } else {
                double half = (width - gap) / 2;
                Put.at(column, paging.up(half, HIGH_ARROW), 0, 0);
                Put.at(column, paging.down(half, HIGH_ARROW), half + gap, 0);
                y = HIGH_ARROW;
            }
        } else if (paging.needed()) {
            double each = compact ? target : HIGHEST_ARROW;
            Put.at(column, paging.up(width, each), 0, 0);
            Put.at(column, paging.down(width, each), 0, each + gap);
            y = 2 * each + gap;
        }
        if (paging.needed()) {
            Put.at(column, told.show(Pos.TOP_CENTER), 0, y + 4);
            y += told.height() + 8;
        }
        double checks = open.checks().isPresent() ? compact ? target : TWO_LINES : 0;
        double pick = view.type().lineHeight(Type.SMALL_STRONG) * 2 + 4;
        double main = Math.min(HIGHEST_ARROW, height - y - pick - gap - (checks > 0 ? checks + gap : 0));
        Put.at(column, open.onward().button(view, width, main), 0, height - main);
        double above = height - main - gap;
        if (checks > 0) {
            ReaderScreen.checks(open, column, 0, above - checks, width, checks);
            above -= checks + gap;
        }
        var toggle = PickToggle.of(open, width, pick);
        if (toggle.isPresent()) {
            Put.at(column, toggle.get(), 0, above - pick);
        }
        return column;
    }

    private static Pane column(OpenCard open, Paging paging, double width, double height) {
        View view = open.view();
        if (view.largestText()) {
            return largest(open, paging, width, height);
        }
        Pane column = Put.pane(width, height);
        double gap = 16;
        double main = paging.needed() && open.checks().isPresent() ? 104 : paging.needed() ? Math.max(136, height * 0.22) : Math.max(150, height * 0.3);
        Put.at(column, open.onward().button(view, width, main), 0, height - main);
        double y = height - main;
        if (open.checks().isPresent()) {
            y -= CHECKS + gap;
            ReaderScreen.checks(open, column, 0, y, width, CHECKS);
        }
        double pick = y - PickToggle.HEIGHT - gap;
        var toggle = PickToggle.of(open, width);
        toggle.ifPresent(there -> Put.at(column, there, 0, pick));
        y = toggle.isPresent() ? pick : y;
        if (!paging.needed()) {
            return column;
        }
        Laid told = view.type().balance(paging.told(), Type.SMALL_STRONG, width);
        if (open.checks().isPresent()) {
            double high = Math.min(104, y - 2 * gap - told.height());
            paging.bare(column, width, 0, (width - gap) / 2, high);
            Put.at(column, told.show(Pos.TOP_CENTER), 0, high + gap / 2);
        } else {
            double each = Math.min(150, (y - 3 * gap - told.height()) / 2);
            Put.at(column, paging.up(width, each), 0, 0);
            Put.at(column, paging.down(width, each), 0, each + gap);
            Put.at(column, told.show(Pos.TOP_CENTER), 0, 2 * each + 2 * gap);
        }
        return column;
    }
}
