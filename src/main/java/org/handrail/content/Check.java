package org.handrail.content;

import java.util.List;

/// A teach-back check: a check on our telling, never on the reader. It is never about outlook.
///
/// @param prompt  what to say in one's own words first
/// @param right   the line nearest to it
/// @param others  lines that show where our telling was not clear
/// @param explain the topic and card that tell it once more
public record Check(String id, String prompt, String right, List<String> others, String answer, Topic.Id topic,
                    Card.Id explain, List<FactId> facts) {

    public Check {
        others = List.copyOf(others);
        facts = List.copyOf(facts);
    }
}
