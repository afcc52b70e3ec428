package org.handrail.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every guide that is sound, in every language. A visit keeps the library it began with.
///
/// @param version changes whenever any content changes
public record Library(String version, List<Guide> guides) {

    public Library {
        guides = List.copyOf(guides);
    }

    public boolean isEmpty() {
        return guides.isEmpty();
    }

    /// The guide that opens by itself: the first one, in this language or else in the language it was written in.
    public Optional<Guide> first(Locale language) {
        return guides.stream().findFirst().map(guide -> guides.stream()
                .filter(other -> other.id().equals(guide.id()) && other.language().equals(language))
                .findFirst().orElse(guide));
    }
}
