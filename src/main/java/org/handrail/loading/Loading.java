package org.handrail.loading;

import java.util.List;

import org.handrail.content.Library;

/// What came of reading the guides: those that are sound, and every problem of those that are not.
public record Loading(Library library, List<Problem> problems) {

    public Loading {
        problems = List.copyOf(problems);
    }
}
