package org.handrail.takehome;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;

/// What staff and family talked about, for the family to carry away. It holds no names of people and no date.
///
/// @param title  of the guide
/// @param lead   the line above the list
/// @param phone  how to reach the desk
public record Summary(String title, String lead, List<Topic> topics, List<Treatment> treatments, String phone) {

    public Summary {
        topics = List.copyOf(topics);
        treatments = List.copyOf(treatments);
    }

    public boolean isEmpty() {
        return topics.isEmpty() && treatments.isEmpty();
    }

    /// The names of all that was talked about.
    public List<String> names() {
        return Stream.concat(topics.stream().map(Topic::title), treatments.stream().map(Treatment::name)).toList();
    }

    /// As a phone shows it.
    public String text() {
        String list = names().stream().map(name -> "- " + name).collect(Collectors.joining("\n"));
        return String.join("\n", title, "", lead, list, "", phone);
    }
}
