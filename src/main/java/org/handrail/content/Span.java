package org.handrail.content;

/// A run of text within a sentence.
public sealed interface Span {

    String text();

    /// The same with other words.
    default Span withText(String other) {
        return switch (this) {
            case Plain _ -> new Plain(other);
            case Strong _ -> new Strong(other);
            case WordToKnow(_, var word) -> new WordToKnow(other, word);
        };
    }

    /// Words as they are.
    record Plain(String text) implements Span { }

    /// Words that carry the sentence.
    record Strong(String text) implements Span { }

    /// A hard word; touching it opens its meaning.
    record WordToKnow(String text, Word.Id word) implements Span { }
}
