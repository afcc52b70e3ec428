package org.handrail.ui.screens.reader;

import java.util.Optional;
import javafx.scene.layout.Pane;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.KeyPointCard;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What lies behind a gate: the facts, what they cannot tell, a line for the feeling, and a person first among the ways on.
public final class DepthScreen {

    /// How much higher the first of the ways is.
    private static final double LARGER = 8;
    /// Room for two lines of the largest words.
    private static final double TWO_LINES = 112;
    /// Between ways on that are many or high.
    private static final double CLOSE = 12;
    private static final double BEFORE_FEELING = 24;

    private DepthScreen() { }

    public static Pane of(OpenCard open) {
        View view = open.view();
        Pane room = Frame.room(view);
        boolean tall = view.is(Form.TALL);
        boolean roomy = view.is(Form.WIDE) && !view.largeText();
        double gap = view.layout().form().gutter();
        double column = tall ? room.getPrefWidth() : view.is(Form.COMPACT) ? view.largeText() ? 330 : 380 : roomy || view.layout().isLow() ? 620 : 460;
        double ways = !tall ? room.getPrefHeight() : view.layout().isLow() ? 500 : view.largestText() ? 4 * TWO_LINES + LARGER + 3 * CLOSE : 620;
        double width = tall ? room.getPrefWidth() : room.getPrefWidth() - column - gap;
        double height = tall ? room.getPrefHeight() - ways - gap : room.getPrefHeight();
        double side = view.is(Form.COMPACT) ? 32 : 56;

        Pane card = Put.at(room, open.inItsDirection(Cards.card(width, height)), 0, 0);
        Laid title = open.type().balance(view.say("depth.title", open.topicInItsLanguage(), open.card().title()),
                view.is(Form.COMPACT) ? Type.H3 : Type.H2, width - 2 * side);
        double top = (view.is(Form.COMPACT) ? 20 : 36) + title.height() + 12;
        double foot = view.layout().target() + 32;
        boolean originsInCard = roomy || view.layout().isLow() && !tall;
        Ways on = ways(open, column, ways, roomy, !originsInCard);
        Pages told = open.pages(width - 2 * side, height - top - foot, !roomy);
        Pages pages = on.consoling() ? told : told.ending(feeling(view, width - 2 * side), height - top - foot);
        int now = pages.holding(open.place().word());
        Put.at(card, title.heading(), side, view.is(Form.COMPACT) ? 20 : 36);
        Put.at(card, Pages.shown(pages.get(now), width - 2 * side), side, top);
        var paging = new Paging(view, pages, now, open::turnTo);
        if (originsInCard) {
            double start = paging.needed() ? width - side - 2 * (paging.arrow() + 16) : width - side;
            ReaderScreen.origins(open, card, side, height - foot + 12, start - side);
        }
        if (paging.needed()) {
            paging.beside(card, width - side, height - foot + 12, view.layout().target());
        }

        Put.at(room, on.column(), tall ? 0 : width + gap, tall ? height + gap : 0);
        return room;
    }

    /// The ways on.
    ///
    /// @param consoling whether the line for the feeling has room above them, so that the pages need not end with it
    private record Ways(Pane column, boolean consoling) { }

    private static Piece feeling(View view, double width) {
        return new Piece.Lines(view.type().fill(view.say("depth.feeling"), Type.READ, width), BEFORE_FEELING, 0, Optional.empty(), (_, _) -> { });
    }

    private static Ways ways(OpenCard open, double width, double height, boolean withKeyPoint, boolean withOrigins) {
        View view = open.view();
        Pane column = Put.pane(width, height);
        double button = view.is(Form.COMPACT) || view.layout().isLow() ? 96 : 104;
        double gap = 20;
        if (view.largestText()) {
            button = TWO_LINES;
            gap = CLOSE;
        }
        if (view.layout().isLow()) {
            int ways = withOrigins ? 4 : 3;
            double reach = view.is(Form.TALL) ? 0 : view.layout().touchTop();
            gap = CLOSE;
            button = Math.min(button, (height - reach - LARGER - (ways - 1) * gap) / ways);
        }
        double y = height - button;
        Put.at(column, Buttons.second(view, view.say("depth.home"), view.say("rail.home"), "home", width, button, view.kiosk()::home), 0, y);
        y -= button + gap;
        Put.at(column, Buttons.second(view, view.say("depth.questions"), view.say("rail.questions.short"), "ask", width, button, () -> open.questions().ifPresent(
                view.kiosk()::go)), 0, y);
        if (withOrigins) {
            y -= button + gap;
            Put.at(column, Buttons.second(view, view.say("reader.origins"), view.say("reader.origins.short"), "book", width, button, open::openOrigins), 0, y);
        }
        y -= button + LARGER + gap;
        Put.at(column, Buttons.main(view, view.say("person.talk"), view.say("help.button.short"), "hand", width, button + LARGER,
                () -> view.kiosk().go(new Place.GettingHelp())), 0, y);
        double top = 0;
        if (withKeyPoint && open.keyPoint().isPresent()) {
            Pane point = open.inItsDirection(KeyPointCard.of(view, open.keyPoint().get(), width, Meanings.open(view)));
            Put.at(column, point, 0, 0);
            top = point.getPrefHeight() + 24;
        }
        Laid feeling = view.type().fill(view.say("depth.feeling"), view.is(Form.COMPACT) ? Type.SMALL : Type.LEAD, width - 16);
        boolean consoling = top + feeling.height() + 16 <= y;
        if (consoling) {
            Put.at(column, feeling.show(), 8, top);
        }
        return new Ways(column, consoling);
    }
}
