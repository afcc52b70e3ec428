package org.handrail.ui.type;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A font at a size, and how far apart its lines stand.
///
/// @param line distance between baselines, in design px
record Face(Font font, double line) {

    private static final Map<Font, Map<String, Double>> WIDTHS = new HashMap<>();
    private static final Map<Font, Bounds> HEIGHTS = new HashMap<>();
    private static final int MOST_WORDS = 20_000;

    /// A hyphen at which no line may end: the fonts have no sign of its own for it, and draw the usual one.
    static final char NO_BREAK_HYPHEN = '\u2011';

    /// The same font with its lines at least so many of its sizes apart.
    Face apart(double sizes) {
        return new Face(font, Math.max(line, font.getSize() * sizes));
    }

    /// The width of a text on one line, in design px.
    double width(String text) {
        Map<String, Double> known = WIDTHS.computeIfAbsent(font, _ -> new HashMap<>());
        if (known.size() > MOST_WORDS) {
            known.clear();
        }
        return known.computeIfAbsent(text, word -> measured(word).getWidth());
    }

    /// How far below the top of its line the baseline stands, with the letters in the middle of the line.
    double baseline() {
        Bounds bounds = HEIGHTS.computeIfAbsent(font, _ -> measured("Hg"));
        return (line - bounds.getHeight()) / 2 - bounds.getMinY();
    }

    /// What is drawn of a text.
    static String drawn(String text) {
        return text.replace(NO_BREAK_HYPHEN, '-');
    }

    private Bounds measured(String text) {
        Text node = new Text(drawn(text));
        node.setFont(font);
        return node.getLayoutBounds();
    }
}
