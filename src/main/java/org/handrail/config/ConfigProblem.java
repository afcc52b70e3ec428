package org.handrail.config;

import java.nio.file.Path;

/// One thing that is wrong with the settings, for the person who has the file open.
///
/// @param line    from 1; 0 when it is about the file as a whole
/// @param pointer the place in the file as a JSON pointer; empty for the file as a whole
/// @param says    what is there and what is allowed instead
public record ConfigProblem(Path file, int line, int column, String pointer, String says) {

    /// One line, beginning the way editors and terminals recognise as a place to jump to.
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line + ":" + column : "") + (pointer.isEmpty() ? ": " : ": " + pointer + " ") + says;
    }
}
