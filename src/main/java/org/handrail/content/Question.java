package org.handrail.content;

import java.util.List;

/// A question that a family may want to ask its care team, and why it is worth asking.
public record Question(String id, String text, String why, List<FactId> facts) {

    public Question {
        facts = List.copyOf(facts);
    }
}
