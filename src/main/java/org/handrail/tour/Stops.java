package org.handrail.tour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Check;
import org.handrail.content.Guide;
import org.handrail.content.Library;
import org.handrail.content.Pick;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;
import org.handrail.content.TreatmentPath;
import org.handrail.content.Word;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.session.Visit;

/// Every place that a guide has, for every reader who sees something of their own there.
final class Stops {

    /// Sources are one row like the next; at the largest text they fill sixty pages.
    private static final int PAGES_OF_SOURCES = 3;

    private final Guide guide;
    private final List<Stop> stops = new ArrayList<>();

    private Stops(Guide guide) {
        this.guide = guide;
    }

    static List<Stop> of(Guide guide) {
        var stops = new Stops(guide);
        stops.frame();
        guide.topics().forEach(stops::topic);
        int before = stops.stops.size();
        stops.topic(guide.sources());
        stops.stops.subList(before, stops.stops.size()).replaceAll(stop -> stop.upTo(PAGES_OF_SOURCES));
        guide.path().ifPresent(stops::path);
        guide.treatments().forEach(stops::treatment);
        guide.checks().forEach(stops::check);
        stops.picks();
        stops.sideBySide();
        guide.words().forEach(stops::word);
        stops.machine();
        stops.stops.addAll(new GuidedStops(guide).all());
        return stops.stops;
    }

    private void frame() {
        stops.add(new Stop("First screen", "attract", true, _ -> { }));
        stops.add(new Stop("First screen", "who-is-reading", true, Stop.Walker::begin));
        add("Home", "home", true, Audience.ADULT, new Place.Home());
        stops.add(new Stop("Home", "home-read", false, walker -> {
            begin(walker, Audience.ADULT);
            guide.topics().stream().limit(3).forEach(topic -> walker.kiosk().go(
                    new Place.Reading(topic.id(), topic.cardsFor(Audience.ADULT).getLast().id())));
            walker.kiosk().home();
        }));
        add("Make it easier", "easier", true, Audience.ADULT, new Place.MakingEasier());
        add("Make it easier", "languages", true, Audience.ADULT, new Place.ChoosingLanguage());
        add("Get help now", "help", true, Audience.ADULT, new Place.GettingHelp());
    }

    private void topic(Topic topic) {
        boolean first = guide.topics().indexOf(topic) == 3;
        for (Card card : topic.cards()) {
            Audience reader = Arrays.stream(Audience.values()).filter(who -> !card.blocksFor(who).isEmpty()).findFirst()
                    .orElse(Audience.ADULT);
            String name = topic.id().value() + "-" + card.id().value();
            add("Topic: " + topic.title(), name, first || card.gated() || depths(card) || treatments(card) || path(card)
                    || table(card) || pictured(card) || checked(topic, card), reader,
                    new Place.Reading(topic.id(), card.id()));
            if (!depths(card)) {
                add("Where is this from?", name + "-origins", first && card.equals(topic.cards().getLast()), reader,
                        new Place.Reading(topic.id(), card.id()), new Place.CardOrigins(topic.id(), card.id(), 0));
            }
            card.blocks().forEach(block -> {
                if (block instanceof Block.Table table) {
                    table.rows().forEach(row -> add("Topic: " + topic.title(), name + "-" + row.id(),
                            row.equals(table.rows().getFirst()), reader, new Place.Reading(topic.id(), card.id()),
                            new Place.Row(topic.id(), card.id(), table.id(), row.id())));
                }
                List<String> parts = parts(block);
                for (int i = 1; i < parts.size(); i++) {
                    add("Topic: " + topic.title(), name + "-" + parts.get(i), i == parts.size() - 1, reader,
                            new Place.Reading(topic.id(), card.id(), i, 0, false));
                }
            });
        }
    }

    private void path(TreatmentPath path) {
        guide.topic(path.topic()).stream().flatMap(topic -> topic.cards().stream()).filter(Stops::path).forEach(card ->
                path.stops().forEach(stop -> add("How it is treated", "stop-" + stop.id(), stop.equals(path.stops().get(1)),
                        Audience.ADULT, new Place.Reading(path.topic(), card.id()), new Place.OnPath(stop.id()))));
    }

    private void treatment(Treatment treatment) {
        boolean first = treatment.equals(guide.treatments().getFirst());
        var comparing = new Place.Comparing(List.of(treatment.id()), 0);
        add("Compare the treatments", "treatment-" + treatment.id().value(), first, Audience.ADULT, comparing);
        add("Where is this from?", "treatment-" + treatment.id().value() + "-origins", first, Audience.ADULT, comparing,
                new Place.TreatmentOrigins(treatment.id(), 0));
    }

    private void picks() {
        String group = "My questions";
        add(group, "questions-none", false, Audience.ADULT, new Place.MyQuestions());
        for (Place.Ideas.Kind kind : Place.Ideas.Kind.values()) {
            add(group, "ideas-" + kind.name().toLowerCase(Locale.ROOT), kind == Place.Ideas.Kind.QUESTIONS, Audience.ADULT,
                    new Place.Ideas(kind, 0));
        }
        var few = List.of(new Pick.OfTopic(guide.topics().get(8).id()), new Pick.OfTreatment(guide.treatments().getFirst().id()),
                question(12), new Pick.OfAnswer(guide.treatments().getFirst().id(), 2));
        var most = IntStream.range(4, 4 + Visit.MOST_PICKS).mapToObj(this::question).toList();
        picked("questions-few", few, new Place.MyQuestions());
        picked("questions", most, new Place.MyQuestions());
        picked("ideas-picked", few, new Place.Ideas());
        picked("ideas-full", most, new Place.Ideas());
        picked("hand-off-few", few, new Place.HandingOver());
        picked("hand-off", most, new Place.HandingOver());
    }

