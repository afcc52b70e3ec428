package org.handrail.ui.screens.sheets;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.Card;
import org.handrail.content.Guide;
import org.handrail.content.Line;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.ui.Texts;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Type;

/// "Where is this from?": the sources behind a text, who checked it and until when, and what is not known.
public final class OriginsSheet {

    private static final double ABOVE_FOOT = 36;
    private static final double LEAST_ABOVE_FOOT = 20;

    private OriginsSheet() { }

    public static Pane of(View view, Guide guide, Topic topic, Card card, int from) {
        Facts facts = Facts.of(guide, card, view.reader());
        return sheet(view, guide, card.title(), facts, card.notKnown(), card.differences(), from,
                word -> new Place.CardOrigins(topic.id(), card.id(), word));
    }

    public static Pane of(View view, Guide guide, Treatment treatment, int from) {
        return sheet(view, guide, treatment.name(), Facts.of(guide, treatment), Optional.empty(), Optional.empty(), from,
                word -> new Place.TreatmentOrigins(treatment.id(), word));
    }

    private static Pane sheet(View view, Guide guide, String name, Facts facts, Optional<Line> notKnown,
                              Optional<Line> differences, int from, Function<Integer, Place> at) {
        Sheet sheet = new Sheet(view, view.say("origins.title"), lead(view.texts(), name, facts.count()));
        var entries = new ArrayList<>(Origins.of(view, guide, facts));
        notKnown.ifPresent(line -> entries.add(new LabelledRows.Entry("help", view.say("origins.notknown"),
                line.text().plain())));
        differences.ifPresent(line -> entries.add(new LabelledRows.Entry("compare", view.say("origins.differences"),
                line.text().plain())));
        var checked = new ArrayList<LabelledRows.Entry>();
        checked.add(new LabelledRows.Entry("eye", view.say("origins.reviewed"),
                view.say("origins.reviewed.text", date(view, guide.review().reviewed()), guide.review().by())));
        String next = date(view, guide.review().next());
        checked.add(new LabelledRows.Entry("clock", view.say("origins.next"),
                isOverdue(guide) ? view.say("origins.passed.text", next) : view.say("origins.next.text", next)));
        checked.add(new LabelledRows.Entry("heart", view.say("origins.paid"), guide.review().paidBy()));
        return sheet.around(body(view, guide, sheet, entries, checked, from, at));
    }

    private static Pane body(View view, Guide guide, Sheet sheet, List<LabelledRows.Entry> entries,
                             List<LabelledRows.Entry> checked, int from, Function<Integer, Place> at) {
        double foot = view.layout().target();
        double high = sheet.room() - foot - LEAST_ABOVE_FOOT;
        Pages pages = pages(LabelledRows.of(view, entries, sheet.inner(), high), LabelledRows.of(view, checked, sheet.inner(), high), high);
        int now = pages.holding(from);
        double end = Math.min(Pages.tallest(pages) + ABOVE_FOOT, sheet.room() - foot);
        Pane body = Put.pane(sheet.inner(), end + foot);
        Put.at(body, Pages.shown(pages.get(now), sheet.inner()), 0, 0);
        String all = view.say("origins.all");
        double width = Buttons.fitting(view, Type.SMALL_STRONG, all, true);
        Put.at(body, Buttons.small(view, all, "book", width, foot,
                () -> view.kiosk().go(new Place.Reading(guide.sources().id(), guide.sources().cards().getFirst().id()))), 0,
                end);
        var paging = new Paging(view, pages, now, page -> view.kiosk().turn(at.apply(page.firstWord())));
        if (paging.needed()) {
            paging.beside(body, sheet.inner(), end, foot, sheet.inner() - width - 16);
        }
        return body;
    }

    /// Who checked it, until when that holds and who paid stay together where that takes no more pages; otherwise the pages are about
    /// equally full, so that no row is left alone.
    private static Pages pages(List<Piece> told, List<Piece> checked, double high) {
        List<Piece> both = Stream.concat(told.stream(), checked.stream()).toList();
        Pages even = Pages.even(both, high);
        if (told.isEmpty() || even.size() == 1) {
            return even;
        }
        Pages apart = Pages.fill(told, high).then(Pages.fill(checked, high));
        boolean lonely = apart.pages().stream().anyMatch(page -> page.pieces().size() == 1 && page.pieces().getFirst().height() < high / 2);
        return apart.size() > even.size() || lonely ? even : apart;
    }

    /// On how many facts a page rests. In Arabic one, two, a few and many are said in different ways.
    static String lead(Texts texts, String name, int facts) {
        String page = name.substring(0, 1).toUpperCase(texts.language()) + name.substring(1);
        return switch (facts) {
            case 0 -> texts.of("origins.lead.none", page);
            case 1 -> texts.of("origins.lead.one", page);
            case 2 -> texts.of("origins.lead.two", page);
            default -> facts % 100 >= 3 && facts % 100 <= 10 ? texts.of("origins.lead.few", page, facts) : texts.of("origins.lead.many", page, facts);
        };
    }

    /// Whether the day has passed on which somebody should have checked the guide again.
    private static boolean isOverdue(Guide guide) {
        return guide.review().next().isBefore(LocalDate.now());
    }

    private static String date(View view, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(view.texts().language()).format(date);
    }
}
