package org.handrail.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.handrail.content.Check;
import org.handrail.content.Help;
import org.handrail.content.Prompt;
import org.handrail.content.Question;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;
import org.handrail.content.TreatmentPath;
import org.handrail.content.Word;

/// A guide in one language, as far as that language goes. What it lacks is taken from the language the guide was written in.
record Texts(Locale language, Optional<At> guide, Map<Topic.Id, Topic> topics, Optional<List<Treatment>> treatments,
             Optional<TreatmentPath> path, Optional<List<Word>> words, Optional<List<Question>> questions,
             Optional<List<Check>> checks, Optional<List<Prompt>> prompts, Optional<Help> help) {

    /// @param files    the sound files of this language by name, without `.json`
    /// @param original the language the guide was written in, unless this is it
    static Texts read(Locale language, Map<String, At> files, Outline outline, Scope scope, Optional<Texts> original) {
        var lists = new ListReader(scope, outline, language);
        var questions = file(files, "questions").map(lists::questions);
        var asked = questions.or(() -> original.flatMap(Texts::questions));
        var topics = topics(files, outline, new TopicReader(asked.map(scope::with).orElse(scope), language));
        var told = original.map(Texts::topics).orElse(topics);
        var path = outline.path().flatMap(plan -> file(files, "guide").filter(root -> root.has("path"))
                .map(root -> new PathReader(scope, plan, language).read(root.get("path"))));
        return new Texts(language, file(files, "guide"), topics, file(files, "treatments").map(lists::treatments), path,
                file(files, "words").map(lists::words), questions, file(files, "checks").map(root -> lists.checks(root, language, told)),
                file(files, "prompts").map(root -> lists.prompts(root, told)),
                file(files, "help").map(root -> lists.help(root, language)));
    }

    private static Map<Topic.Id, Topic> topics(Map<String, At> files, Outline outline, TopicReader reader) {
        var topics = new LinkedHashMap<Topic.Id, Topic>();
        outline.allTopics().forEach(place -> file(files, place.id()).ifPresent(root ->
                topics.put(new Topic.Id(place.id()), reader.read(root, place))));
        return topics;
    }

    private static Optional<At> file(Map<String, At> files, String name) {
        return Optional.ofNullable(files.get(name));
    }
}
