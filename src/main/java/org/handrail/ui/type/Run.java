package org.handrail.ui.type;

import java.util.Optional;
import org.handrail.content.Word;

/// A stretch of text in one face.
///
/// @param word present when touching it opens the meaning of a word
record Run(String text, Face face, Optional<Word.Id> word) {

    Run part(int from, int to) {
        return new Run(text.substring(from, to), face, word);
    }

    /// The words alone, without marks of direction.
    String plain() {
        return DirectionalMarks.removed(text);
    }

    /// The same with its line at least so many sizes of its font high.
    Run apart(double sizes) {
        return new Run(text, face.apart(sizes), word);
    }

    Run withText(String other) {
        return new Run(other, face, word);
    }
}
