package org.handrail.loading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.handrail.content.Art;
import org.handrail.content.FactId;
import org.handrail.content.Family;
import org.handrail.content.Guide;
import org.handrail.content.Topic;
import org.handrail.content.Word;

/// What `guide.json` says: all of a guide that is the same in every language.
record Outline(Guide.Id id, int edition, String defaultLanguage, List<Place> topics, List<Topic.Id> basics, Place sources,
               List<Place> treatments, Optional<PathPlan> path, Map<String, WordPlan> words, LocalDate reviewed, LocalDate next) {

    /// A topic or treatment: where it comes in the order, and what marks it.
    record Place(String id, Family family, Art art) { }

    /// A hard word: what it rests on and what shows it.
    record WordPlan(Word.Id id, List<FactId> facts, Optional<Art> art) { }

    static Outline read(At root, FactBook facts, Drawings drawings) {
        var words = root.each("words");
        Ids.noneTwice(words);
        Ids.noneTwice(root.each("treatments"));
        Ids.noneTwice(Stream.concat(root.each("topics").stream(), Stream.of(root.get("sources"))).toList());
        checkNames(root);
        return new Outline(new Guide.Id(root.text("id")), root.number("edition"), root.text("defaultLanguage"), places(root, "topics", drawings),
                root.texts("basics").stream().map(Topic.Id::new).toList(), place(root.get("sources"), drawings),
                places(root, "treatments", drawings), PathPlan.read(root),
                words.stream().map(at -> word(at, facts, drawings))
                        .collect(Collectors.toMap(word -> word.id().value(), word -> word, (first, twice) -> first)),
                LocalDate.parse(root.get("review").text("reviewed")), LocalDate.parse(root.get("review").text("next")));
    }

    private static void checkNames(At root) {
        var folder = root.file().path().getParent().getFileName().toString();
        if (!root.text("id").equals(folder)) {
            root.get("id").problem("is not the name of its folder, " + folder, "Give both the same name.");
        }
        var topics = root.each("topics").stream().map(topic -> topic.text("id")).toList();
        root.each("basics").stream().filter(basic -> !topics.contains(basic.text())).forEach(basic ->
                basic.problem("names a topic that is not in the order", "Name one of the topics."));
    }

    private static List<Place> places(At root, String key, Drawings drawings) {
        return root.each(key).stream().map(at -> place(at, drawings)).toList();
    }

    private static Place place(At at, Drawings drawings) {
        return new Place(at.text("id"), Family.valueOf(at.text("family")), drawings.read(at.get("art")));
    }

    private static WordPlan word(At at, FactBook facts, Drawings drawings) {
        var art = at.has("art") ? Optional.of(drawings.read(at.get("art"))) : Optional.<Art>empty();
        return new WordPlan(new Word.Id(at.text("id")), facts.of(at), art);
    }

    /// The topics with a tile, and the one behind "Where facts come from".
    Stream<Place> allTopics() {
        return Stream.concat(topics.stream(), Stream.of(sources));
    }
}
