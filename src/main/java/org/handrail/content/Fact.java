package org.handrail.content;

import java.util.List;

/// One fact in our own words, with where it comes from. Shown to staff and on "Where is this from?".
///
/// @param sources empty for a fact of the page the guide started from, for basics and for voice lines
public record Fact(FactId id, String text, Origin origin, List<Source.Id> sources) {

    /// Where a fact comes from, and so how it is told to a reader.
    public enum Origin { FIRST_PAGE, OUTSIDE, BASIC, VOICE, ASK }

    public Fact {
        sources = List.copyOf(sources);
    }
}
