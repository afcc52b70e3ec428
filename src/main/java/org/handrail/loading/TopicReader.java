package org.handrail.loading;

import java.util.Locale;
import java.util.Optional;

import org.handrail.content.Card;
import org.handrail.content.Line;
import org.handrail.content.Topic;

/// Reads a topic in one language, or as much of it as has been translated.
record TopicReader(Scope scope, Locale language) {

    /// The cards are empty where there is a tile alone.
    Topic read(At at, Outline.Place place) {
        var cards = at.each("cards").stream().map(this::card).toList();
        var topic = new Topic(new Topic.Id(place.id()), place.family(), place.art(), at.text("tile"), at.text("teaser"), language, cards);
        if (at.has("cards")) {
            CardRules.check(at, topic);
        }
        return topic;
    }

    private Card card(At at) {
        var gated = at.isTrue("gated");
        var reader = new BlockReader(scope, gated);
        return new Card(new Card.Id(at.text("id")), at.text("title"), at.each("blocks").stream().map(reader::read).toList(), gated,
                aside(at, "notKnown", gated), aside(at, "differences", gated));
    }

    private Optional<Line> aside(At card, String key, boolean gated) {
        return card.has(key) ? Optional.of(scope.line(card.get(key), gated)) : Optional.empty();
    }

    /// A topic of which only the tile is translated, with the cards as they were written.
    static Topic withCards(Topic tile, Topic original) {
        return tile.cards().isEmpty() ? new Topic(tile.id(), tile.family(), tile.art(), tile.tile(), tile.teaser(),
                original.language(), original.cards()) : tile;
    }
}
