package org.handrail.session;

import java.time.Duration;

/// How long the kiosk waits for a touch.
///
/// WCAG 2.2.1 asks for a warning of at least 20 s that one simple action answers, as often as anyone likes.
///
/// @param minimum    the shortest wait before the warning
/// @param wordsPerMinute how fast a slow reader reads
/// @param grace      what is added to the time for reading the screen
/// @param guided     the shortest wait while staff lead the visit: people talk, and nobody touches the glass
/// @param warning    how long "Are you still there?" counts down
/// @param takeBack   how long "Start over" can be taken back
/// @param pinPad     how long the PIN pad stays open untouched
/// @param staffDesk  how long the staff screen stays open untouched
public record Limits(Duration minimum, int wordsPerMinute, Duration grace, Duration guided, Duration warning,
                     Duration takeBack, Duration pinPad, Duration staffDesk) {

    /// How long a screen with this many words may stay untouched before the warning.
    public Duration idle(int words) {
        Duration reading = Duration.ofMillis(words * 60_000L / wordsPerMinute).plus(grace);
        return longer(reading, minimum);
    }

    /// How long this visit may stay untouched at such a screen: twice as long with large words or with switches, which take their time.
    Duration idle(int words, Visit visit) {
        Duration usual = isSlow(visit.comfort()) ? idle(words).multipliedBy(2) : idle(words);
        return visit.guided().isPresent() ? longer(usual, guided) : usual;
    }

    private static boolean isSlow(Comfort comfort) {
        return comfort.scan() != Comfort.Scan.OFF || comfort.text().compareTo(Comfort.TextSize.LARGER) >= 0;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
