package org.handrail.content;

import java.util.List;

/// A sentence of a list, with the facts it rests on.
public record Line(Prose text, List<FactId> facts) {

    public Line {
        facts = List.copyOf(facts);
    }
}
