package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.content.Audience;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.Test;

/// A few words alone on a card are set larger, and never so large that they need a second page.
class FewWordsTest {

    private static final Place.Reading FEW = new Place.Reading(new Topic.Id("signs"), new Card.Id("together"));
    private static final Place.Reading MANY = new Place.Reading(new Topic.Id("signs"), new Card.Id("in-short"));

    @Test
    void aFewWordsAreSetLarger() {
        assertThat(line(FEW, TextSize.NORMAL)).isGreaterThan(1.4 * line(MANY, TextSize.NORMAL));
    }

    @Test
    void theyAreNeverSmallerThanTheVisitorAskedFor() {
        assertThat(line(FEW, TextSize.LARGEST)).isGreaterThanOrEqualTo(line(MANY, TextSize.LARGEST));
    }

    @Test
    void theyStayOnOnePage() {
        assertThat(Fx.<Integer>on(() -> {
            var every = new EveryScreen(EveryScreen.WALL, Audience.CHILD, Comfort.USUAL);
            every.open(FEW);
            return every.pages(_ -> { });
        })).isEqualTo(1);
    }

    /// How high the lines of the first paragraph are.
    private static double line(Place.Reading place, TextSize size) {
        return Fx.on(() -> {
            var every = new EveryScreen(EveryScreen.WALL, Audience.CHILD, Comfort.USUAL.with(size));
            every.open(place);
            double[] line = {0};
            EveryScreen.each(every.scene.getRoot(), node -> {
                if (node instanceof Words words && words.laid().plain().contains(place.equals(FEW) ? "grown-up" : "early signs")) {
                    line[0] = words.laid().line();
                }
            });
            return line[0];
        });
    }
}
