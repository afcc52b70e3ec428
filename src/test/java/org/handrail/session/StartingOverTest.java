package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.handrail.session.KioskState.Attract;
import org.handrail.session.KioskState.PinPad;
import org.handrail.session.KioskState.StartingOver;
import org.junit.jupiter.api.Test;

/// WCAG 3.3.6: what takes everything with it can be taken back, for a moment and no longer.
class StartingOverTest {

    private final Lobby lobby = Lobby.withVisitor();

    @Test
    void whatWasOpenIsTakenBack() {
        lobby.kiosk.go(new Place.GettingHelp());
        Visit before = lobby.visit();
        lobby.kiosk.startOver();
        assertThat(lobby.kiosk.state()).isEqualTo(new StartingOver(before, 15));
        lobby.pass(Duration.ofSeconds(14));
        assertThat(lobby.kiosk.state()).isEqualTo(new StartingOver(before, 1));
        lobby.kiosk.back();
        assertThat(lobby.visit()).isEqualTo(before);
    }

    @Test
    void whoWalksAwayIsForgottenAfterTheMoment() {
        lobby.kiosk.startOver();
        lobby.pass(Duration.ofSeconds(15));
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
        lobby.kiosk.back();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void whoIsSlowIsGivenTheWholeMomentAgainAtEveryTouch() {
        lobby.kiosk.startOver();
        for (int touch = 0; touch < 100; touch++) {
            lobby.pass(Duration.ofSeconds(14));
            lobby.kiosk.touched();
        }
        lobby.kiosk.tick();
        assertThat(lobby.kiosk.state()).isEqualTo(new StartingOver(lobby.kiosk.state().here().orElseThrow(), 15));
    }

    @Test
    void itCanBeReadInAnotherLanguageAndLook() {
        lobby.kiosk.startOver();
        lobby.kiosk.readIn(Locale.of("es"));
        lobby.kiosk.make(Comfort.USUAL.with(Comfort.Contrast.DARK));
        lobby.kiosk.back();
        assertThat(lobby.visit().manner()).isEqualTo(new Manner(Optional.of(Locale.of("es")),
                Comfort.USUAL.with(Comfort.Contrast.DARK)));
    }

    @Test
    void clearingDropsItAtOnce() {
        lobby.kiosk.startOver();
        lobby.kiosk.clear();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void thePinPadDoesNotBringItBack() {
        lobby.kiosk.startOver();
        lobby.kiosk.openPinPad();
        assertThat(lobby.kiosk.state()).isEqualTo(new PinPad(Optional.empty()));
        lobby.kiosk.leaveStaff();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void noOtherWayLeadsBackIn() {
        lobby.kiosk.startOver();
        lobby.kiosk.home();
        lobby.kiosk.go(new Place.GettingHelp());
        assertThat(lobby.kiosk.state()).isInstanceOf(StartingOver.class);
    }
}
