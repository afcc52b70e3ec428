package org.handrail.ui.screens.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Help;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.DeskPhone;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What to do now, and who is here. Works without a network, with the clinic's own numbers.
public final class HelpScreen {

    private HelpScreen() { }

    public static Pane of(View view, Visit visit, Place.GettingHelp place) {
        Help help = visit.guide().help();
        Help.Need page = PageHelp.of(view, visit);
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        if (view.is(Form.WIDE) && !view.largeText()) {
            Here here = hereCard(view, page, 584, height);
            Put.at(room, needs(view, help, here.untold(page), place, width - 584 - 24, height), 0, 0);
            Put.at(room, here.card(), width - 584, 0);
        } else if (view.is(Form.TALL) && !view.largeText()) {
            double high = view.layout().isLow() ? 544 : 604;
            Here here = hereCard(view, page, width, high);
            Put.at(room, needs(view, help, here.untold(page), place, width, height - high - 24), 0, 0);
            Put.at(room, here.card(), 0, height - high);
        } else {
            Put.at(room, needs(view, help, List.of(page), place, width, height - view.layout().target() - 12), 0, 0);
            Put.at(room, hereStrip(view, width, view.layout().target()), 0, height - view.layout().target());
        }
        return room;
    }

    /// The needs, with arrows beside their title where they are more than a page.
    /// @param before what can be done on the page one comes from, where it is not told elsewhere: right after whom to call in an emergency
    private static Pane needs(View view, Help help, List<Help.Need> before, Place.GettingHelp place, double width, double height) {
        Pane pane = Put.pane(width, height);
        boolean compact = view.is(Form.COMPACT);
        boolean low = view.layout().isLow();
        Type style = compact ? Type.H1_TIGHT : Type.H1;
        double arrows = low ? 0 : 2 * Paging.arrow(view) + 32;
        double room = width - (view.largeText() ? arrows : 0);
        Laid title = Label.fit(view, help.title(), style, room, view.type().lineHeight(style));
        var reasons = new ArrayList<>(help.needs());
        reasons.addAll(Math.min(1, reasons.size()), before);
        Function<Help.Need, Locale> language = need -> before.contains(need) ? view.texts().language() : help.language();
        List<Piece> needs = HelpNeed.pieces(view, reasons, language, width);
        List<Piece> partly = OpenCard.partly(view, help.language(), room);
        boolean leads = view.is(Form.WIDE) && view.largeText() && !partly.isEmpty();
        Laid lead = leads ? view.type().fill(view.say("language.partly"), Type.SMALL, room)
                : view.type().line(help.lead(), compact ? Type.SMALL : Type.LEAD);
        Put.at(pane, title.heading(), 0, 0);
        double y = title.height();
        double leadTop = y;
        if (compact) {
            if (!view.largeText() && title.used() + 24 + lead.used() <= width - arrows) {
                Put.at(pane, second(lead), title.used() + 24, title.height() - lead.height() - 4);
            }
            y += 4;
        } else {
            leadTop = lead.used() > room ? Math.max(y, view.layout().target() + 8) : y;
            y = leadTop + lead.height() + 18;
        }
        List<Piece> note = leads ? List.of() : partly;
        double most = height - y - (low ? view.layout().target() + 16 : 0);
        if (needs.stream().anyMatch(need -> need.height() > most)) {
            TextSize size = view.typeThat(type -> HelpNeed.pieces(view.in(type.size()), reasons, language, width).stream().allMatch(need -> need.height() <= most)).size();
            needs = HelpNeed.pieces(view.in(size), reasons, language, width);
        }
        Pages pages = fill(note, needs, height - y);
        if (pages.size() > 1) {
            double under = view.layout().target() + 8;
            double down = !low && !compact && lead.used() > width - arrows ? Math.max(0, under - leadTop) : 0;
            leadTop += down;
            y = low ? y : Math.max(y + down, under);
            pages = fill(note, needs, height - y - (low ? view.layout().target() + 16 : 0));
        }
        if (!compact) {
            Put.at(pane, second(lead), 0, leadTop);
        }
        int now = pages.holding(place.from());
        var paging = new Paging(view, pages, now, page -> view.kiosk().turn(new Place.GettingHelp(page.firstWord())));
        Put.at(pane, Pages.shown(pages.get(now), width), 0, y);
        if (paging.needed()) {
            paging.beside(pane, width, low ? height - view.layout().target() : 0, view.layout().target());
        }
        return pane;
    }