    private Pick question(int index) {
        return new Pick.OfQuestion(guide.questions().get(index).id());
    }

    private void picked(String name, List<Pick> picks, Place place) {
        stops.add(new Stop("My questions", name, true, walker -> {
            begin(walker, Audience.ADULT);
            picks.forEach(walker.kiosk()::pick);
            walker.kiosk().go(place);
        }));
    }

    private void check(Check check) {
        boolean first = check.equals(guide.checks().getFirst());
        String name = "check-" + check.id();
        add("Check what you know", name, first, Audience.ADULT, new Place.Checking(check.id(), OptionalInt.empty()));
        add("Check what you know", name + "-closest", first, Audience.ADULT,
                new Place.Checking(check.id(), OptionalInt.of(Check.RIGHT)));
        add("Check what you know", name + "-another", first, Audience.TEEN,
                new Place.Checking(check.id(), OptionalInt.of(Check.RIGHT + 1)));
    }

    private void sideBySide() {
        List<Treatment.Id> all = guide.treatments().stream().map(Treatment::id).toList();
        if (all.size() < 3) {
            return;
        }
        String group = "Compare the treatments";
        add(group, "pick-none", false, Audience.ADULT, new Place.Picking(List.of()));
        add(group, "pick-two", true, Audience.ADULT, new Place.Picking(all.subList(0, 2)));
        add(group, "pick-refused", false, Audience.ADULT, new Place.Picking(all.subList(0, 2)).toggled(all.get(2), 2));
        add(group, "compare-three", true, Audience.ADULT, new Place.Comparing(all.subList(0, 3), 0));
        guide.path().ifPresent(path -> path.stops().forEach(stop -> stop.decision().ifPresent(decision -> add(group,
                "compare-" + stop.id(), true, Audience.ADULT, new Place.Comparing(decision.compare(), 0)))));
        for (int i = 0; i < all.size(); i++) {
            int question = i % guide.comparison().size();
            add("Compare the treatments: answers", "answer-" + all.get(i).value() + "-" + (question + 1), i == 0, Audience.ADULT,
                    new Place.Comparing(List.of(all.get(i)), question), new Place.Answer(all.get(i), question, 0));
        }
    }

    private void word(Word word) {
        boolean first = word.equals(guide.words().getFirst());
        add("Words to know", "word-" + word.id().value(), first, Audience.ADULT,
                new Place.WordList(0, Optional.of(word.id())));
        where(word).ifPresent(reading -> add("Words to know", "meaning-" + word.id().value(),
                stops.stream().noneMatch(stop -> stop.name().startsWith("meaning-")), Audience.ADULT, reading,
                new Place.Meaning(word.id())));
    }

    /// A card that holds the word, for the pop-over to point at.
    private Optional<Place> where(Word word) {
        return guide.topics().stream().flatMap(topic -> topic.cardsFor(Audience.ADULT).stream()
                .filter(card -> card.blocksFor(Audience.ADULT).stream().anyMatch(block ->
                        block instanceof Block.Paragraph paragraph && paragraph.text().spans().stream()
                                .anyMatch(span -> span.toString().contains("WordToKnow") && span.toString()
                                        .contains(word.id().toString()))))
                .<Place>map(card -> new Place.Reading(topic.id(), card.id()))).findFirst();
    }

    private void machine() {
        stops.add(new Stop("Still there?", "still-there", true, walker -> {
            begin(walker, Audience.ADULT);
            walker.pass().accept(Duration.ofSeconds(walker.look().comfort().text().compareTo(TextSize.LARGER) < 0 ? 96 : 186));
            walker.kiosk().tick();
        }));
        stops.add(new Stop("Starting over", "starting-over", true, walker -> {
            begin(walker, Audience.ADULT);
            walker.kiosk().startOver();
        }));
        stops.add(new Stop("Staff", "pin-pad", true, walker -> {
            begin(walker, Audience.ADULT);
            walker.kiosk().openPinPad();
        }));
        stops.add(new Stop("Staff", "staff-desk", true, walker -> {
            walker.kiosk().openPinPad();
            walker.kiosk().signIn();
        }));
        stops.add(new Stop("Staff", "take-code", true, walker -> {
            walker.kiosk().openPinPad();
            walker.kiosk().signIn();
            walker.kiosk().takeCode();
        }));
        stops.add(new Stop("Out of service", "out-of-service", true, walker -> walker.kiosk().offer(
                new Library("", List.of()))));
    }

    private void add(String group, String name, boolean typical, Audience reader, Place... places) {
        Consumer<Stop.Walker> walk = walker -> {
            begin(walker, reader);
            for (Place place : places) {
                walker.kiosk().go(place);
            }
        };
        stops.add(new Stop(group, name, typical, walk));
    }

    private void begin(Stop.Walker walker, Audience reader) {
        walker.begin();
        walker.kiosk().readAs(reader);
    }

    private static boolean treatments(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Treatments);
    }

    /// The first card where a topic ends with checks.
    private boolean checked(Topic topic, Card card) {
        return guide.checks().stream().findFirst().filter(check -> check.topic().equals(topic.id())).isPresent()
                && card.equals(topic.cardsFor(Audience.ADULT).getLast());
    }

    private static boolean path(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Path);
    }

    private static boolean table(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Table);
    }

    /// It is about a picture.
    private static boolean pictured(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Figure || !parts(block).isEmpty());
    }

    /// The ids of what a picture is told by, part by part; none where it is not.
    private static List<String> parts(Block block) {
        return switch (block) {
            case Block.Walk walk -> walk.stages().stream().map(Block.Stage::id).toList();
            case Block.Places places -> places.spots().stream().map(Block.Spot::id).toList();
            default -> List.of();
        };
    }

    private static boolean depths(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Depths);
    }
}
