package org.handrail.takehome;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;
import org.handrail.content.Guide;
import org.handrail.content.Pick;

/// Everything of a guide that can be picked, in one order: its topics, its treatments, its questions. The order is what a code
/// counts by, so a guide in which anything was added, taken away or moved is another edition.
///
/// @param name of the guide, the same in every language
public record GuideList(String name, List<Pick> things) {

    /// How many editions a code can tell apart. Two that differ are taken for one in one of so many cases.
    static final int EDITIONS = 541;

    /// Raise it when codes are made in another way: then every older code is one of another edition.
    private static final int FORMAT = 1;

    public GuideList {
        things = List.copyOf(things);
    }

    public static GuideList of(Guide guide) {
        var things = new ArrayList<Pick>();
        guide.topics().forEach(topic -> things.add(new Pick.OfTopic(topic.id())));
        guide.treatments().forEach(treatment -> things.add(new Pick.OfTreatment(treatment.id())));
        guide.questions().forEach(question -> things.add(new Pick.OfQuestion(question.id())));
        return new GuideList(guide.id().value(), things);
    }

    /// The picks in the order of the guide, each once. What the guide does not have is left out.
    public List<Pick> inOrder(Collection<Pick> picks) {
        return things.stream().filter(picks::contains).toList();
    }

    int edition() {
        var sum = new CRC32();
        sum.update((FORMAT + " " + name).getBytes(StandardCharsets.UTF_8));
        things.forEach(thing -> sum.update(named(thing).getBytes(StandardCharsets.UTF_8)));
        return (int) (sum.getValue() % EDITIONS);
    }

    private static String named(Pick thing) {
        return switch (thing) {
            case Pick.OfTopic(var topic) -> " topic " + topic.value();
            case Pick.OfTreatment(var treatment) -> " treatment " + treatment.value();
            case Pick.OfQuestion(var question) -> " question " + question;
        };
    }
}
