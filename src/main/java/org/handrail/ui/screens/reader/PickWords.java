package org.handrail.ui.screens.reader;

import java.util.List;
import java.util.Optional;
import org.handrail.content.Guide;
import org.handrail.content.Pick;
import org.handrail.content.Treatment;
import org.handrail.ui.View;

/// A pick in words, with the icon of its kind.
///
/// @param note why it is worth asking, may be empty
public record PickWords(Pick pick, String icon, String text, String note) {

    /// Without those that the guide does not have.
    public static List<PickWords> of(View view, Guide guide, List<Pick> picks) {
        return picks.stream().flatMap(pick -> of(view, guide, pick).stream()).toList();
    }

    /// Empty when the guide does not have it.
    public static Optional<PickWords> of(View view, Guide guide, Pick pick) {
        return switch (pick) {
            case Pick.OfTopic(var id) -> guide.topic(id).map(topic -> new PickWords(pick, "book", topic.title(), topic.teaser()));
            case Pick.OfTreatment(var id) -> guide.treatment(id).map(treatment -> new PickWords(pick, "heart", treatment.name(), ""));
            case Pick.OfAnswer(var id, var question) -> guide.treatment(id).filter(treatment -> question < treatment.cells().size())
                    .map(treatment -> new PickWords(pick, "ask", about(view, treatment, asked(guide, treatment.cells().get(question), question)), ""));
            case Pick.OfQuestion(var id) -> guide.questions().stream().filter(question -> question.id().equals(id)).findFirst()
                    .map(question -> new PickWords(pick, "ask", question.text(), question.why()));
        };
    }

    /// In one language: what is not translated yet would not keep its order within words that are written from the other side.
    private static String about(View view, Treatment treatment, String asked) {
        return view.isForeign(treatment.language()) ? view.say("questions.about.as.written", treatment.shortName(), asked)
                : view.say("questions.about", treatment.shortName(), asked);
    }

    /// Where the guide tells what to ask, that; else the question that it could not answer, or not fully.
    private static String asked(Guide guide, Treatment.Cell cell, int question) {
        return cell.isQuestion() ? cell.text().plain() : guide.comparison().get(question);
    }
}
