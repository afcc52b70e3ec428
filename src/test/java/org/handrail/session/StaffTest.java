package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.handrail.session.KioskState.Attract;
import org.handrail.session.KioskState.OutOfService;
import org.handrail.session.KioskState.PinPad;
import org.handrail.session.KioskState.StaffDesk;
import org.handrail.session.KioskState.Visiting;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handrail.content.Pick;
import org.handrail.session.KioskState.TakingCode;
import org.junit.jupiter.api.Test;

class StaffTest {

    @Test
    void thePinPadClosesBackToTheVisitBeneath() {
        Lobby lobby = Lobby.withVisitor();
        Visit visit = lobby.visit();
        lobby.kiosk.openPinPad();
        assertThat(lobby.kiosk.state()).isEqualTo(new PinPad(Optional.of(visit)));
        lobby.pass(Duration.ofSeconds(20).minusNanos(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new PinPad(Optional.of(visit)));
        lobby.pass(Duration.ofNanos(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(visit, OptionalInt.empty()));
    }

    @Test
    void theTapsThatOpenThePinPadBeginNoVisit() {
        Lobby lobby = Lobby.waiting();
        lobby.kiosk.begin(Locale.of("es"));
        lobby.kiosk.openPinPad();
        assertThat(lobby.kiosk.state()).isEqualTo(new PinPad(Optional.empty()));
        lobby.kiosk.leaveStaff();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
        lobby.kiosk.begin(Locale.of("es"));
        lobby.kiosk.back();
        lobby.kiosk.openPinPad();
        assertThat(lobby.kiosk.state()).as("a tap closed the first question").isEqualTo(new PinPad(Optional.empty()));
    }

    @Test
    void whoeverChoseAnythingFindsItAgainBeneathThePinPad() {
        Lobby lobby = Lobby.waiting();
        lobby.kiosk.begin(Locale.of("es"));
        lobby.kiosk.make(Comfort.USUAL.with(Comfort.Contrast.DARK));
        Visit visit = lobby.visit();
        lobby.kiosk.openPinPad();
        assertThat(lobby.kiosk.state()).isEqualTo(new PinPad(Optional.of(visit)));
    }

    @Test
    void closingThePinPadIsNotATouch() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.openPinPad();
        lobby.pass(Duration.ofSeconds(20));
        lobby.pass(Duration.ofSeconds(70));
        assertThat(lobby.secondsLeft()).isEqualTo(30);
    }

    @Test
    void everyDigitKeepsThePinPadOpen() {
        Lobby lobby = Lobby.waiting();
        lobby.kiosk.openPinPad();
        for (int digit = 0; digit < 10; digit++) {
            lobby.pass(Duration.ofSeconds(19));
            lobby.kiosk.touched();
        }
        assertThat(lobby.kiosk.state()).isEqualTo(new PinPad(Optional.empty()));
    }

    @Test
    void thePinPadOverNobodyClosesToTheFirstScreen() {
        Lobby lobby = Lobby.waiting();
        lobby.kiosk.openPinPad();
        lobby.kiosk.leaveStaff();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void aStallOnThePinPadEndsTheVisitBeneath() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.openPinPad();
        lobby.pass(Duration.ofHours(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void aListOpensFromTheDeskAndBeginsAVisitOfItsOwn() {
        Lobby lobby = Lobby.waiting();
        List<Pick> picks = IntStream.range(0, Visit.MOST_PICKS + 2).<Pick>mapToObj(i -> new Pick.OfQuestion("q" + i)).toList();
        lobby.kiosk.takeCode();
        lobby.kiosk.openList(Locale.ENGLISH, picks, false);
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
        atTheDesk(lobby);
        lobby.kiosk.takeCode();
        assertThat(lobby.kiosk.state()).isEqualTo(new TakingCode());
        lobby.kiosk.openPinPad();
        lobby.kiosk.openList(Locale.ENGLISH, picks, false);
        assertThat(lobby.visit().picks()).isEqualTo(picks.subList(0, Visit.MOST_PICKS));
        assertThat(lobby.visit().trail().places()).containsExactly(new Place.Home(), new Place.MyQuestions());
        assertThat(lobby.visit().reader()).isEmpty();
        assertThat(lobby.visit().guided()).isEmpty();
    }

    @Test
    void staffMayLeadTheVisitThatAListBegins() {
        Lobby lobby = Lobby.waiting();
        List<Pick> picks = List.of(new Pick.OfQuestion("q1"));
        atTheDesk(lobby);
        lobby.kiosk.takeCode();
        lobby.kiosk.openList(Locale.ENGLISH, picks, true);
        assertThat(lobby.visit().picks()).isEqualTo(picks);
        assertThat(lobby.visit().guided()).contains(Guided.begin());
        assertThat(lobby.visit().trail().last()).isEqualTo(new Place.MyQuestions());
    }

    @Test
    void whereACodeIsAwaitedTimeAndCancelLeadOut() {
        Lobby lobby = Lobby.waiting();
        atTheDesk(lobby);
        lobby.kiosk.takeCode();
        lobby.kiosk.leaveStaff();
        assertThat(lobby.kiosk.state()).isEqualTo(new StaffDesk());
        lobby.kiosk.takeCode();
        lobby.pass(Lobby.LIMITS.staffDesk());
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    private static void atTheDesk(Lobby lobby) {
        lobby.kiosk.openPinPad();
        lobby.kiosk.signIn();
    }

    @Test
    void aPinPadOpenedTwiceKeepsTheVisitBeneath() {
        Lobby lobby = Lobby.withVisitor();
        Visit visit = lobby.visit();
        lobby.kiosk.openPinPad();
        lobby.kiosk.openPinPad();
        lobby.kiosk.leaveStaff();
        assertThat(lobby.visit()).isEqualTo(visit);
    }

    @Test
    void signingInDropsTheVisit() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.openPinPad();
        lobby.kiosk.signIn();
        assertThat(lobby.kiosk.state()).isEqualTo(new StaffDesk());
        lobby.kiosk.leaveStaff();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void anotherLanguageKeepsThePadAndTheVisitBeneath() {
        Lobby lobby = Lobby.withVisitor();
        Visit visit = lobby.visit();
        lobby.kiosk.openPinPad();
        lobby.kiosk.readIn(Locale.of("es"));
        assertThat(lobby.kiosk.state()).isEqualTo(new PinPad(Optional.of(visit.with(Locale.of("es"))), Manner.USUAL.with(Locale.of("es"))));
        lobby.kiosk.leaveStaff();
        assertThat(lobby.visit()).isEqualTo(visit.with(Locale.of("es")));
    }

    @Test
    void staffReadTheirDeskInTheLanguageOfTheirPadAndTheNextVisitorDoesNot() {
        Lobby lobby = Lobby.waiting();
        lobby.kiosk.openPinPad();
        lobby.kiosk.readIn(Locale.of("es"));
        lobby.kiosk.signIn();
        assertThat(lobby.kiosk.state()).isEqualTo(new StaffDesk(Manner.USUAL.with(Locale.of("es"))));
        lobby.kiosk.takeCode();
        assertThat(lobby.kiosk.state()).isEqualTo(new TakingCode(Manner.USUAL.with(Locale.of("es"))));
        lobby.kiosk.leaveStaff();
        lobby.kiosk.leaveStaff();
        lobby.kiosk.openPinPad();
        assertThat(lobby.kiosk.state()).isEqualTo(new PinPad(Optional.empty()));
    }

    @Test
    void aRestingKioskIsReadInAnotherLanguageUntilNobodyIsThere() {
        Lobby lobby = Lobby.withStaff();
        lobby.kiosk.rest();
        lobby.kiosk.readIn(Locale.of("es"));
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService(Manner.USUAL.with(Locale.of("es"))));
        lobby.pass(Lobby.LIMITS.minimum());
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
    }

    @Test
    void theRailOfThePadLeadsBackIntoTheVisitOrOutOfIt() {
        Lobby lobby = Lobby.withVisitor();
        int number = lobby.visit().number();
        lobby.kiosk.openPinPad();
        lobby.kiosk.go(new Place.GettingHelp());
        assertThat(lobby.visit().number()).isEqualTo(number);
        assertThat(lobby.visit().trail().last()).isEqualTo(new Place.GettingHelp());
        lobby.kiosk.openPinPad();
        lobby.kiosk.startOver();
        assertThat(lobby.kiosk.state()).isInstanceOf(KioskState.StartingOver.class);
        lobby.kiosk.clear();
        lobby.kiosk.openPinPad();
        lobby.kiosk.startOver();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
        lobby.kiosk.openPinPad();
        lobby.kiosk.go(new Place.GettingHelp());
        assertThat(lobby.visit().trail().last()).isEqualTo(new Place.GettingHelp());
    }

    @Test
    void nobodySignsInWithoutThePinPad() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.signIn();
        lobby.kiosk.openPinPad();
        lobby.stall(Duration.ofSeconds(20));
        lobby.kiosk.signIn();
        assertThat(lobby.kiosk.state()).isInstanceOf(Visiting.class);
    }

    @Test
    void theStaffDeskLocksItself() {
        Lobby lobby = Lobby.withStaff();
        lobby.pass(Duration.ofMinutes(2).minusNanos(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new StaffDesk());
        lobby.pass(Duration.ofNanos(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void aTouchKeepsTheStaffDeskOpen() {
        Lobby lobby = Lobby.withStaff();
        lobby.pass(Duration.ofSeconds(119));
        lobby.kiosk.touched();
        lobby.pass(Duration.ofSeconds(119));
        assertThat(lobby.kiosk.state()).isEqualTo(new StaffDesk());
    }

    @Test
    void staffEnterAndLeaveAKioskThatIsOutOfService() {
        Lobby lobby = Lobby.withStaff();
        lobby.kiosk.rest();
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
        lobby.kiosk.openPinPad();
        lobby.kiosk.leaveStaff();
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
        lobby.kiosk.openPinPad();
        lobby.kiosk.signIn();
        lobby.kiosk.leaveStaff();
        assertThat(lobby.kiosk.state()).isEqualTo(new OutOfService());
    }
}
