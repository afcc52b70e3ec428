package org.handrail.loading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.handrail.content.Art;
import org.handrail.content.FactId;
import org.handrail.content.Line;
import org.handrail.content.Prose;
import org.handrail.content.Question;
import org.handrail.content.Treatment;
import org.handrail.content.Word;

/// What a part of a guide may refer to, and the reading that all parts share.
///
/// @param questions empty while they cannot be read; what refers to them is then not checked
record Scope(FactBook facts, Set<Word.Id> words, Set<Treatment.Id> treatments, Drawings drawings,
             Optional<Map<String, Question>> questions) {

    Scope with(List<Question> questions) {
        var byId = questions.stream().collect(Collectors.toMap(Question::id, Function.identity(), (first, twice) -> first));
        return new Scope(facts, words, treatments, drawings, Optional.of(byId));
    }

    Prose prose(At at) {
        return Markup.read(at, words);
    }

    Art art(At at) {
        return drawings.read(at);
    }

    /// A treatment that a part names.
    Treatment.Id treatment(At name) {
        var id = new Treatment.Id(name.text());
        if (!treatments.contains(id)) {
            name.problem("names a treatment that is not in guide.json", "Name one of the guide's treatments.");
        }
        return id;
    }

    /// The facts of a part, after a look at whether its words may say what they say outside a gate.
    List<FactId> facts(At part, boolean gated, String... texts) {
        var ids = facts.of(part);
        var heavy = ids.stream().filter(facts.outlook()::contains).findFirst();
        if (heavy.isPresent() && !gated && !part.has("numbersTell") && List.of(texts).stream().anyMatch(Scope::hasNumber)) {
            part.problem("has a number and rests on %s, which counts how many people live".formatted(heavy.get().value()),
                    "Move it to a gated card, or say with \"numbersTell\" what else the number counts.");
        }
        return ids;
    }

    Line line(At at, boolean gated) {
        return new Line(prose(at.get("text")), facts(at, gated, at.text("text")));
    }

    static List<FactId> union(Collection<? extends Collection<FactId>> facts) {
        return facts.stream().flatMap(Collection::stream).distinct().toList();
    }

    private static boolean hasNumber(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
