package org.handrail.ui.reading;

import java.util.List;
import java.util.function.Function;
import org.handrail.content.Prose;
import org.handrail.ui.type.Laid;

/// The sentences of a text, so that a page can end between two of them.
///
/// @param all in their order; empty where nothing is known of them
/// @param set breaks some of them into lines
public record Sentences(List<Prose> all, Function<Prose, Laid> set) {

    static final Sentences UNKNOWN = new Sentences(List.of(), _ -> {
        throw new IllegalStateException("no sentences");
    });

    public Sentences {
        all = List.copyOf(all);
    }

    boolean many() {
        return all.size() > 1;
    }

    /// How many of them, but not all, are no higher than a room.
    int fitting(double room) {
        int fitting = 0;
        while (fitting + 1 < all.size() && first(fitting + 1).laid().height() <= room) {
            fitting++;
        }
        return fitting;
    }

    Sentences first(int count) {
        return new Sentences(all.subList(0, count), set);
    }

    Sentences after(int count) {
        return new Sentences(all.subList(count, all.size()), set);
    }

    Laid laid() {
        return set.apply(all.stream().reduce(Prose::then).orElseThrow());
    }
}
