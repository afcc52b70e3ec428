package org.handrail.loading;

import java.nio.file.Path;

/// Something in a file of a guide that keeps it from being shown.
///
/// @param line    counted from 1
/// @param pointer the JSON Pointer of the value; empty for the whole file
/// @param what    goes on where the pointer ends: `is missing`
/// @param remedy  a whole sentence for whoever edits the guide
public record Problem(Path file, int line, String pointer, String what, String remedy) {

    @Override
    public String toString() {
        var where = pointer.isEmpty() ? "" : pointer + " ";
        return "%s:%d %s%s. %s".formatted(file.toString().replace('\\', '/'), line, where, what, remedy);
    }
}
