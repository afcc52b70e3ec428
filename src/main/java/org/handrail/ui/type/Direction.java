package org.handrail.ui.type;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.NodeOrientation;

/// From which side a language is written.
public final class Direction {

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ps", "ur", "yi");

    private Direction() { }

    /// How a page in this language is laid out.
    public static NodeOrientation of(Locale language) {
        return FROM_THE_RIGHT.contains(language.getLanguage()) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /// How one text on such a page runs. A phone number, a name or a sentence that nobody has translated yet keeps the order it
    /// was written in also where all around it comes from the right.
    static NodeOrientation of(Locale language, String text) {
        return text.codePoints().anyMatch(Direction::comesFromTheRight) ? of(language) : NodeOrientation.LEFT_TO_RIGHT;
    }

    private static boolean comesFromTheRight(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
