package org.handrail.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;
import org.handrail.content.Word;

/// Where a visitor can be: a value that carries all that is needed to show it.
///
/// Positions within a text are counted in words read so far, not in pages: pages differ with text size, panel and language,
/// the words before a page do not.
public sealed interface Place {

    /// A place that fills the screen.
    sealed interface Page extends Place { }

    /// A place that lies over the page from which it was opened.
    sealed interface Over extends Place { }

    /// The tiles of the guide.
    ///
    /// @param from the first topic on the page, from 0
    record Home(int from) implements Page {

        public Home() {
            this(0);
        }
    }

    /// A card of a topic, open at the page that holds its word number `word`.
    ///
    /// @param part   which step or place of its picture is open, where the picture is told part by part; 0 elsewhere
    /// @param word   within the part, where there are parts
    /// @param basics whether this is part of "Start with the basics", which goes on with the next basic topic
    record Reading(Topic.Id topic, Card.Id card, int part, int word, boolean basics) implements Page {

        public Reading(Topic.Id topic, Card.Id card, int word, boolean basics) {
            this(topic, card, 0, word, basics);
        }

        public Reading(Topic.Id topic, Card.Id card) {
            this(topic, card, 0, 0, false);
        }
    }

    /// What is told of one stop on the path of the treatments.
    record OnPath(String stop) implements Over { }

    /// Choosing treatments to see side by side.
    ///
    /// @param chosen  in the order they were chosen
    /// @param refused the one that was touched when no more could be taken: the answer stands where it was touched
    /// @param from    where the page of the treatments begins
    record Picking(List<Treatment.Id> chosen, Optional<Treatment.Id> refused, int from) implements Page {

        public Picking {
            chosen = List.copyOf(chosen);
        }

        public Picking(List<Treatment.Id> chosen) {
            this(chosen, Optional.empty(), 0);
        }

        /// Takes a treatment, or puts it back.
        ///
        /// @param most how many can be seen side by side
        public Picking toggled(Treatment.Id treatment, int most) {
            if (chosen.contains(treatment)) {
                return new Picking(chosen.stream().filter(other -> !other.equals(treatment)).toList(), Optional.empty(), from);
            }
            return chosen.size() < most
                    ? new Picking(Stream.concat(chosen.stream(), Stream.of(treatment)).toList(), Optional.empty(), from)
                    : new Picking(chosen, Optional.of(treatment), from);
        }
    }

    /// What can be said of treatments, side by side.
    ///
    /// @param answer the first of the answers on the page, from 0, counted question by question
    record Comparing(List<Treatment.Id> treatments, int answer) implements Page {

        public Comparing {
            treatments = List.copyOf(treatments);
        }
    }

    /// The words to know: one group of them, and one meaning.
    record WordList(int group, Optional<Word.Id> chosen) implements Page { }

    /// One of the teach-back checks.
    ///
    /// @param check   its id
    /// @param touched the line that was touched: 0 for the right one, else that of the others, counted from 1
    /// @param within  the topic whose checks these are, where one comes from its end; else all of them
    /// @param word    where its page begins, where large words make pages
    record Checking(String check, OptionalInt touched, Optional<Topic.Id> within, int word) implements Page {

        public Checking(String check, OptionalInt touched) {
            this(check, touched, Optional.empty(), 0);
        }

        public Checking(String check, Optional<Topic.Id> within) {
            this(check, OptionalInt.empty(), within, 0);
        }

        public Checking touching(int line) {
            return new Checking(check, OptionalInt.of(line), within, 0);
        }

        public Checking turnedTo(int word) {
            return new Checking(check, touched, within, word);
        }
    }

    /// What the family wants to talk about with its care team.
    ///
    /// @param from the first pick on the page, from 0
    record MyQuestions(int from) implements Page {

        public MyQuestions() {
            this(0);
        }
    }

    /// What the guide has to pick from.
    ///
    /// @param from the first one on the page, from 0
    record Ideas(Kind kind, int from) implements Page {

        public Ideas() {
            this(Kind.QUESTIONS, 0);
        }

        /// The lists of a guide.
        public enum Kind { QUESTIONS, TOPICS, TREATMENTS }
    }

    /// The picks as a code for the care team.
    record HandingOver() implements Page { }

    /// What to do when someone feels sick or scared.
    ///
    /// @param from the first of the reasons on the page, counted as words read
    record GettingHelp(int from) implements Page {

        public GettingHelp() {
            this(0);
        }
    }

    /// The soft question who is reading.
    record WhoIsReading() implements Over { }

    /// What makes it easier: text size, contrast, motion, reading aloud, switches.
    ///
    /// @param from the first thing to set on the page, counted from 0
    record MakingEasier(int from) implements Over {

        public MakingEasier() {
            this(0);
        }
    }

    /// The languages that are offered.
    record ChoosingLanguage() implements Over { }

    /// What was talked about in a guided visit, for the family to carry away, before all is cleared.
    record TakingHome() implements Over { }

    /// What a hard word means.
    record Meaning(Word.Id word) implements Over { }

    /// One row of a table, told in full.
    ///
    /// @param from where its page begins, in words
    record Row(Topic.Id topic, Card.Id card, String table, String row, int from) implements Over {

        public Row(Topic.Id topic, Card.Id card, String table, String row) {
            this(topic, card, table, row, 0);
        }
    }

    /// What is told of a treatment for one of the questions, in full and with where it is from.
    ///
    /// @param question counted from 0
    record Answer(Treatment.Id treatment, int question, int from) implements Over { }

    /// Where the facts of a card are from.
    record CardOrigins(Topic.Id topic, Card.Id card, int from) implements Over { }

    /// Where the facts of a treatment are from.
    record TreatmentOrigins(Treatment.Id treatment, int from) implements Over { }
}
