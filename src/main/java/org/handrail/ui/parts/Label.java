package org.handrail.ui.parts;

import java.util.ArrayList;
import java.util.List;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.View;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The words of a control: in the visitor's text size or, where the control leaves less room, in the largest that fits. They
/// never become smaller than they usually are.
public final class Label {

    private Label() { }

    /// @param room   how wide the words may be, in design px
    /// @param height how high
    public static Laid fit(View view, String text, Type style, double room, double height) {
        return fit(view, view.type(), text, style, room, height);
    }

    /// @param type sets the words in their own language
    public static Laid fit(View view, Typesetter type, String text, Type style, double room, double height) {
        List<Laid> tries = new ArrayList<>();
        for (Type each : style == Type.SMALL_STRONG ? List.of(style) : List.of(style, Type.SMALL_STRONG)) {
            for (TextSize size : List.of(TextSize.LARGEST, TextSize.LARGER, TextSize.LARGE, TextSize.NORMAL)) {
                if (size.compareTo(view.comfort().text()) <= 0) {
                    Laid words = new Typesetter(type.language(), size).balance(text, each, room);
                    if (words.height() <= height && !words.isTorn()) {
                        return words;
                    }
                    tries.add(words);
                }
            }
        }
        return tries.getLast();
    }

    /// Running text that has one place and no second page: in the visitor's text size or in the largest that fits.
    public static Laid filling(View view, String text, Type style, double room, double height) {
        Laid words = view.type().fill(text, style, room);
        for (TextSize size : List.of(TextSize.LARGER, TextSize.LARGE, TextSize.NORMAL)) {
            if (size.compareTo(view.comfort().text()) < 0 && (words.height() > height || words.isTorn())) {
                words = new Typesetter(view.type().language(), size).fill(text, style, room);
            }
        }
        return words;
    }
}
