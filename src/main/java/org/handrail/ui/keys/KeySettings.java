package org.handrail.ui.keys;

import java.time.Duration;
import java.util.Optional;
import org.handrail.session.Comfort.Scan;

/// How the kiosk answers keys and switches.
///
/// @param slow how long scanning with one switch stays on each thing, 0.5 to 10 s
/// @param fast the same for those who asked for it
/// @param same how soon the same key again is the same press; up to 0.5 s (EN 301 549 5.8)
public record KeySettings(KeyMap map, Duration slow, Duration fast, Duration same) {

    private static final Duration FASTEST = Duration.ofMillis(500);
    private static final Duration SLOWEST = Duration.ofSeconds(10);

    public KeySettings {
        check(slow);
        check(fast);
    }

    public static KeySettings usual() {
        return new KeySettings(KeyMap.usual(), Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ZERO);
    }

    /// How long the light stays on each thing; empty where a second switch moves it. A switch that was plugged in works also for
    /// those who did not ask for one, since they may have no other way to ask.
    Optional<Duration> pace(Scan asked) {
        return switch (asked) {
            case OFF -> map.has(Command.SWITCH_MOVE) ? Optional.empty() : Optional.of(slow);
            case SLOW -> Optional.of(slow);
            case FAST -> Optional.of(fast);
            case STEP -> Optional.empty();
        };
    }

    private static void check(Duration pace) {
        if (pace.compareTo(FASTEST) < 0 || pace.compareTo(SLOWEST) > 0) {
            throw new IllegalArgumentException("Scanning stays 0.5 to 10 s on each thing, not " + pace);
        }
    }
}
