package org.handrail.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One or more sentences of running text.
public record Prose(List<Span> spans) {

    /// What goes on with a small letter goes on with the sentence, as after "U.S.".
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?؟])\\s+(?!\\p{Ll})");

    public Prose {
        spans = List.copyOf(spans);
    }

    public static Prose of(String plain) {
        return new Prose(List.of(new Span.Plain(plain)));
    }

    /// The words alone, as they are spoken and counted.
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /// Both, one after the other.
    public Prose then(Prose other) {
        return new Prose(Stream.of(spans.stream(), Stream.<Span>of(new Span.Plain(" ")), other.spans.stream()).flatMap(all -> all).toList());
    }

    /// Each sentence by itself. A mark that goes on beyond its end goes on in the next.
    public List<Prose> sentences() {
        var all = new ArrayList<Prose>();
        var sentence = new ArrayList<Span>();
        for (Span span : spans) {
            String[] parts = BETWEEN_SENTENCES.split(span.text(), -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    all.add(new Prose(sentence));
                    sentence.clear();
                }
                if (!parts[i].isEmpty()) {
                    sentence.add(span.withText(parts[i]));
                }
            }
        }
        if (!sentence.isEmpty()) {
            all.add(new Prose(sentence));
        }
        return all;
    }
}
