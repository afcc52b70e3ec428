package org.handrail.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;

/// What `guide.json` says of the path of the treatments: its order, its choices, and what lies beside it.
///
/// @param at where it stands
record PathPlan(At at, Topic.Id topic, List<StopPlan> stops, Treatment.Id along, Treatment.Id joins) {

    /// @param compare empty where there is no choice
    record StopPlan(String id, List<Treatment.Id> treatments, List<Treatment.Id> compare, List<Card.Id> cards) { }

    static Optional<PathPlan> read(At root) {
        if (!root.has("path")) {
            return Optional.empty();
        }
        var at = root.get("path");
        var stops = at.each("stops");
        Ids.noneTwice(stops);
        var known = root.each("treatments").stream().map(treatment -> treatment.text("id")).toList();
        Stream.concat(Stream.of(at.get("along"), at.get("joins")), stops.stream().flatMap(stop ->
                Stream.concat(stop.each("treatments").stream(), stop.each("compare").stream())))
                .filter(name -> !known.contains(name.text()))
                .forEach(name -> name.problem("names a treatment that is not in the order", "Name one of the treatments."));
        return Optional.of(new PathPlan(at, new Topic.Id(at.text("topic")), stops.stream().map(PathPlan::stop).toList(),
                new Treatment.Id(at.text("along")), new Treatment.Id(at.text("joins"))));
    }

    private static StopPlan stop(At at) {
        return new StopPlan(at.text("id"), ids(at, "treatments"), ids(at, "compare"),
                at.texts("cards").stream().map(Card.Id::new).toList());
    }

    private static List<Treatment.Id> ids(At at, String key) {
        return at.texts(key).stream().map(Treatment.Id::new).toList();
    }

    /// @param topics those that could be read; what leads to another is not looked at
    void check(Map<Topic.Id, Topic> topics) {
        var shown = topics.get(topic);
        if (shown == null) {
            return;
        }
        if (!shows(shown)) {
            at.get("topic").problem("names a topic that does not show the path", "Give one of its cards a block of kind path.");
        }
        at.each("stops").stream().flatMap(stop -> stop.each("cards").stream())
                .filter(card -> shown.card(new Card.Id(card.text())).filter(found -> !found.gated()).isEmpty())
                .forEach(card -> card.problem("names a card that is not in this topic, or is gated", "Name a card of the path's topic."));
    }

    /// A guide without a path cannot show it.
    static void checkNotShown(At root, Map<Topic.Id, Topic> topics) {
        topics.values().stream().filter(PathPlan::shows).forEach(topic -> root.get("path").problem(
                "is missing, and the topic %s shows it".formatted(topic.id().value()), "Add the path, or take its block away."));
    }

    private static boolean shows(Topic topic) {
        return topic.cards().stream().flatMap(card -> card.blocks().stream()).anyMatch(Block.Path.class::isInstance);
    }
}
