package org.handrail.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A teach-back check: a check on our telling, never on the reader. It is never about outlook.
///
/// @param prompt  what to say in one's own words first
/// @param right   the line nearest to it
/// @param others  lines that show where our telling was not clear
/// @param language the language its words are really in: the guide's default where there is no translation yet
/// @param explain the topic and card that tell it once more
public record Check(String id, String prompt, String right, List<String> others, String answer, Locale language,
                    Topic.Id topic, Card.Id explain, List<FactId> facts) {

    /// The line that is nearest, among the lines of a check.
    public static final int RIGHT = 0;

    public Check {
        others = List.copyOf(others);
        facts = List.copyOf(facts);
    }

    /// A line by its number: [#RIGHT], or that of the others, counted from 1.
    public String line(int number) {
        return number == RIGHT ? right : others.get(number - 1);
    }

    /// The numbers of the lines as they stand on the screen: the same as long as a visit lasts, another order for the next one,
    /// and no order that tells of another check.
    public List<Integer> order(int visit) {
        var order = new ArrayList<>(IntStream.rangeClosed(RIGHT, others.size()).boxed().toList());
        Collections.shuffle(order, new SplittableRandom(31L * visit + id.hashCode()));
        return List.copyOf(order);
    }
}
