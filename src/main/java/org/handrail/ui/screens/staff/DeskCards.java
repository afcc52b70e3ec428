package org.handrail.ui.screens.staff;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.content.Guide;
import org.handrail.ui.Form;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.staff.DeskFacts.Fact;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What staff should know before they lead a visit or call for help: whether the content is sound and still holds, and what this
/// kiosk is.
record DeskCards(View view, StaffDoor door, double width) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double SIGN = 48;
    private static final double CHIP = 48;
    private static final int SOON_DAYS = 30;
    /// How much of the card problems may fill: the review date stays in sight.
    private static final double PROBLEMS = 0.6;

    /// What is wrong with the content, and until when it holds.
    Pane content(double most) {
        List<String> problems = door.problems().get();
        boolean sound = problems.isEmpty();
        double room = width - 2 * side();
        Laid title = view.type().balance(sound ? view.say("desk.sound") : view.say("desk.problems", problems.size()), Type.H3,
                room - SIGN - 20);
        Pane card = Cards.card(width, most);
        double high = Math.max(SIGN, title.height());
        Put.at(card, new Icon(sound ? "check" : "warn", SIGN), side(), top() + (high - SIGN) / 2);
        Put.at(card, title.show(), side() + SIGN + 20, top() + (high - title.height()) / 2);
        double y = problems(card, problems, top() + high, most * PROBLEMS) + 16;
        y = new DeskFacts(view, guides(), room).on(card, side(), y, most - 12);
        return Put.sized(card, width, y + 12);
    }

    /// What this kiosk is, where it hangs and how it is set.
    Pane kiosk(double most) {
        Pane card = Cards.card(width, most);
        double from = 9;
        if (!view.is(Form.COMPACT)) {
            Laid title = view.type().line(view.say("desk.kiosk"), Type.H3);
            Put.at(card, title.show(), side(), top());
            from = top() + title.height() + 12;
        }
        double y = new DeskFacts(view, settings(), width - 2 * side()).on(card, side(), from, most - 12);
        return Put.sized(card, width, y + 12);
    }

    private double problems(Pane card, List<String> problems, double from, double most) {
        double y = from;
        for (String problem : problems) {
            Laid line = view.type().fill(problem, Type.SMALL, width - 2 * side());
            Laid more = view.type().line(view.say("desk.more"), Type.SMALL_STRONG);
            boolean full = y + 14 + line.height() + 14 + more.height() > most;
            Laid shown = full ? more : line;
            Put.at(card, shown.show(), side(), y + 14);
            y += 14 + shown.height();
            if (full) {
                break;
            }
        }
        return y;
    }

    /// Of every guide: what it holds and until when.
    private List<Fact> guides() {
        var facts = new ArrayList<Fact>();
        List<Guide> all = view.kiosk().library().guides();
        for (Guide.Id id : new LinkedHashSet<>(all.stream().map(Guide::id).toList())) {
            List<Guide> written = all.stream().filter(guide -> guide.id().equals(id)).toList();
            Guide guide = written.stream().filter(one -> one.language().equals(view.texts().language())).findFirst().orElse(written.getFirst());
            facts.add(new Fact("book", guide.shortTitle(), view.say("desk.guide", guide.edition(), guide.topics().size(),
                    guide.treatments().size())));
            if (!view.is(Form.COMPACT)) {
                facts.add(new Fact("globe", view.say("desk.languages"), names(written.stream().map(Guide::language)
                        .sorted(offered()).toList())));
            }
            facts.add(new Fact("eye", view.say("origins.reviewed"), view.say("desk.reviewed",
                    date(guide.review().reviewed()), guide.review().by())));
            facts.add(new Fact("clock", view.say("desk.holds"), date(guide.review().next()), chip(guide.review().next())));
        }
        return facts;
    }

    private List<Fact> settings() {
        var panel = view.site().panel();
        var idle = view.site().idle();
        return List.of(
                new Fact("power", view.say("desk.started"), view.say("desk.started.text",
                        date(door.machine().started().toLocalDate()), TIME.format(door.machine().started()))),
                new Fact("info", view.say("desk.version"), door.machine().version()),
                new Fact("disk", view.say("desk.folder"), door.machine().folder()),
                new Fact("globe", view.say("desk.spoken"), names(view.site().languages().offered())),
                new Fact("reach", view.say("desk.screen"), view.say("desk.screen.text", Math.round(panel.widthMm()), Math.round(panel.heightMm()),
                        Math.round(panel.lowerEdgeMm()))),
                new Fact("clock", view.say("desk.idle"), view.say("desk.idle.text", idle.minimumSeconds(), idle.guidedMinutes())));
    }

    /// Whether the content still holds.
    private Region chip(LocalDate until) {
        LocalDate today = door.machine().today().get();
        if (until.isBefore(today)) {
            return chip("chip-overdue", "warn", view.say("desk.overdue"));
        }
        return until.isBefore(today.plusDays(SOON_DAYS)) ? chip("chip-due", "clock", view.say("desk.due"))
                : chip("chip-ok", "check", view.say("desk.ok"));
    }

    /// A sign and words, never a colour alone.
    private Region chip(String style, String sign, String text) {
        Laid words = view.type().line(text, Type.SMALL_STRONG);
        HBox chip = new HBox(12, new Icon(sign, 32), words.show());
        chip.setAlignment(Pos.CENTER);
        chip.getStyleClass().addAll("chip", style);
        return Put.sized(chip, 16 + 32 + 12 + Math.ceil(words.used()) + 20, Math.max(CHIP, words.height() + 6));
    }

    private String names(List<Locale> languages) {
        return languages.stream().distinct().map(View::ownName).collect(Collectors.joining(", "));
    }

    /// In the order of the settings.
    private Comparator<Locale> offered() {
        List<String> order = view.site().languages().offered().stream().map(Locale::getLanguage).toList();
        return Comparator.comparingInt(language -> order.contains(language.getLanguage()) ? order.indexOf(language.getLanguage()) : order.size());
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(view.texts().language()).format(date);
    }

    private double side() {
        return view.is(Form.COMPACT) ? 28 : 44;
    }

    private double top() {
        return view.is(Form.COMPACT) ? 18 : 28;
    }
}
