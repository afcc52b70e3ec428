package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handrail.content.Audience;
import org.handrail.content.Pick;
import org.junit.jupiter.api.Test;

/// To forget a person is to drop their visit.
class ForgettingTest {

    @Test
    void aLateAnswerReachesTheVisitorWhoAsked() {
        Lobby lobby = Lobby.withVisitor();
        var heard = new ArrayList<String>();
        var answer = lobby.kiosk.<String>ifStillHere(heard::add);
        lobby.kiosk.go(new Place.GettingHelp());
        answer.accept("found");
        assertThat(heard).containsExactly("found");
    }

    @Test
    void aLateAnswerNeverReachesTheNextVisitor() {
        Lobby lobby = Lobby.withVisitor();
        var heard = new ArrayList<String>();
        var answer = lobby.kiosk.<String>ifStillHere(heard::add);
        lobby.kiosk.clear();
        answer.accept("to nobody");
        lobby.kiosk.begin(Locale.ENGLISH);
        answer.accept("to somebody else");
        assertThat(heard).isEmpty();
    }

    @Test
    void anAnswerToAQuestionThatNobodyAskedReachesNobody() {
        Lobby lobby = Lobby.waiting();
        var heard = new ArrayList<String>();
        var answer = lobby.kiosk.<String>ifStillHere(heard::add);
        lobby.kiosk.begin(Locale.ENGLISH);
        answer.accept("to the first visitor");
        assertThat(heard).isEmpty();
    }

    @Test
    void anAnswerThatComesAfterAStallIsTooLate() {
        Lobby lobby = Lobby.withVisitor();
        var heard = new ArrayList<String>();
        var answer = lobby.kiosk.<String>ifStillHere(heard::add);
        lobby.stall(Duration.ofHours(1));
        answer.accept("to whoever stands there now");
        assertThat(heard).isEmpty();
    }

    @Test
    void whatAVisitorChoseIsGoneForTheNextOne() {
        Lobby lobby = Lobby.withVisitor();
        lobby.kiosk.readAs(Audience.CHILD);
        lobby.kiosk.readIn(Locale.of("es"));
        lobby.kiosk.make(Comfort.USUAL.with(Comfort.Contrast.DARK));
        lobby.kiosk.pick(new Pick.OfTopic(Shelf.SIGNS));
        lobby.kiosk.go(Shelf.reading(Shelf.SIGNS, "second"));
        lobby.pass(Duration.ofMinutes(2));
        lobby.kiosk.begin(Locale.ENGLISH);
        Visit fresh = Visit.begin(2, Shelf.library("1"), Locale.ENGLISH);
        assertThat(lobby.visit()).isEqualTo(fresh.with(fresh.trail().then(new Place.WhoIsReading())));
    }

    @Test
    void whatStaffDidBesideAFamilyIsGoneForTheNextOne() {
        Lobby lobby = Lobby.withStaff();
        lobby.kiosk.beginGuided(Locale.ENGLISH);
        lobby.kiosk.guide(guided -> guided.drawn(Shelf.STROKE).toggled(new Mark.OfTopic(Shelf.SIGNS)).outlook(true).told("p1"));
        lobby.kiosk.clear();
        lobby.kiosk.begin(Locale.ENGLISH);
        assertThat(lobby.visit().guided()).isEmpty();
        lobby.kiosk.openPinPad();
        lobby.kiosk.signIn();
        lobby.kiosk.beginGuided(Locale.ENGLISH);
        assertThat(lobby.visit().guided()).contains(Guided.begin());
    }

    @Test
    void nothingHoldsAVisitThatIsOver() throws InterruptedException {
        List<Runnable> endings = new ArrayList<>();
        var visits = new ArrayList<WeakReference<Visit>>();
        for (int ending = 0; ending < 10; ending++) {
            Lobby lobby = ending < 5 ? Lobby.withVisitor() : Lobby.withStaff();
            lobby.kiosk.beginGuided(Locale.ENGLISH);
            lobby.kiosk.guide(guided -> guided.drawn(Shelf.STROKE).toggled(new Mark.OfTopic(Shelf.SIGNS)));
            lobby.kiosk.stateProperty().addListener((_, _, _) -> { });
            lobby.kiosk.stateProperty().addListener(_ -> { });
            var answer = lobby.kiosk.<String>ifStillHere(_ -> { });
            lobby.kiosk.go(new Place.GettingHelp());
            visits.add(new WeakReference<>(lobby.visit()));
            switch (ending % 5) {
                case 0 -> lobby.kiosk.clear();
                case 1 -> lobby.pass(Duration.ofMinutes(11));
                case 2 -> { lobby.kiosk.openPinPad(); lobby.kiosk.signIn(); }
                case 3 -> lobby.kiosk.rest();
                default -> lobby.kiosk.recover();
            }
            endings.add(() -> answer.accept("late"));
            endings.add(lobby.kiosk::tick);
        }
        for (int attempt = 0; attempt < 50 && visits.stream().anyMatch(visit -> visit.get() != null); attempt++) {
            System.gc();
            Thread.onSpinWait();
        }
        assertThat(visits).hasSize(10).allMatch(visit -> visit.get() == null);
        endings.forEach(Runnable::run);
    }
}
