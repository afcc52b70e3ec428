package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.handrail.content.Audience;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.Test;

/// "Who will help us?" tells of the clinic that the kiosk stands in.
class OwnTeamTest {

    @Test
    void everyoneTheSettingsNameCanBeFoundThere() {
        String told = Fx.on(() -> {
            var screens = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL);
            screens.open(new Place.Reading(new Topic.Id("team"), new Card.Id("here")));
            var words = new ArrayList<String>();
            screens.pages(_ -> EveryScreen.each(screens.scene.getRoot(), node -> {
                if (node instanceof Words some) {
                    words.add(some.laid().plain());
                }
            }));
            return words.stream().collect(Collectors.joining("\n"));
        });
        var site = TestKiosk.CONFIG.site();
        assertThat(told).contains(site.program().orElseThrow().name(), site.program().orElseThrow().sentence());
        assertThat(site.contacts()).isNotEmpty().allSatisfy(contact -> assertThat(told).contains(contact.who() + ": " + contact.how()));
    }
}
