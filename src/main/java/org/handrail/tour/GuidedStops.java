package org.handrail.tour;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.handrail.content.Audience;
import org.handrail.content.Guide;
import org.handrail.content.Pick;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;
import org.handrail.session.Guided;
import org.handrail.session.Guided.Pen;
import org.handrail.session.KioskState;
import org.handrail.session.Mark;
import org.handrail.session.Place;
import org.handrail.session.Stroke;
import org.handrail.session.Visit;

/// What staff do beside a family, in the places where they do it.
record GuidedStops(Guide guide) {

    /// Drawn as by hand: round, and a little beyond where it began.
    private static final List<Stroke.Spot> RING = IntStream.rangeClosed(0, 44).mapToObj(step -> step * Math.PI / 20)
            .map(turn -> new Stroke.Spot(540 + (116 + 3 * turn) * Math.cos(turn - 2), 195 + (76 + 2 * turn) * Math.sin(turn - 2))).toList();

    List<Stop> all() {
        var stops = new ArrayList<Stop>();
        stops.add(stop("home", true, Audience.ADULT, new Place.Home(), guided -> guided));
        stops.add(stop("topic", true, Audience.ADULT, first(1), guided -> guided.toggled(mark(0)).toggled(mark(1))));
        stops.add(stop("pen", true, Audience.ADULT, first(3), guided -> guided.with(Pen.DRAW)));
        stops.add(stop("path", true, Audience.ADULT, first(6), guided -> guided));
        stops.add(stop("pen-sheet", true, Audience.ADULT, new Place.Answer(beside().getFirst(), 0, 0), guided -> guided.with(Pen.DRAW)));
        stops.add(stop("pen-easier", false, Audience.ADULT, new Place.MakingEasier(), guided -> guided.with(Pen.ERASE)));
        stops.add(stop("rows", true, Audience.ADULT, new Place.Comparing(beside(), 0), guided -> guided
                .toggled(new Mark.OfRow(beside(), 0)).toggled(new Mark.OfRow(beside(), 1))));
        stops.add(stop("prompt", true, Audience.ADULT, first(6), guided -> guided.prompting(true)));
        stops.add(stop("prompt-done", false, Audience.ADULT, first(1), guided -> told(guided.prompting(true).toggled(mark(1)))));
        stops.add(stop("prompt-none", true, Audience.ADULT, new Place.Home(), guided -> guided.prompting(true)));
        stops.add(stop("outlook-closed", true, Audience.ADULT, first(10), guided -> guided));
        stops.add(stop("outlook-open", false, Audience.ADULT, first(10), guided -> guided.outlook(true)));
        stops.add(stop("taking-nothing", false, Audience.ADULT, new Place.TakingHome(), guided -> guided));
        stops.add(stop("taking-home", true, Audience.ADULT, new Place.TakingHome(), guided -> guided.toggled(mark(0))
                .toggled(mark(4)).toggled(new Mark.OfRow(beside(), 0)), List.of(new Pick.OfAnswer(beside().getFirst(), 2),
                new Pick.OfQuestion(guide.questions().getFirst().id()))));
        stops.add(stop("taking-all", false, Audience.ADULT, new Place.TakingHome(), this::everything, longest()));
        return stops;
    }

    private Guided everything(Guided guided) {
        Guided all = guided;
        for (int i = 0; i < guide.topics().size(); i++) {
            all = all.toggled(mark(i));
        }
        for (Treatment treatment : guide.treatments()) {
            all = all.toggled(new Mark.OfRow(List.of(treatment.id()), 0));
        }
        return all;
    }

    /// Whatever takes the most words to keep.
    private List<Pick> longest() {
        int last = guide.comparison().size() - 1;
        return guide.treatments().stream().sorted(Comparator.comparingInt(
                treatment -> -treatment.shortName().length() - treatment.cells().get(last).text().plain().length()))
                .limit(Visit.MOST_PICKS).<Pick>map(treatment -> new Pick.OfAnswer(treatment.id(), last)).toList();
    }

    private List<Treatment.Id> beside() {
        return guide.treatments().stream().limit(3).map(Treatment::id).toList();
    }

    private Guided told(Guided guided) {
        Guided all = guided;
        for (var prompt : guide.prompts(guide.topics().get(1).id())) {
            all = all.told(prompt.id());
        }
        return all;
    }

    private Place first(int topic) {
        Topic open = guide.topics().get(topic);
        return new Place.Reading(open.id(), open.cardsFor(Audience.ADULT).getFirst().id());
    }

    private Mark mark(int topic) {
        return new Mark.OfTopic(guide.topics().get(topic).id());
    }

    private static Stop stop(String name, boolean typical, Audience reader, Place place, UnaryOperator<Guided> done) {
        return stop(name, typical, reader, place, done, List.of());
    }

    private static Stop stop(String name, boolean typical, Audience reader, Place place, UnaryOperator<Guided> done, List<Pick> picks) {
        Consumer<Stop.Walker> walk = walker -> {
            walker.begin();
            walker.kiosk().readAs(reader);
            picks.forEach(walker.kiosk()::pick);
            walker.kiosk().go(place);
            walker.kiosk().guide(done);
            if (walker.kiosk().state() instanceof KioskState.Visiting(var visit, _)) {
                walker.kiosk().guide(guided -> guided.pen() == Pen.OFF ? guided : guided.drawn(new Stroke(visit.sheet(visit.trail().last()), RING)));
            }
        };
        return new Stop("Guided visit", name, typical, walk).led();
    }
}
