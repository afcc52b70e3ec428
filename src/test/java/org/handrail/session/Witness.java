package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.handrail.content.Library;
import org.handrail.content.Topic;
import org.handrail.session.KioskState.PinPad;
import org.handrail.session.KioskState.StartingOver;
import org.handrail.session.KioskState.Visiting;

/// Lives through a day with a kiosk, keeps simple notes of its own, and compares after every step.
final class Witness {

    private final Lobby lobby = Lobby.waiting();
    private final List<Consumer<Integer>> lateAnswers = new ArrayList<>();
    private Duration untouched = Duration.ZERO;
    private int words;
    private Footsteps footsteps = new Footsteps();
    private Library library = Shelf.EMPTY;
    private boolean guided;
    private boolean leaving;

    void see(Step step) {
        if (step instanceof Step.Showing(int shown)) {
            if (!(lobby.kiosk.state() instanceof Visiting)) {
                return;
            }
            words = shown;
        }
        Optional<Visit> before = visit();
        step.happenTo(lobby);
        untouched = untouched.plus(Duration.ofNanos(switch (step) {
            case Step.Pass(long nanos) -> nanos;
            case Step.Stall(long nanos) -> nanos;
            default -> 0L;
        }));
        if (step instanceof Step.Stall) {
            return;
        }
        lobby.kiosk.tick();
        Optional<Visit> after = visit();
        boolean stayed = before.isPresent() && after.filter(visit -> visit.number() == before.get().number()).isPresent();
        before.ifPresent(visit -> compare(step, visit, stayed));
        boolean tookBack = leaving && step == Step.Simple.BACK;
        leaving = stayed && !tookBack && (leaving || step == Step.Simple.START_OVER);
        after.filter(visit -> before.filter(old -> old.number() == visit.number()).isEmpty()).ifPresent(visit -> welcome(step, visit));
        untouched = leavesTheQuestion(step) ? idle(after.orElseThrow()) : step.isTouch() ? Duration.ZERO : untouched;
        after.ifPresent(visit -> follow(tookBack ? Step.Simple.TOUCH : step, visit));
        lookAtTheWarning();
        listenToLateAnswers(after);
    }

    private Duration idle(Visit visit) {
        boolean slow = visit.comfort().text().compareTo(Comfort.TextSize.LARGER) >= 0 || visit.comfort().scan() != Comfort.Scan.OFF;
        Duration usual = Lobby.LIMITS.idle(words).multipliedBy(slow ? 2 : 1);
        return visit.guided().isPresent() && usual.compareTo(Duration.ofMinutes(10)) < 0 ? Duration.ofMinutes(10) : usual;
    }

    /// Somebody looked around in the question and has not answered it: its countdown begins anew.
    private boolean leavesTheQuestion(Step step) {
        return step == Step.Simple.LOOK_AROUND && lobby.kiosk.state() instanceof Visiting(Visit visit, _)
                && untouched.compareTo(idle(visit)) >= 0;
    }

    private Optional<Visit> visit() {
        return switch (lobby.kiosk.state()) {
            case Visiting(Visit visit, _) -> Optional.of(visit);
            case StartingOver(Visit visit, _) -> Optional.of(visit);
            case PinPad(Optional<Visit> beneath, _) -> beneath;
            case KioskState.Attract _, KioskState.StaffDesk _, KioskState.TakingCode _,
                 KioskState.OutOfService _ -> Optional.empty();
        };
    }

    /// Nobody stays for longer than they may, and nobody is sent away early.
    private void compare(Step step, Visit before, boolean stayed) {
        Duration limit = leaving ? Lobby.LIMITS.takeBack() : idle(before).plus(Lobby.LIMITS.warning());
        if (untouched.compareTo(limit) >= 0) {
            assertThat(stayed).as("outlived its time").isFalse();
        } else if (!(step instanceof Step.Simple simple)) {
            assertThat(stayed).as("sent away early").isTrue();
        } else {
            switch (simple) {
                case RECOVER, REST, CLEAR -> assertThat(stayed).as("outlived its end").isFalse();
                case OPEN_PIN_PAD -> assertThat(stayed).as("taken back by the PIN pad").isEqualTo(!leaving && !onlyTouched(before));
                case SIGN_IN -> assertThat(lobby.kiosk.state()).isNotInstanceOf(PinPad.class);
                case START_OVER -> assertThat(lobby.kiosk.state()).isNotInstanceOf(Visiting.class);
                default -> assertThat(stayed).as("sent away early").isTrue();
            }
        }
    }

    /// Whoever chose nothing may be staff, whose first tap woke the kiosk.
    private static boolean onlyTouched(Visit visit) {
        return visit.reader().isEmpty() && visit.guided().isEmpty() && visit.picks().isEmpty() && visit.comfort().equals(Comfort.USUAL)
                && (visit.trail().places().equals(List.of(new Place.Home())) || visit.trail().places().equals(List.of(new Place.Home(), new Place.WhoIsReading())));
    }

    /// Who goes on from the PIN pad, where nobody was, begins with what they opened.
    private void welcome(Step step, Visit visit) {
        words = 0;
        footsteps = new Footsteps();
        footsteps.go(new Place.WhoIsReading());
        library = lobby.kiosk.library();
        guided = visit.guided().isPresent();
        assertThat(visit.comfort()).isEqualTo(Comfort.USUAL);
        assertThat(visit.reader()).isEmpty();
        Set<Topic.Id> opened = step instanceof Step.Go(Place.Reading reading) ? Set.of(reading.topic()) : Set.of();
        assertThat(opened).as("may have been read already").containsAll(visit.read());
        assertThat(visit.picks()).isEmpty();
        visit.guided().ifPresent(fresh -> assertThat(fresh).isEqualTo(Guided.begin()));
    }

    private void follow(Step step, Visit visit) {
        if (lobby.kiosk.state() instanceof Visiting) {
            switch (step) {
                case Step.Go(Place place) -> footsteps.go(place);
                case Step.Turn(Place place) -> footsteps.turn(place);
                case Step.ReadAs _ -> footsteps.readAs();
                case Step.Simple.BACK -> footsteps.back();
                default -> { }
            }
        }
        assertThat(visit.trail().places()).isEqualTo(footsteps.places());
        assertThat(visit.library()).isSameAs(library);
        assertThat(visit.guided().isPresent()).as("led by staff").isEqualTo(guided);
    }

    private void lookAtTheWarning() {
        assertThat(lobby.kiosk.state()).isNotNull();
        assertThat(lobby.kiosk.state() instanceof StartingOver).as("starting over").isEqualTo(leaving);
        if (lobby.kiosk.state() instanceof Visiting(Visit visit, OptionalInt left)) {
            assertThat(left.isPresent()).isEqualTo(untouched.compareTo(idle(visit)) >= 0);
            left.ifPresent(seconds -> assertThat(seconds).isBetween(1, 30));
        }
    }

    /// Asks for something now, and lets everything that was ever asked for come in.
    private void listenToLateAnswers(Optional<Visit> here) {
        int asker = here.map(Visit::number).orElse(-1);
        lateAnswers.add(lobby.kiosk.ifStillHere(now -> assertThat(now).as("a late answer").isEqualTo(asker)));
        lateAnswers.forEach(answer -> answer.accept(asker));
    }
}