    /// Whom to call comes first: where there is no room for both, that the words are not translated yet comes last.
    private static Pages fill(List<Piece> note, List<Piece> needs, double height) {
        Pages both = Pages.fill(Stream.concat(note.stream(), needs.stream()).toList(), height);
        boolean pushedAway = !note.isEmpty() && both.get(0).pieces().size() <= note.size();
        return pushedAway ? Pages.fill(Stream.concat(needs.stream(), note.stream()).toList(), height) : both;
    }

    /// Who is here, and what can be done on the page one comes from where there is room for it.
    private static Here hereCard(View view, Help.Need page, double width, double height) {
        double side = 48;
        double room = width - 2 * side;
        Pane card = Cards.card(width, height);
        Laid title = view.type().balance(view.say("help.here"), Type.H2, room);
        HBox phone = DeskPhone.of(view, room);
        boolean tall = view.is(Form.TALL);
        double y = tall ? 28 : 36;
        double free = view.type().lineHeight(Type.ROW);
        double left = height - y - title.height() - 10 - 20 - phone.getPrefHeight() - 20 - free - 104 - 48;
        String desk = view.site().organisation().deskPlace();
        Laid place = view.typeThat(type -> type.fill(desk, Type.READ, room).height() <= left).fill(desk, Type.READ, room);
        Put.at(card, title.show(), side, y);
        y += title.height() + 10;
        Put.at(card, place.show(), side, y);
        y += place.height() + 20;
        Put.at(card, phone, side, y);
        y += phone.getPrefHeight() + 20;
        Laid interpreter = view.type().balance(view.say("help.interpreter"), Type.ROW, room - 54);
        if (y + interpreter.height() < height - 104 - 48) {
            Put.at(card, new Icon("globe", 38), side, y + 2);
            Put.at(card, interpreter.show(), side + 54, y);
            y += interpreter.height();
        }
        double indent = tall ? 54 : 0;
        Laid label = view.type().fill(page.title(), Type.SMALL_STRONG, room - indent);
        Laid told = view.type().fill(page.notes().getFirst(), Type.SMALL, room - indent);
        y += 16;
        boolean fits = y + label.height() + told.height() + 12 <= height - 104 - (tall ? 32 : 40);
        if (fits) {
            if (tall) {
                Put.at(card, new Icon("info", 38), side, y + 2);
            }
            Put.at(card, label.show(), side + indent, y);
            Put.at(card, second(told), side + indent, y + label.height());
        }
        Put.at(card, Buttons.second(view, view.say("help.back"), "back", room, 104, view.kiosk()::back), side,
                height - 104 - (tall ? 32 : 40));
        return new Here(card, fits);
    }

    private record Here(Pane card, boolean tellsOfThePage) {

        List<Help.Need> untold(Help.Need page) {
            return tellsOfThePage ? List.of() : List.of(page);
        }
    }

    /// The same in one row, where there is no room for a card.
    private static Pane hereStrip(View view, double width, double height) {
        Pane strip = Put.pane(width, height);
        String back = view.say("help.back");
        double button = Buttons.fitting(view, Type.SMALL_STRONG, back, true);
        Laid number = view.type().line(view.site().organisation().deskPhone(), Type.NUMBER);
        double room = width - button - 16 - 28 * 2 - 44 - 2 * 20;
        Laid label = view.type().line(view.site().organisation().deskPhoneLabel(), Type.SMALL_STRONG);
        Laid place = view.type().fill(view.site().organisation().deskPlace(), Type.SMALL,
                Math.max(80, room - number.used() - label.used() - 24));
        HBox box = new HBox(20, new Icon("phone", 44), number.show());
        if (label.used() + number.used() + 20 <= room) {
            box.getChildren().add(1, label.show());
        }
        if (label.used() + number.used() + 124 <= room && place.height() <= height - 8) {
            box.getChildren().add(second(place));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("desk-phone");
        Put.at(strip, Put.sized(box, width - button - 16, height), 0, 0);
        Put.at(strip, Buttons.small(view, back, "back", button, height, view.kiosk()::back), width - button, 0);
        return strip;
    }

    private static Node second(Laid laid) {
        Node node = laid.show();
        node.getStyleClass().add("second-ink");
        return node;
    }
}
