package org.handrail.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.handrail.content.Prose;
import org.handrail.content.Span;
import org.handrail.content.Word;

/// Turns a sentence with its little markup into spans: strong words, hard words, and nothing else of Markdown.
final class Markup {

    private static final Parser INLINE = Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final String WORD = "word:";

    private Markup() { }

    static Prose read(At at, Set<Word.Id> words) {
        var spans = new ArrayList<Span>();
        var paragraph = INLINE.parse(at.text()).getFirstChild();
        for (Node node = paragraph == null ? null : paragraph.getFirstChild(); node != null; node = node.getNext()) {
            span(node, at, words).ifPresent(span -> append(spans, span));
        }
        return new Prose(spans);
    }

    private static Optional<Span> span(Node node, At at, Set<Word.Id> words) {
        if (node instanceof Text text) {
            return Optional.of(new Span.Plain(text.getLiteral()));
        }
        if (node instanceof StrongEmphasis && onlyText(node).isPresent()) {
            return onlyText(node).map(Span.Strong::new);
        }
        if (node instanceof Link link && link.getDestination().startsWith(WORD) && onlyText(node).isPresent()) {
            var word = new Word.Id(link.getDestination().substring(WORD.length()));
            if (!words.contains(word)) {
                at.problem("links to \"%s\", which is not a word of this guide".formatted(word.value()),
                        "Add the word to guide.json and words.json, or link to one that is there.");
            }
            return onlyText(node).map(text -> new Span.WordToKnow(text, word));
        }
        at.problem("uses markup that the kiosk does not know", "Keep to **strong** and [word](word:word-id), one not inside the other. "
                + "Put \\ before a sign that is meant as itself.");
        return Optional.empty();
    }

    private static Optional<String> onlyText(Node parent) {
        var text = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text part)) {
                return Optional.empty();
            }
            text.append(part.getLiteral());
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }

    /// The parser cuts plain text at every sign that might have been markup.
    private static void append(List<Span> spans, Span span) {
        if (span instanceof Span.Plain(var more) && !spans.isEmpty() && spans.getLast() instanceof Span.Plain(var before)) {
            spans.set(spans.size() - 1, new Span.Plain(before + more));
        } else {
            spans.add(span);
        }
    }
}
