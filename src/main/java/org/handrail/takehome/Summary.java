package org.handrail.takehome;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;

/// What staff and family talked about and what is still to be talked about, for the family to carry away. It holds no names of
/// people and no date.
///
/// @param title  of the guide
/// @param lead   the line above what was talked about
/// @param onward the line above what is still to be talked about
/// @param picks  what the family put on its list, in words
/// @param phone  how to reach the desk
public record Summary(String title, String lead, List<Topic> topics, List<Treatment> treatments, String onward, List<String> picks,
                      String phone) {

    private static final String MORE = "…";

    public Summary {
        topics = List.copyOf(topics);
        treatments = List.copyOf(treatments);
        picks = List.copyOf(picks);
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    /// How many things it holds.
    public int count() {
        return topics.size() + treatments.size() + picks.size();
    }

    /// As a phone shows it. Where not all of it has room, it ends with what has, and an ellipsis.
    public String text() {
        return IntStream.iterate(count(), things -> things >= 0, things -> things - 1).mapToObj(this::first)
                .filter(QrCode::holds).findFirst().orElse(title);
    }

    private String first(int things) {
        List<String> talked = talkedAbout();
        int told = Math.min(things, talked.size());
        return Stream.of(List.of(title), under(lead, talked.subList(0, told)), under(onward, picks.subList(0, things - told)),
                        things < count() ? List.of(MORE) : List.<String>of(), List.of(phone)).filter(part -> !part.isEmpty())
                .map(part -> String.join("\n- ", part)).collect(Collectors.joining("\n\n"));
    }

    /// Things under a line that says what they are.
    public record Part(String line, List<String> things) { }

    /// As the screen shows it: what was talked about, and what is still to be, if there is any of it.
    public List<Part> parts() {
        return Stream.of(new Part(lead, talkedAbout()), new Part(onward, picks)).filter(part -> !part.things().isEmpty()).toList();
    }

    private List<String> talkedAbout() {
        return Stream.concat(topics.stream().map(Topic::title), treatments.stream().map(Treatment::name)).toList();
    }

    private static List<String> under(String line, List<String> things) {
        return things.isEmpty() ? List.of() : Stream.concat(Stream.of(line), things.stream()).toList();
    }
}
