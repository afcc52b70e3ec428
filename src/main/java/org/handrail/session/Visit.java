package org.handrail.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.handrail.content.Audience;
import org.handrail.content.Card;
import org.handrail.content.Guide;
import org.handrail.content.Library;
import org.handrail.content.Pick;
import org.handrail.content.Topic;

/// Everything that belongs to the person at the screen. Dropping it is the whole of the privacy reset.
///
/// @param number  tells late answers whether they are still wanted; counts from 1, means nothing else
/// @param library what the guide was when the visit began; new content waits for the next visitor
/// @param reader  who is reading, once they told
/// @param read    topics whose end was reached
/// @param picks   what they would like to talk about, in the order they picked it
/// @param guided  present while a member of staff leads the visit
public record Visit(int number, Library library, Locale language, Optional<Audience> reader, Comfort comfort, Trail trail,
                    Set<Topic.Id> read, List<Pick> picks, Optional<Guided> guided) {

    /// As many as a family can talk about in one visit to the doctor.
    public static final int MOST_PICKS = 6;

    public Visit {
        read = Set.copyOf(read);
        picks = List.copyOf(picks);
    }

    static Visit begin(int number, Library library, Locale language) {
        return new Visit(number, library, language, Optional.empty(), Comfort.USUAL, Trail.atHome(), Set.of(), List.of(), Optional.empty());
    }

    /// The first question of every visit.
    Visit askedWhoReads() {
        return with(trail.then(new Place.WhoIsReading()));
    }

    /// Whether nothing was chosen or opened in it yet: so it is after the first taps of staff in their corner, which wake the kiosk and
    /// close its first question.
    boolean hasOnlyBegun() {
        Visit begun = begin(number, library, language);
        return equals(begun) || equals(begun.askedWhoReads());
    }

    /// The guide in the language of the visit.
    public Guide guide() {
        return library.first(language).orElseThrow();
    }

    /// Who the words are chosen for: an adult until somebody says otherwise.
    public Audience audience() {
        return reader.orElse(Audience.ADULT);
    }

    /// How it is read.
    public Manner manner() {
        return new Manner(Optional.of(language), comfort);
    }

    /// What staff draw on at a place.
    public Stroke.Sheet sheet(Place place) {
        return new Stroke.Sheet(place, language, comfort, audience());
    }

    /// Whatever opens over a page can be touched, so the pen is put down.
    Visit with(Trail trail) {
        Set<Topic.Id> nowRead = new HashSet<>(read);
        if (trail.last() instanceof Place.Reading reading && endsTopic(reading)) {
            nowRead.add(reading.topic());
        }
        boolean opens = trail.last() instanceof Place.Over && this.trail.last() instanceof Place.Page;
        return new Visit(number, library, language, reader, comfort, trail, nowRead, picks,
                opens ? guided.map(now -> now.with(Guided.Pen.OFF)) : guided);
    }

    /// A member of staff leads from here on.
    Visit with(Guided guided) {
        return new Visit(number, library, language, reader, comfort, trail, read, picks, Optional.of(guided));
    }

    Visit with(Audience reader) {
        return new Visit(number, library, language, Optional.of(reader), comfort, trail, read, picks, guided);
    }

    Visit with(Comfort comfort) {
        return new Visit(number, library, language, reader, comfort, trail, read, picks, guided);
    }

    Visit with(Locale language) {
        return new Visit(number, library, language, reader, comfort, trail, read, picks, guided);
    }

    /// With these picks, the first [#MOST_PICKS] of them.
    Visit withPicks(List<Pick> picks) {
        return new Visit(number, library, language, reader, comfort, trail, read, picks.stream().limit(MOST_PICKS).toList(), guided);
    }

    /// Adds the pick, or takes it away if it was there. More than [#MOST_PICKS] are not taken.
    Visit toggled(Pick pick) {
        var changed = new ArrayList<>(picks);
        if (!changed.remove(pick) && changed.size() < MOST_PICKS) {
            changed.add(pick);
        }
        return new Visit(number, library, language, reader, comfort, trail, read, changed, guided);
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
