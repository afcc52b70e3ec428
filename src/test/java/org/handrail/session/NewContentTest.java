package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.handrail.session.KioskState.Attract;
import org.handrail.session.KioskState.OutOfService;
import org.junit.jupiter.api.Test;

class NewContentTest {

    @Test
    void aKioskRestsUntilItHasSomethingToShow() {
        var lobby = new Lobby();
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
        lobby.kiosk.begin(Locale.ENGLISH);
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
        lobby.kiosk.offer(Shelf.library("1"));
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void whileItsContentIsReadAKioskInvitesButNobodyBegins() {
        var lobby = new Lobby();
        lobby.kiosk.awaitLibrary();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
        lobby.kiosk.begin(Locale.ENGLISH);
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
        lobby.kiosk.offer(Shelf.library("1"));
        lobby.kiosk.begin(Locale.ENGLISH);
        assertThat(lobby.visit().library().version()).isEqualTo("1");
    }

    @Test
    void aKioskThatInvitedForNothingRests() {
        var lobby = new Lobby();
        lobby.kiosk.awaitLibrary();
        lobby.kiosk.offer(Shelf.EMPTY);
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
    }

    @Test
    void newContentWaitsForTheNextVisitor() {
        Lobby lobby = Lobby.withVisitor();
        Visit visit = lobby.visit();
        lobby.kiosk.offer(Shelf.library("2"));
        assertThat(lobby.visit()).isEqualTo(visit);
        lobby.kiosk.clear();
        lobby.kiosk.begin(Locale.ENGLISH);
        assertThat(lobby.visit().library().version()).isEqualTo("2");
    }

    @Test
    void anEmptyLibraryTakesNothingFromTheVisitorWhoIsHere() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.offer(Shelf.EMPTY);
        lobby.kiosk.go(Shelf.reading(Shelf.SIGNS, "first"));
        assertThat(lobby.visit().guide().topic(Shelf.SIGNS)).isPresent();
        lobby.kiosk.clear();
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
    }

    @Test
    void anEmptyLibraryRestsAndASoundOneWakes() {
        Lobby lobby = Lobby.waiting();
        lobby.kiosk.offer(Shelf.EMPTY);
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
        lobby.kiosk.offer(Shelf.library("3"));
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void newContentDoesNotEndARest() {
        Lobby lobby = Lobby.waiting();
        lobby.kiosk.rest();
        lobby.kiosk.offer(Shelf.library("2"));
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
    }

    @Test
    void newContentDoesNotDisturbStaff() {
        Lobby lobby = Lobby.withStaff();
        lobby.kiosk.offer(Shelf.library("2"));
        assertThat(lobby.kiosk.state()).isEqualTo(new KioskState.StaffDesk());
        assertThat(lobby.kiosk.library().version()).isEqualTo("2");
    }

    @Test
    void afterAFaultTheFirstScreenShows() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.recover();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void aFaultDoesNotEndARest() {
        Lobby lobby = Lobby.waiting();
        lobby.kiosk.rest();
        lobby.kiosk.openPinPad();
        lobby.kiosk.recover();
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
    }
}
