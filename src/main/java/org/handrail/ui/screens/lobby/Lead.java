package org.handrail.ui.screens.lobby;

import java.text.BreakIterator;
import org.handrail.ui.View;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// What a guide says of itself below its title.
final class Lead {

    private Lead() { }

    /// As many of its sentences as one line holds, from the first on; all of them, line by line, where that is not one.
    static Laid of(View view, String told, Type style, double width) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(view.texts().language());
        sentences.setText(told);
        for (int end = sentences.last(); end > 0; end = sentences.previous()) {
            Laid line = view.type().fill(told.substring(0, end).strip(), style, width);
            if (line.lines().size() == 1) {
                return line;
            }
        }
        return view.type().fill(told, style, width);
    }
}
