package org.handrail.ui.screens.talk;

import java.util.List;
import java.util.Optional;
import org.handrail.content.Guide;
import org.handrail.content.Pick;
import org.handrail.session.Visit;
import org.handrail.takehome.GuideList;

/// A pick in words, with the icon of its kind.
///
/// @param note why it is worth asking, may be empty
record PickWords(Pick pick, String icon, String text, String note) {

    /// The picks of a visit, in the order of the guide: the same on every kiosk.
    static List<PickWords> of(Visit visit) {
        return GuideList.of(visit.guide()).inOrder(visit.picks()).stream().flatMap(pick -> of(visit.guide(), pick).stream()).toList();
    }

    /// Empty when the guide does not have it.
    static Optional<PickWords> of(Guide guide, Pick pick) {
        return switch (pick) {
            case Pick.OfTopic(var id) -> guide.topic(id).map(topic -> new PickWords(pick, "book", topic.title(), topic.teaser()));
            case Pick.OfTreatment(var id) -> guide.treatment(id).map(treatment -> new PickWords(pick, "heart", treatment.name(), ""));
            case Pick.OfQuestion(var id) -> guide.questions().stream().filter(question -> question.id().equals(id)).findFirst()
                    .map(question -> new PickWords(pick, "ask", question.text(), question.why()));
        };
    }
}
