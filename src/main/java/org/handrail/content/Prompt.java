package org.handrail.content;

import java.util.List;

/// For staff in a guided visit: one thing to say, then what to ask, so that the family tells it in its own words.
///
/// @param card  tells it on the screen, for saying it again
/// @param say   the one thing
/// @param check what to ask then; a check on our telling, never on the family
public record Prompt(String id, Topic.Id topic, Card.Id card, String say, String check, List<FactId> facts) {

    public Prompt {
        facts = List.copyOf(facts);
    }
}
