package org.handrail.ui.type;

import java.text.Bidi;
import java.util.Arrays;
import java.util.stream.Collectors;

/// What a reader sees, from the left edge to the right: the order in which the Unicode Bidirectional Algorithm puts letters.
final class Visual {

    private Visual() { }

    /// A line of text that is written from the right, without its marks.
    static String fromTheRight(String line) {
        var bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var levels = new byte[line.length()];
        var letters = new Object[line.length()];
        for (int i = 0; i < line.length(); i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            letters[i] = line.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, letters, 0, letters.length);
        return DirectionalMarks.removed(Arrays.stream(letters).map(Object::toString).collect(Collectors.joining()));
    }
}
