package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.content.Audience;
import org.handrail.content.Topic;
import org.junit.jupiter.api.Test;

class ReadMarkTest {

    private final Lobby lobby = Lobby.withVisitor();

    @Test
    void aTopicIsReadWhenItsLastCardIsOpen() {
        lobby.kiosk.go(Shelf.reading(Shelf.SIGNS, "second"));
        assertThat(lobby.visit().read()).isEmpty();
        lobby.kiosk.turn(Shelf.reading(Shelf.SIGNS, "grown-up"));
        assertThat(lobby.visit().read()).containsExactly(Shelf.SIGNS);
    }

    @Test
    void theLastCardIsTheLastOneWrittenForTheReader() {
        lobby.kiosk.readAs(Audience.CHILD);
        lobby.kiosk.go(Shelf.reading(Shelf.SIGNS, "second"));
        assertThat(lobby.visit().read()).containsExactly(Shelf.SIGNS);
    }

    @Test
    void aTopicWithAGateIsReadBehindIt() {
        lobby.kiosk.go(Shelf.reading(Shelf.OUTLOOK, "gate"));
        assertThat(lobby.visit().read()).isEmpty();
        lobby.kiosk.go(Shelf.reading(Shelf.OUTLOOK, "short"));
        assertThat(lobby.visit().read()).containsExactly(Shelf.OUTLOOK);
    }

    @Test
    void whatWasReadStaysReadOnTheWayBack() {
        lobby.kiosk.go(Shelf.reading(Shelf.SIGNS, "grown-up"));
        lobby.kiosk.back();
        assertThat(lobby.visit().read()).containsExactly(Shelf.SIGNS);
    }

    @Test
    void aTopicWithoutACardForTheReaderIsNeverRead() {
        lobby.kiosk.readAs(Audience.CHILD);
        lobby.kiosk.go(Shelf.reading(Shelf.MONEY, "costs"));
        assertThat(lobby.visit().read()).isEmpty();
    }

    @Test
    void aPlaceThatIsGoneMarksNothing() {
        lobby.kiosk.go(Shelf.reading(new Topic.Id("gone"), "first"));
        lobby.kiosk.go(Shelf.reading(Shelf.SIGNS, "gone"));
        assertThat(lobby.visit().read()).isEmpty();
    }
}
