package org.handrail.ui.screens.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.Help;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.sheets.HelpNeed.Close;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The reasons to get help below their title, with arrows where they are more than a page. Whom to call in an emergency comes first
/// and stands on the first page as far as it has room; what can be done on the page one comes from is told below.
///
/// @param hint what can be done on that page, where nothing else tells of it
record HelpNeeds(View view, Help help, Optional<Help.Need> hint, Place.GettingHelp place, double width, double height) {

    private static final double ABOVE_HINT = 5;
    private static final double ICON = 34;

    Pane show() {
        Pane pane = Put.pane(width, height);
        Head head = head();
        Put.at(pane, head.title().heading(), 0, 0);
        List<Arranged> ways = Stream.concat(Stream.of(Close.values()).map(close -> arranged(head, close, true)),
                Stream.of(arranged(head, Close.MOST, false))).toList();
        TextSize largest = ways.stream().map(Arranged::size).max(Comparator.naturalOrder()).orElseThrow();
        int most = ways.stream().filter(way -> way.size() == largest).mapToInt(this::urgent).max().orElseThrow();
        Arranged best = ways.stream().filter(way -> way.size() == largest && urgent(way) == most).findFirst().orElseThrow();
        Pages pages = best.pages();
        int now = pages.holding(place.from());
        var paging = new Paging(view, pages, now, page -> view.kiosk().turn(new Place.GettingHelp(page.firstWord())));
        boolean paged = paging.needed();
        head.lead().ifPresent(lead -> Put.at(pane, HelpScreen.second(lead), head.leadStart(), paged ? head.leadTopPaged() : head.leadTop()));
        Put.at(pane, Pages.shown(pages.get(now), width), 0, paged ? head.endPaged() : head.end());
        double end = height;
        if (paged) {
            paging.beside(pane, width, isLow() ? height - view.layout().target() : 0, view.layout().target());
            end -= underRows();
        }
        double bottom = end;
        best.line().ifPresent(line -> Put.at(pane, line, 0, bottom - line.getPrefHeight()));
        return pane;
    }

    /// How many of the reasons with one number to call, the emergencies, stand on the first page.
    private int urgent(Arranged way) {
        int all = (int) help.needs().stream().takeWhile(need -> need.calls().size() == 1).count();
        return Math.min(all, way.pages().get(0).pieces().size());
    }

    /// @param pinned whether the hint stands in a line of its own below each page, or is the last of the reasons
    private Arranged arranged(Head head, Close close, boolean pinned) {
        Optional<Pane> line = hint.filter(_ -> pinned).map(this::line);
        double room = height - line.map(shown -> shown.getPrefHeight() + ABOVE_HINT).orElse(0.0);
        var reasons = new ArrayList<>(help.needs());
        hint.filter(_ -> !pinned).ifPresent(reasons::add);
        double paged = room - head.endPaged() - underRows();
        TextSize size = view.typeThat(type -> pieces(type.size(), reasons, close).stream().allMatch(piece -> piece.height() <= paged)).size();
        List<Piece> pieces = new ArrayList<>(pieces(size, reasons, close));
        if (head.lead().isEmpty()) {
            pieces.addAll(OpenCard.partly(view, help.language(), width));
        }
        Pages one = Pages.fill(pieces, room - head.end());
        return new Arranged(one.size() == 1 ? one : Pages.fill(pieces, paged), line, size);
    }

    private List<Piece> pieces(TextSize size, List<Help.Need> reasons, Close close) {
        Function<Help.Need, Locale> language = need -> help.needs().contains(need) ? help.language() : view.texts().language();
        return HelpNeed.pieces(view.in(size), reasons, language, width, close);
    }

    /// The hint in one line or two; its label gives way to its words.
    private Pane line(Help.Need page) {
        double start = ICON + 16;
        Laid label = view.type().line(page.title(), Type.SMALL_STRONG);
        Laid told = view.type().fill(page.notes().getFirst(), Type.SMALL, width - start);
        boolean beside = told.lines().size() == 1 && start + label.used() + 16 + told.used() <= width;
        boolean labelled = beside || !view.is(Form.COMPACT) && told.lines().size() == 1;
        double above = labelled && !beside ? label.height() : 0;
        Pane line = Put.pane(width, above + told.height());
        Put.at(line, new Icon("info", ICON), 0, (label.line() - ICON) / 2);
        if (labelled) {
            Put.at(line, label.show(), start, 0);
        }
        Put.at(line, HelpScreen.second(told), beside ? start + label.used() + 16 : start, above);
        return line;
    }

    private Head head() {
        boolean compact = view.is(Form.COMPACT);
        Type style = compact ? Type.H1_TIGHT : Type.H1;
        double room = width - (view.largeText() ? arrows() : 0);
        Laid title = Label.fit(view, help.title(), style, room, view.type().lineHeight(style));
        double target = view.layout().target();
        boolean foreign = view.isForeign(help.language());
        if (compact) {
            double beside = width - arrows() - title.used() - 24;
            List<String> leads = foreign ? List.of(view.say("language.partly"), view.say("language.partly.short")) : List.of(help.lead());
            Optional<Laid> lead = leads.stream().map(told -> view.type().balance(told, Type.SMALL, beside))
                    .filter(told -> told.height() <= target && !told.isTorn()).findFirst();
            double top = lead.map(told -> Math.max(0, title.height() - told.height() - 4)).orElse(0.0);
            double end = Math.max(title.height(), lead.map(told -> top + told.height()).orElse(0.0)) + 4;
            return new Head(title, lead, title.used() + 24, top, top, end, Math.max(end, isLow() ? 0 : target + 4));
        }
        Laid lead = foreign ? view.type().fill(view.say("language.partly"), Type.SMALL, room) : view.type().line(help.lead(), Type.LEAD);
        double top = lead.used() > room ? Math.max(title.height(), target + 8) : title.height();
        double paged = !isLow() && lead.used() > width - arrows() ? Math.max(top, target + 8) : top;
        return new Head(title, Optional.of(lead), 0, top, paged, top + lead.height() + 18,
                Math.max(paged + lead.height() + 18, isLow() ? 0 : target + 8));
    }

    private boolean isLow() {
        return view.layout().isLow();
    }

    /// What arrows take beside the title; in low reach they stand below.
    private double arrows() {
        return isLow() ? 0 : 2 * Paging.arrow(view) + 32;
    }

    private double underRows() {
        return isLow() ? view.layout().target() + 16 : 0;
    }

    /// The title with what is said about the page, and where the reasons begin: on one page, or below arrows.
    private record Head(Laid title, Optional<Laid> lead, double leadStart, double leadTop, double leadTopPaged, double end, double endPaged) { }

    /// @param size of their words, which is smaller than asked for only where a reason has no page to itself
    private record Arranged(Pages pages, Optional<Pane> line, TextSize size) { }
}
