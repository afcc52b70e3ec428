package org.handrail.ui.screens.sheets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Comfort.Scan;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;
import org.handrail.ui.parts.Sheet;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.screens.sheets.ComfortRow.Choice;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// "Make it easier": all that a visitor can set, with a line that shows at once what it does.
public final class ComfortSheet {

    private static final double GAP = 16;
    private static final int MOST_PAGES = 3;
    /// The rows in their order, each by the icons of what can be set in it.
    private static final List<Set<String>> ROWS = List.of(Set.of("text"), Set.of("contrast"), Set.of("motion", "reach"), Set.of("slow"),
            Set.of("speak"), Set.of("touch"));

    private ComfortSheet() { }

    public static Pane of(View view, Place.MakingEasier place) {
        Sheet sheet = new Sheet(view, view.say("easier.title"), view.say("easier.lead"), view.say("easier.done"), "check");
        boolean low = sheet.closesBelow();
        double turn = low ? 0 : view.layout().target() + GAP;
        Optional<Pane> sample = Optional.of(sample(view, sheet.inner()));
        Pages pages = pages(view, sheet, sample, turn);
        if (pages.size() > MOST_PAGES) {
            sample = Optional.empty();
            pages = pages(view, sheet, sample, turn);
        }
        double above = low ? height(sample) : 0;
        double rows = Pages.tallest(pages);
        int now = pages.holding(place.from());
        var paging = new Paging(view, pages, now, page -> view.kiosk().turn(new Place.MakingEasier(page.firstWord())));
        Pane body = Put.pane(sheet.inner(), rows + height(sample) + (paging.needed() ? turn : 0));
        Put.at(body, Pages.shown(pages.get(now), sheet.inner()), 0, above);
        sample.ifPresent(plate -> Put.at(body, plate, 0, low ? 0 : rows + GAP));
        if (!paging.needed()) {
            return sheet.around(body);
        }
        if (low) {
            return sheet.around(body, paging.both(view.layout().target(), sheet.waysRoom()));
        }
        paging.beside(body, sheet.inner(), body.getPrefHeight() - view.layout().target(), view.layout().target());
        return sheet.around(body);
    }

    /// Sets something. Where what was set leaves room for fewer rows, the one it is in stays on the page.
    static void make(View view, String icon, Comfort comfort) {
        view.kiosk().make(comfort);
        view.kiosk().turn(new Place.MakingEasier(IntStream.range(0, ROWS.size()).filter(row -> ROWS.get(row).contains(icon)).findFirst().orElseThrow()));
    }

    /// Each text size shows itself where that takes no page more.
    ///
    /// @param turn how much of the sheet the ways to turn the page take, if there are any
    private static Pages pages(View view, Sheet sheet, Optional<Pane> sample, double turn) {
        double room = Math.min(sheet.touchRoom(), sheet.room() - height(sample));
        List<Pages> ways = Stream.of(true, false).map(samples -> {
            Pages one = pages(view, sheet, room, samples);
            return one.size() == 1 ? one : pages(view, sheet, room - turn, samples);
        }).toList();
        return ways.getFirst().size() <= ways.getLast().size() ? ways.getFirst() : ways.getLast();
    }

    /// Names stand beside their choices or, on a narrow panel and where words are large, above them.
    ///
    /// @param samples whether each text size shows itself
    private static Pages pages(View view, Sheet sheet, double room, boolean samples) {
        Comfort now = view.comfort();
        double width = sheet.inner();
        boolean stacked = view.is(Form.TALL) || view.largeText() || view.is(Form.COMPACT) && view.led().isPresent();
        return Pages.even(List.of(
                new ComfortRow.Choices("text", view.say("easier.text"), texts(view, now), samples).piece(view, width, stacked),
                new ComfortRow.Choices("contrast", view.say("easier.contrast"), contrasts(view, now), false).piece(view, width, stacked),
                ComfortRow.beside(view, width, stacked, new ComfortRow.Choices("motion", view.say("easier.motion"), List.of(
                        new Choice(view.say("easier.motion.gentle"), !now.calm(), now.calm(false)),
                        new Choice(view.say("easier.motion.none"), now.calm(), now.calm(true))), false),
                        new ComfortRow.Choices("reach", view.say("bar.reach"), List.of(
                                new Choice(view.say("easier.reach.off"), !now.lowReach(), now.lowReach(false)),
                                new Choice(view.say("easier.reach.on"), now.lowReach(), now.lowReach(true))), false)),
                new ComfortRow.Level("slow", view.say("easier.speed"), view.say("easier.speed.less"),
                        view.say("easier.speed.more"), now.speed(), now::speed).piece(view, width, stacked),
                new ComfortRow.Level("speak", view.say("easier.volume"), view.say("easier.volume.less"),
                        view.say("easier.volume.more"), now.volume(), now::volume).piece(view, width, stacked),
                new ComfortRow.Choices("touch", view.say("easier.switch"), switches(view, now), false).piece(view, width, stacked)), room);
    }

    private static List<Choice> texts(View view, Comfort now) {
        return Stream.of(TextSize.values()).map(size -> new Choice(switch (size) {
            case NORMAL -> view.say("easier.text.normal");
            case LARGE -> view.say("easier.text.large");
            case LARGER -> view.say("easier.text.larger");
            case LARGEST -> view.say("easier.text.largest");
        }, now.text() == size, now.with(size))).toList();
    }

    /// Each looks as the whole screen would.
    private static List<Choice> contrasts(View view, Comfort now) {
        return Stream.of(Contrast.LIGHT, Contrast.SOFT, Contrast.DARK).map(contrast -> {
            String name = switch (contrast) {
                case LIGHT -> view.say("easier.contrast.light");
                case SOFT -> view.say("easier.contrast.soft");
                case DARK -> view.say("easier.contrast.dark");
            };
            return new Choice(name, name, now.contrast() == contrast, now.with(contrast), List.of("segment", switch (contrast) {
                case LIGHT -> "look-light";
                case SOFT -> "look-soft";
                case DARK -> "look-dark";
            }));
        }).toList();
    }

    private static List<Choice> switches(View view, Comfort now) {
        return Stream.of(Scan.values()).map(scan -> {
            String name = switch (scan) {
                case OFF -> view.say("easier.switch.off");
                case SLOW -> view.say("easier.switch.slow");
                case FAST -> view.say("easier.switch.fast");
                case STEP -> view.say("easier.switch.step");
            };
            String shorter = scan == Scan.STEP ? view.say("easier.switch.step.short") : name;
            return new Choice(name, shorter, now.scan() == scan, now.with(scan), List.of("segment"));
        }).toList();
    }

    private static Pane sample(View view, double width) {
        Laid words = view.type().fill(view.say("easier.sample"), Type.READ, width - 64);
        Pane plate = Put.pane(width, words.height() + 32, "callout");
        Put.at(plate, words.show(), 32, 16);
        return plate;
    }

    private static double height(Optional<Pane> sample) {
        return sample.map(plate -> plate.getPrefHeight() + GAP).orElse(0.0);
    }
}
