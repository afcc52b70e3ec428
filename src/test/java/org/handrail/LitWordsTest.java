package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.handrail.content.Audience;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.handrail.ui.type.Words;
import org.handrail.ui.type.Words.WordInText;
import org.junit.jupiter.api.Test;

/// A word whose meaning is open is lit as a whole, also where it goes on in the next line, and the meaning stands clear of it.
class LitWordsTest {

    @Test
    void bothPartsOfAWordAreLitAboveItsMeaning() {
        int[] inTwo = {0};
        for (TextSize size : List.of(TextSize.NORMAL, TextSize.LARGE)) {
            for (Layout layout : List.of(EveryScreen.WALL, EveryScreen.STAND)) {
                Fx.run(() -> {
                    var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size));
                    every.guide.topics().forEach(topic -> topic.cards().forEach(card -> {
                        every.anew();
                        every.open(new Place.Reading(topic.id(), card.id()));
                        for (Button rest : rests(every)) {
                            every.anew();
                            every.open(new Place.Reading(topic.id(), card.id()));
                            var word = ((WordInText) rest.getUserData()).word();
                            boolean first = words(every).stream().filter(button -> ((WordInText) button.getUserData()).word().equals(word))
                                    .limit(2).anyMatch(Words::isRest);
                            every.kiosk.go(new Place.Meaning(word));
                            Bounds over = inScene(every.scene.getRoot().lookup("#over"));
                            var lit = every.scene.getRoot().lookupAll(".word-lit");
                            assertThat(lit).as("%s in %s, %s", word, card.id(), layout.form()).hasSize(first ? 2 : 1)
                                    .noneMatch(node -> inScene(node).intersects(over));
                            inTwo[0] += first ? 1 : 0;
                        }
                    }));
                });
            }
        }
        assertThat(inTwo[0]).isPositive();
    }

    private static List<Button> rests(EveryScreen every) {
        return words(every).stream().filter(Words::isRest).toList();
    }

    private static List<Button> words(EveryScreen every) {
        var words = new ArrayList<Button>();
        EveryScreen.each(every.scene.getRoot(), node -> {
            if (node instanceof Button button && button.getUserData() instanceof WordInText) {
                words.add(button);
            }
        });
        return words;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
