package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.content.Pick;
import org.junit.jupiter.api.Test;

/// What a family would like to talk about.
class PicksTest {

    private final Lobby lobby = Lobby.withVisitor();

    @Test
    void aPickIsKeptInItsOrderUntilItIsTouchedAgain() {
        lobby.kiosk.pick(question(1));
        lobby.kiosk.pick(new Pick.OfTopic(Shelf.SIGNS));
        lobby.kiosk.pick(question(2));
        lobby.kiosk.pick(question(1));
        assertThat(lobby.visit().picks()).containsExactly(new Pick.OfTopic(Shelf.SIGNS), question(2));
    }

    @Test
    void moreThanCanBeTalkedAboutIsNotTakenButWhatWasTakenCanStillGo() {
        for (int number = 0; number <= Visit.MOST_PICKS; number++) {
            lobby.kiosk.pick(question(number));
        }
        assertThat(lobby.visit().picks()).hasSize(Visit.MOST_PICKS).doesNotContain(question(Visit.MOST_PICKS));
        lobby.kiosk.pick(question(0));
        assertThat(lobby.visit().picks()).hasSize(Visit.MOST_PICKS - 1);
    }

    private static Pick question(int number) {
        return new Pick.OfQuestion("question-" + number);
    }
}
