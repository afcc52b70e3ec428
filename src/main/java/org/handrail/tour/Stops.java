package org.handrail.tour;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Guide;
import org.handrail.content.Library;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;
import org.handrail.content.Word;
import org.handrail.session.Place;

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
        guide.treatments().forEach(stops::treatment);
        guide.words().forEach(stops::word);
        stops.machine();
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
            add("Topic: " + topic.title(), name, first || card.gated() || depths(card) || treatments(card)
                    || table(card) || pictured(card), reader,
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
                if (block instanceof Block.Walk walk) {
                    for (int i = 1; i < walk.stages().size(); i++) {
                        add("Topic: " + topic.title(), name + "-" + walk.stages().get(i).id(), i == walk.stages().size() - 1, reader,
                                new Place.Reading(topic.id(), card.id(), i, 0, false));
                    }
                }
            });
        }
    }

    private void treatment(Treatment treatment) {
        boolean first = treatment.equals(guide.treatments().getFirst());
        var comparing = new Place.Comparing(List.of(treatment.id()), 0);
        add("Compare the treatments", "treatment-" + treatment.id().value(), first, Audience.ADULT, comparing);
        add("Where is this from?", "treatment-" + treatment.id().value() + "-origins", first, Audience.ADULT, comparing,
                new Place.TreatmentOrigins(treatment.id(), 0));
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
            walker.pass().accept(Duration.ofSeconds(100));
            walker.kiosk().tick();
        }));
        stops.add(new Stop("Staff", "pin-pad", true, walker -> walker.kiosk().openPinPad()));
        stops.add(new Stop("Staff", "staff-desk", true, walker -> {
            walker.kiosk().openPinPad();
            walker.kiosk().signIn();
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

    private static boolean table(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Table);
    }

    /// It is about a picture.
    private static boolean pictured(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Figure || block instanceof Block.Walk);
    }

    private static boolean depths(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Depths);
    }
}
