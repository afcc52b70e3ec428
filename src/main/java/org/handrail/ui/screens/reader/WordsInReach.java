package org.handrail.ui.screens.reader;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Guide;
import org.handrail.session.Place;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Words.WordInText;

/// Words to know that stand too high to be touched, once more as buttons in reach.
public record WordsInReach(View view, Guide guide, List<WordInText> words) {

    private static final double GAP = 16;
    /// How much narrower than it likes to be whatever stands beside them may become: then its words stand on two lines.
    private static final double NARROWEST = 0.78;

    public WordsInReach {
        words = List.copyOf(words);
    }

    /// The first ones as ways beside others, as many as have room there.
    ///
    /// @param others how wide those like to be together
    /// @param width  of the row, without the gaps between the others
    public List<RowShare> beside(double others, double width) {
        int most = words.size();
        while (most > 0 && width - width(most) < others * NARROWEST) {
            most--;
        }
        double shrunk = Math.max(1, others / (width - width(most)));
        return words.stream().limit(most).map(word -> new RowShare(natural(word) * shrunk, (wide, high) -> button(word, wide, high))).toList();
    }

    /// In a row of their own, or as many of them as have room.
    public void at(Pane pane, double x, double y, double width, double height) {
        double at = x;
        for (WordInText word : words) {
            double wide = natural(word);
            if (at + wide <= x + width) {
                Put.at(pane, button(word, wide, height), at, y);
                at += wide + GAP;
            }
        }
    }

    private double width(int count) {
        return words.stream().limit(count).mapToDouble(word -> natural(word) + GAP).sum();
    }

    private double natural(WordInText word) {
        return Buttons.fitting(view, Type.SMALL_STRONG, term(word), false);
    }

    private Button button(WordInText word, double width, double height) {
        return Buttons.small(view, term(word), "", width, height, () -> view.kiosk().go(new Place.Meaning(word.word())));
    }

    private String term(WordInText word) {
        return guide.word(word.word()).map(known -> known.term()).orElse(word.look().plain());
    }
}
