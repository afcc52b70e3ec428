package org.handrail.content;

/// A run of text within a sentence.
public sealed interface Span {

    String text();

    /// Words as they are.
    record Plain(String text) implements Span { }

    /// Words that carry the sentence.
    record Strong(String text) implements Span { }

    /// A hard word; touching it opens its meaning.
    record WordToKnow(String text, Word.Id word) implements Span { }
}
