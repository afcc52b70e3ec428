package org.handrail.session;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.handrail.content.Audience;
import org.handrail.content.Card;
import org.handrail.content.Guide;
import org.handrail.content.Library;
import org.handrail.content.Topic;

/// Everything that belongs to the person at the screen. Dropping it is the whole of the privacy reset.
///
/// @param number  tells late answers whether they are still wanted; counts from 1, means nothing else
/// @param library what the guide was when the visit began; new content waits for the next visitor
/// @param reader  who is reading, once they told
/// @param read    topics whose end was reached
public record Visit(int number, Library library, Locale language, Optional<Audience> reader, Comfort comfort, Trail trail,
                    Set<Topic.Id> read) {

    public Visit {
        read = Set.copyOf(read);
    }

    static Visit begin(int number, Library library, Locale language) {
        return new Visit(number, library, language, Optional.empty(), Comfort.USUAL, Trail.atHome(), Set.of());
    }

    /// The guide in the language of the visit.
    public Guide guide() {
        return library.first(language).orElseThrow();
    }

    /// Who the words are chosen for: an adult until somebody says otherwise.
    public Audience audience() {
        return reader.orElse(Audience.ADULT);
    }

    Visit with(Trail trail) {
        Set<Topic.Id> nowRead = new HashSet<>(read);
        if (trail.last() instanceof Place.Reading reading && endsTopic(reading)) {
            nowRead.add(reading.topic());
        }
        return new Visit(number, library, language, reader, comfort, trail, nowRead);
    }

    Visit with(Audience reader) {
        return new Visit(number, library, language, Optional.of(reader), comfort, trail, read);
    }

    Visit with(Comfort comfort) {
        return new Visit(number, library, language, reader, comfort, trail, read);
    }

    Visit with(Locale language) {
        return new Visit(number, library, language, reader, comfort, trail, read);
    }

    /// A topic counts as read when its last card is open; one with a gate, when one of the cards behind it is.
    private boolean endsTopic(Place.Reading reading) {
        return guide().topic(reading.topic()).flatMap(topic -> topic.card(reading.card()).map(card -> {
            boolean hasGate = topic.cards().stream().anyMatch(other -> other.gated());
            return hasGate ? card.gated() : endsWith(topic.cardsFor(audience()), card);
        })).orElse(false);
    }

    /// There may be no card at all for this reader.
    private static boolean endsWith(List<Card> cards, Card card) {
        return !cards.isEmpty() && cards.getLast().equals(card);
    }
}
