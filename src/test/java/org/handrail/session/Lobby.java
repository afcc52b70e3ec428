package org.handrail.session;

import java.time.Duration;
import java.util.Locale;
import org.handrail.content.Audience;

/// A kiosk with a small library, and a clock that only the test moves. Its nanoseconds overflow within the first minute.
final class Lobby {

    static final Limits LIMITS = new Limits(Duration.ofSeconds(90), 150, Duration.ofSeconds(30), Duration.ofMinutes(10),
            Duration.ofSeconds(30), Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofMinutes(2));

    private long now = Long.MAX_VALUE - Duration.ofSeconds(50).toNanos();
    final Kiosk kiosk = new Kiosk(LIMITS, () -> now);

    static Lobby waiting() {
        var lobby = new Lobby();
        lobby.kiosk.offer(Shelf.library("1"));
        return lobby;
    }

    /// Somebody has begun and answered the first question with "not now".
    static Lobby withVisitor() {
        Lobby lobby = waiting();
        lobby.kiosk.begin(Locale.ENGLISH);
        lobby.kiosk.readAs(Audience.ADULT);
        return lobby;
    }

    static Lobby withStaff() {
        Lobby lobby = waiting();
        lobby.kiosk.openPinPad();
        lobby.kiosk.signIn();
        return lobby;
    }

    /// Time passes and the kiosk looks up once, at its end.
    void pass(Duration time) {
        now += time.toNanos();
        kiosk.tick();
    }

    /// Time passes while the kiosk is stalled or asleep.
    void stall(Duration time) {
        now += time.toNanos();
    }

    Visit visit() {
        return switch (kiosk.state()) {
            case KioskState.Visiting(Visit visit, _) -> visit;
            case KioskState other -> throw new AssertionError("nobody is here: " + other);
        };
    }

    int secondsLeft() {
        return switch (kiosk.state()) {
            case KioskState.Visiting(_, var left) when left.isPresent() -> left.getAsInt();
            case KioskState other -> throw new AssertionError("nobody is asked: " + other);
        };
    }
}
