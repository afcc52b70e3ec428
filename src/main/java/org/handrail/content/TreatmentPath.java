package org.handrail.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How treatments fit together: stops along a handrail, what goes beside all of them, and where there is a real choice.
///
/// It is told to adults and teens. A child hears that there are a few ways to treat the lumps; to weigh one against another is
/// not put on a child.
///
/// @param topic    the topic that shows it
/// @param language the language its words are really in
/// @param lead     that the order can differ, and that there is no one set plan
/// @param choice   what the mark of a choice means
/// @param scans    what the rings between the stops mean
public record TreatmentPath(Topic.Id topic, Locale language, String title, Line lead, String choice, Line scans, List<Stop> stops,
                            Beside along, Beside joins) {

    public TreatmentPath {
        stops = List.copyOf(stops);
    }

    /// Everything that the path rests on.
    public List<FactId> facts() {
        var ofStops = stops.stream().flatMap(stop -> Stream.concat(stop.facts().stream(),
                stop.decision().stream().flatMap(decision -> decision.question().facts().stream())));
        var beside = Stream.of(lead, scans, along.text(), joins.text()).flatMap(line -> line.facts().stream());
        return Stream.concat(beside, ofStops).distinct().toList();
    }

    public Optional<Stop> stop(String id) {
        return stops.stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    /// Where treatments run together. The first of them gives it its drawing and its colours.
    ///
    /// @param facts what its name, note and text rest on
    /// @param cards those of the topic that tell more
    public record Stop(String id, String name, String note, String text, List<FactId> facts, List<Treatment.Id> treatments,
                       List<Card.Id> cards, Optional<Decision> decision) {

        public Stop {
            facts = List.copyOf(facts);
            treatments = List.copyOf(treatments);
            cards = List.copyOf(cards);
        }
    }

    /// A choice that a family can really talk about, and the treatments to look at side by side for it.
    public record Decision(Line question, List<Treatment.Id> compare) {

        public Decision {
            compare = List.copyOf(compare);
        }
    }

    /// A treatment that is no stop: it goes along the whole way, or may join anywhere.
    public record Beside(Treatment.Id treatment, String name, Line text) { }
}
