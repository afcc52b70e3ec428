package org.handrail.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One condition, in one language, whole: what the screens show and what stands behind it.
///
/// @param edition    grows by one whenever a topic, treatment or question is added, taken away or moved
/// @param basics     the topics of "Start with the basics", in order
/// @param comparison the questions that every treatment is told by
/// @param path       how the treatments fit together, where a guide tells it
/// @param facts      every fact, also those that no family screen shows
public record Guide(Id id, int edition, Locale language, String title, String shortTitle, String lead, Review review,
                    List<Topic> topics, List<Topic.Id> basics, List<String> comparison, String comparisonNote,
                    List<Treatment> treatments, Optional<TreatmentPath> path, List<Word> words, List<Question> questions,
                    List<Check> checks, List<Prompt> prompts, Help help, Topic sources, Map<FactId, Fact> facts,
                    Map<Source.Id, Source> sourceList) {

    /// Names a guide; also its folder.
    public record Id(String value) { }

    public Guide {
        topics = List.copyOf(topics);
        basics = List.copyOf(basics);
        comparison = List.copyOf(comparison);
        treatments = List.copyOf(treatments);
        words = List.copyOf(words);
        questions = List.copyOf(questions);
        checks = List.copyOf(checks);
        prompts = List.copyOf(prompts);
        facts = Map.copyOf(facts);
        sourceList = Map.copyOf(sourceList);
    }

    /// Also finds the cards of [#sources], which have no tile.
    public Optional<Topic> topic(Topic.Id id) {
        return sources.id().equals(id) ? Optional.of(sources)
                : topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /// What staff say and ask about a topic, in order.
    public List<Prompt> prompts(Topic.Id topic) {
        return prompts.stream().filter(prompt -> prompt.topic().equals(topic)).toList();
    }

    /// The checks whose answers a topic tells, in order.
    public List<Check> checks(Topic.Id topic) {
        return checks.stream().filter(check -> check.topic().equals(topic)).toList();
    }

    public Optional<Treatment> treatment(Treatment.Id id) {
        return treatments.stream().filter(treatment -> treatment.id().equals(id)).findFirst();
    }

    public Optional<Word> word(Word.Id id) {
        return words.stream().filter(word -> word.id().equals(id)).findFirst();
    }
}
