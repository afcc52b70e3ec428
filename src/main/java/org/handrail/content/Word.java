package org.handrail.content;

import java.util.List;
import java.util.Optional;

/// A hard word, said simply.
///
/// @param say how it sounds, with the stressed part in capitals
public record Word(Id id, String term, String say, String meaning, List<FactId> facts, Optional<Art> art) {

    /// Names a word within its guide.
    public record Id(String value) { }

    public Word {
        facts = List.copyOf(facts);
    }
}
