package org.handrail.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One tile of the home screen and the cards behind it.
///
/// @param tile     the title as it stands on its tile, lines broken by hand with `\n`
/// @param language the language its words are really in: the guide's default where there is no translation yet
public record Topic(Id id, Family family, Art art, String tile, String teaser, Locale language, List<Card> cards) {

    /// Names a topic within its guide.
    public record Id(String value) { }

    public Topic {
        cards = List.copyOf(cards);
    }

    /// The title on one line.
    public String title() {
        return tile.replace('\n', ' ');
    }

    /// The cards that this reader walks through, in order: those with something for them, without gated ones.
    public List<Card> cardsFor(Audience reader) {
        return cards.stream().filter(card -> !card.gated() && !card.blocksFor(reader).isEmpty()).toList();
    }

    public Optional<Card> card(Card.Id id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }
}
