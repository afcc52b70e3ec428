package org.handrail.content;

import java.util.List;
import java.util.stream.Collectors;

/// One or more sentences of running text.
public record Prose(List<Span> spans) {

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
}
