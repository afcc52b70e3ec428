package org.handrail.loading;

import java.util.Optional;

import org.handrail.content.Guide;
import org.handrail.content.Review;
import org.handrail.content.Topic;

/// Puts a guide together in one language, from texts without a problem.
record Assembly(Outline outline, FactBook facts, Texts original) {

    Guide guide(Texts texts) {
        var own = texts.guide().or(original::guide).orElseThrow();
        var whole = original.guide().orElseThrow();
        var comparison = texts.treatments().isPresent() && own.has("comparison") ? own : whole;
        return new Guide(outline.id(), outline.edition(), texts.language(), own.text("title"), own.text("shortTitle"), own.text("lead"),
                review(own.has("review") ? own.get("review") : whole.get("review")),
                outline.topics().stream().map(place -> topic(texts, place)).toList(), outline.basics(),
                comparison.texts("comparison"), own.has("comparisonNote") ? own.text("comparisonNote") : whole.text("comparisonNote"),
                pick(texts.treatments(), original.treatments()), texts.path().or(original::path), pick(texts.words(), original.words()),
                pick(texts.questions(), original.questions()), pick(texts.checks(), original.checks()),
                pick(texts.prompts(), original.prompts()), pick(texts.help(), original.help()), topic(texts, outline.sources()), facts.facts(), facts.sources());
    }

    private Topic topic(Texts texts, Outline.Place place) {
        var id = new Topic.Id(place.id());
        var written = original.topics().get(id);
        return TopicReader.withCards(texts.topics().getOrDefault(id, written), written);
    }

    private Review review(At words) {
        return new Review(outline.reviewed(), words.text("by"), outline.next(), words.text("paidBy"), words.text("mainSource"));
    }

    private static <T> T pick(Optional<T> translated, Optional<T> written) {
        return translated.or(() -> written).orElseThrow();
    }
}
