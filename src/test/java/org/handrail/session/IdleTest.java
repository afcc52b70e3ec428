package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.handrail.session.KioskState.Attract;
import org.handrail.session.KioskState.Visiting;
import org.junit.jupiter.api.Test;

/// WCAG 2.2.1: a warning of at least 20 s that one simple action answers, as often as anyone likes.
class IdleTest {

    private final Lobby lobby = Lobby.withVisitor();

    @Test
    void aFewWordsGiveNinetySeconds() {
        assertThat(Lobby.LIMITS.idle(0)).isEqualTo(Duration.ofSeconds(90));
        assertThat(Lobby.LIMITS.idle(150)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void manyWordsGiveTheTimeToReadThemSlowlyAndHalfAMinute() {
        assertThat(Lobby.LIMITS.idle(151)).isEqualTo(Duration.ofMillis(90_400));
        assertThat(Lobby.LIMITS.idle(600)).isEqualTo(Duration.ofSeconds(270));
    }

    @Test
    void nobodyIsAskedBeforeTheLimit() {
        lobby.pass(Duration.ofSeconds(90).minusNanos(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(lobby.visit(), OptionalInt.empty()));
    }

    @Test
    void aFullPageIsGivenMoreTime() {
        lobby.kiosk.showing(600);
        lobby.pass(Duration.ofSeconds(269));
        assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(lobby.visit(), OptionalInt.empty()));
        lobby.pass(Duration.ofSeconds(1));
        assertThat(lobby.secondsLeft()).isEqualTo(30);
    }

    @Test
    void largeWordsAndSwitchesAreGivenTwiceTheTime() {
        for (Comfort slow : List.of(Comfort.USUAL.with(Comfort.TextSize.LARGER), Comfort.USUAL.with(Comfort.TextSize.LARGEST),
                Comfort.USUAL.with(Comfort.Scan.SLOW), Comfort.USUAL.with(Comfort.Scan.STEP))) {
            lobby.kiosk.make(slow);
            lobby.pass(Duration.ofSeconds(179));
            assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(lobby.visit(), OptionalInt.empty()));
            lobby.pass(Duration.ofSeconds(1));
            assertThat(lobby.secondsLeft()).as("%s", slow).isEqualTo(30);
        }
    }

    @Test
    void everyTouchKeyAndPageTurnRestartsTheWait() {
        List<Runnable> signsOfLife = List.of(lobby.kiosk::touched, lobby.kiosk::back,
                () -> lobby.kiosk.turn(new Place.Home()), () -> lobby.kiosk.go(new Place.GettingHelp()),
                () -> lobby.kiosk.make(Comfort.USUAL.with(Comfort.TextSize.LARGE)),
                () -> lobby.kiosk.readIn(Locale.of("es")));
        for (Runnable sign : signsOfLife) {
            lobby.pass(Duration.ofSeconds(89));
            sign.run();
        }
        lobby.pass(Duration.ofSeconds(89));
        assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(lobby.visit(), OptionalInt.empty()));
    }

    @Test
    void theWarningCountsFromThirtyToOne() {
        lobby.pass(Duration.ofSeconds(90));
        var counted = new ArrayList<>(List.of(lobby.secondsLeft()));
        for (int second = 1; second < 30; second++) {
            lobby.pass(Duration.ofSeconds(1));
            counted.add(lobby.secondsLeft());
        }
        assertThat(counted).isEqualTo(IntStream.rangeClosed(1, 30).mapToObj(n -> 31 - n).toList());
    }

    @Test
    void theLastSplitSecondStillCountsAsOne() {
        lobby.pass(Duration.ofSeconds(120).minusNanos(1));
        assertThat(lobby.secondsLeft()).isEqualTo(1);
    }

    @Test
    void whoLooksAroundInTheQuestionIsGivenAllOfItsTimeAgainAndNoMore() {
        lobby.pass(Duration.ofSeconds(115));
        assertThat(lobby.secondsLeft()).isEqualTo(5);
        lobby.kiosk.hesitated();
        assertThat(lobby.secondsLeft()).isEqualTo(30);
        lobby.pass(Duration.ofSeconds(30).minusNanos(1));
        assertThat(lobby.secondsLeft()).isEqualTo(1);
        lobby.pass(Duration.ofNanos(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void whereNothingIsAskedLookingAroundIsATouchLikeAnyOther() {
        lobby.pass(Duration.ofSeconds(89));
        lobby.kiosk.hesitated();
        lobby.pass(Duration.ofSeconds(89));
        assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(lobby.visit(), OptionalInt.empty()));
    }

    @Test
    void anyTouchDuringTheWarningStaysWhereTheVisitorIs() {
        lobby.kiosk.go(new Place.GettingHelp());
        Visit visit = lobby.visit();
        lobby.pass(Duration.ofSeconds(119));
        lobby.kiosk.touched();
        assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(visit, OptionalInt.empty()));
    }

    @Test
    void aVisitCanBeExtendedWithoutEnd() {
        Visit visit = lobby.visit();
        for (int time = 0; time < 1000; time++) {
            lobby.pass(Duration.ofSeconds(119));
            lobby.kiosk.touched();
        }
        assertThat(lobby.visit()).isEqualTo(visit);
    }

    @Test
    void theWarningGoesWhenTheScreenTurnsOutToHoldMoreWords() {
        lobby.pass(Duration.ofSeconds(91));
        lobby.kiosk.showing(600);
        lobby.pass(Duration.ofSeconds(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(lobby.visit(), OptionalInt.empty()));
    }

    @Test
    void atZeroTheVisitIsDropped() {
        lobby.pass(Duration.ofSeconds(119));
        lobby.pass(Duration.ofSeconds(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void theNextVisitorIsNotGivenTheTimeOfAFormerPage() {
        lobby.kiosk.showing(6000);
        lobby.kiosk.clear();
        lobby.kiosk.begin(Locale.ENGLISH);
        lobby.pass(Duration.ofSeconds(90));
        assertThat(lobby.secondsLeft()).isEqualTo(30);
    }

    @Test
    void whoeverSleptThroughAnHourIsGoneAtOnce() {
        lobby.pass(Duration.ofHours(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void aTouchAfterAStallIsTheTouchOfSomebodyElse() {
        lobby.stall(Duration.ofHours(1));
        lobby.kiosk.touched();
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void aCommandAfterAStallDoesNotReachTheFormerVisit() {
        lobby.stall(Duration.ofHours(1));
        lobby.kiosk.go(new Place.GettingHelp());
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    /// Not even within a wait that is never over, as long as nobody is asked: ten minutes on a page of many words.
    @Test
    void noPlaceGoesOnByItself() {
        for (Place place : List.of(new Place.Home(), new Place.GettingHelp(), new Place.WordList(0, Optional.empty()), new Place.Ideas(),
                new Place.MakingEasier(), new Place.ChoosingLanguage(), new Place.WhoIsReading(), new Place.HandingOver())) {
            lobby.kiosk.go(place);
            lobby.kiosk.showing(2000);
            var before = lobby.kiosk.state();
            for (int second = 0; second < 600; second++) {
                lobby.pass(Duration.ofSeconds(1));
                assertThat(lobby.kiosk.state()).as("%s after %s s", place, second).isEqualTo(before);
            }
        }
    }

    @Test
    void nothingElseHappensByItself() {
        var waiting = Lobby.waiting();
        waiting.pass(Duration.ofDays(3));
        assertThat(waiting.kiosk.state()).isEqualTo(new Attract());
    }
}
