package org.handrail.content;

import java.util.List;
import java.util.Locale;

/// One treatment, told by the same questions as every other, so that no telling is fuller than another.
///
/// @param language  the language its words are really in
/// @param shortName the part of its name that stands on its card
/// @param inShort   what it is in one short sentence, resting on the facts of its first cell
/// @param cells     one for each of [Guide#comparison()], in the same order
public record Treatment(Id id, Locale language, String name, String shortName, String inShort, Family family, Art art, List<Cell> cells) {

    /// Names a treatment within its guide.
    public record Id(String value) { }

    public Treatment {
        cells = List.copyOf(cells);
    }

    /// What can be said of a treatment for one question.
    public sealed interface Cell {

        Prose text();

        List<FactId> facts();

        /// Whether it leaves something to be asked: what only the care team can answer, and what nobody knows yet.
        default boolean asks() {
            return !(this instanceof Told) || facts().contains(FactId.CARE_TEAM);
        }

        /// Whether its words are themselves what to ask.
        default boolean isQuestion() {
            return asks() && text().plain().matches("(?s).*[?؟]");
        }

        /// What is known.
        record Told(Prose text, List<FactId> facts) implements Cell { }

        /// What only the care team can answer.
        record AskTeam(Prose text, List<FactId> facts) implements Cell { }

        /// What nobody knows yet.
        record NotKnown(Prose text, List<FactId> facts) implements Cell { }
    }
}
