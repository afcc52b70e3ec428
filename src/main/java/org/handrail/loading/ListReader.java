package org.handrail.loading;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.handrail.content.Card;
import org.handrail.content.Check;
import org.handrail.content.Family;
import org.handrail.content.Help;
import org.handrail.content.Prompt;
import org.handrail.content.Prose;
import org.handrail.content.Question;
import org.handrail.content.Span;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;
import org.handrail.content.Word;

/// Reads what a guide holds beside its topics, in one language.
record ListReader(Scope scope, Outline outline, Locale language) {

    private static final boolean OPEN = false;

    /// How many characters an answer about a treatment may have as it is read: three lines side by side on a wall. It is the same
    /// for every answer, so that no telling is fuller than another.
    private static final int LONGEST_ANSWER = 150;

    List<Treatment> treatments(At root) {
        Ids.noneTwice(root.each("treatments"));
        Ids.sameAs(outline.treatments().stream().map(Outline.Place::id).toList(), root, "treatments");
        return outline.treatments().stream().flatMap(place -> root.each("treatments").stream()
                .filter(at -> at.text("id").equals(place.id())).map(at -> treatment(at, place))).toList();
    }

    private Treatment treatment(At at, Outline.Place place) {
        return new Treatment(new Treatment.Id(place.id()), language, at.text("name"), at.text("short"), at.text("inShort"), place.family(), place.art(),
                at.each("cells").stream().map(this::cell).toList());
    }

    private Treatment.Cell cell(At at) {
        if (at.has("told")) {
            return new Treatment.Cell.Told(answer(at.get("told")), scope.facts(at, OPEN, at.text("told")));
        }
        if (at.has("askTeam")) {
            return new Treatment.Cell.AskTeam(open(at.get("askTeam")), scope.facts(at, OPEN, at.text("askTeam")));
        }
        return new Treatment.Cell.NotKnown(open(at.get("notKnown")), scope.facts(at, OPEN, at.text("notKnown")));
    }

    private Prose answer(At at) {
        Prose answer = scope.prose(at);
        int length = answer.plain().length();
        if (length > LONGEST_ANSWER) {
            at.problem("has %d characters to read, and no answer may have more than %d".formatted(length, LONGEST_ANSWER),
                    "Say it in fewer words, so that no treatment is told more of than another.");
        }
        return answer;
    }

    /// What is left to ask or not known must be seen among the answers beside it.
    private Prose open(At at) {
        Prose answer = answer(at);
        if (answer.spans().stream().noneMatch(Span.Strong.class::isInstance)) {
            at.problem("does not stress what is to be asked or not known", "Put **two asterisks** on each side of the words that say so.");
        }
        return answer;
    }

    List<Word> words(At root) {
        Ids.noneTwice(root.each("words"));
        Ids.sameAs(outline.words().keySet(), root, "words");
        return root.each("words").stream().filter(at -> outline.words().containsKey(at.text("id"))).map(at -> {
            var plan = outline.words().get(at.text("id"));
            return new Word(plan.id(), at.text("term"), at.text("say"), at.text("meaning"), plan.facts(), plan.art());
        }).toList();
    }

    List<Question> questions(At root) {
        Ids.noneTwice(root.each("questions"));
        return root.each("questions").stream().map(at -> new Question(at.text("id"), at.text("text"), at.text("why"),
                scope.facts(at, OPEN, at.text("text"), at.text("why")))).toList();
    }

    /// @param topics those that could be read; a check that leads to another is not looked at
    List<Check> checks(At root, Locale language, Map<Topic.Id, Topic> topics) {
        Ids.noneTwice(root.each("checks"));
        return root.each("checks").stream().map(at -> {
            var told = telling(at, topics);
            return new Check(at.text("id"), at.text("prompt"), at.text("right"), at.texts("others"), at.text("answer"), language,
                    told.topic(), told.card(), scope.facts(at, OPEN, at.text("right"), at.text("answer")));
        }).toList();
    }

    /// @param topics those that could be read; a prompt that leads to another is not looked at
    List<Prompt> prompts(At root, Map<Topic.Id, Topic> topics) {
        Ids.noneTwice(root.each("prompts"));
        return root.each("prompts").stream().map(at -> {
            var told = telling(at, topics);
            return new Prompt(at.text("id"), told.topic(), told.card(), at.text("say"), at.text("check"),
                    scope.facts(at, OPEN, at.text("say"), at.text("check")));
        }).toList();
    }

    /// The card that a part names, which anyone may open.
    private Telling telling(At at, Map<Topic.Id, Topic> topics) {
        var topic = new Topic.Id(at.text("topic"));
        var card = new Card.Id(at.text("card"));
        if (outline.allTopics().noneMatch(place -> place.id().equals(topic.value()))) {
            at.get("topic").problem("names a topic that is not in guide.json", "Name the topic that tells it.");
        } else if (topics.containsKey(topic) && topics.get(topic).card(card).filter(found -> !found.gated()).isEmpty()) {
            at.get("card").problem("names a card that is not in this topic, or is gated", "Name the card that tells it.");
        }
        return new Telling(topic, card);
    }

    Help help(At root, Locale language) {
        Ids.noneTwice(root.each("needs"));
        return new Help(root.text("title"), root.text("lead"), language, root.each("needs").stream().map(this::need).toList());
    }

    private Help.Need need(At at) {
        var calls = at.each("calls").stream().map(call -> new Help.Call(call.text("label"), call.text("number"))).toList();
        return new Help.Need(at.text("id"), at.text("icon"), Family.valueOf(at.text("family")), at.text("title"), at.texts("notes"),
                calls, scope.facts(at, OPEN, at.text("title")));
    }

    private record Telling(Topic.Id topic, Card.Id card) { }
}
