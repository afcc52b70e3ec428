package org.handrail.takehome;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.handrail.content.Guide;
import org.handrail.content.Pick;
import org.handrail.content.Treatment;

/// Everything of a guide that can be picked, in one order: its topics, its treatments, each with what is to be asked about it, its
/// questions. The order is what a code counts by, so a guide in which anything was added, taken away or moved is another edition.
///
/// @param name    of the guide, the same in every language
/// @param edition as the guide counts it
public record GuideList(String name, int edition, List<Pick> things) {

    /// A code holds an edition as the rest of its number by this. Which of two is the older one stays known for half as many.
    static final int EDITIONS = 16;

    /// Lists of the same number that differ, as those of two guides or of an edition that was not counted, are taken for one
    /// another in one of so many cases.
    static final int LISTS = 40;

    /// Raise it when codes are made in another way: then no older code is taken for a new one.
    private static final int FORMAT = 3;

    public GuideList {
        things = List.copyOf(things);
    }

    public static GuideList of(Guide guide) {
        var things = new ArrayList<Pick>();
        guide.topics().forEach(topic -> things.add(new Pick.OfTopic(topic.id())));
        guide.treatments().forEach(treatment -> {
            things.add(new Pick.OfTreatment(treatment.id()));
            things.addAll(asked(treatment));
        });
        guide.questions().forEach(question -> things.add(new Pick.OfQuestion(question.id())));
        return new GuideList(guide.id().value(), guide.edition(), things);
    }

    private static List<Pick> asked(Treatment treatment) {
        return IntStream.range(0, treatment.cells().size()).filter(question -> treatment.cells().get(question).asks())
                .<Pick>mapToObj(question -> new Pick.OfAnswer(treatment.id(), question)).toList();
    }

    /// The picks in the order of the guide, each once. What the guide does not have is left out.
    public List<Pick> inOrder(Collection<Pick> picks) {
        return things.stream().filter(picks::contains).toList();
    }

    /// Tells this list, in this edition, from others; from 0 to below the product of [#EDITIONS] and [#LISTS].
    int stamp() {
        return Math.floorMod(edition, EDITIONS) * LISTS + sum();
    }

    /// By how many editions a stamp is newer than this list; less than 0 for an older one, 0 for the same number.
    int newer(int stamp) {
        int ahead = Math.floorMod(stamp / LISTS - edition, EDITIONS);
        return ahead < EDITIONS / 2 ? ahead : ahead - EDITIONS;
    }

    private int sum() {
        var sum = new CRC32();
        sum.update((FORMAT + " " + name).getBytes(StandardCharsets.UTF_8));
        things.forEach(thing -> sum.update(named(thing).getBytes(StandardCharsets.UTF_8)));
        return (int) (sum.getValue() % LISTS);
    }

    private static String named(Pick thing) {
        return switch (thing) {
            case Pick.OfTopic(var topic) -> " topic " + topic.value();
            case Pick.OfTreatment(var treatment) -> " treatment " + treatment.value();
            case Pick.OfAnswer(var treatment, var question) -> " answer " + treatment.value() + " " + question;
            case Pick.OfQuestion(var question) -> " question " + question;
        };
    }
}
