package org.handrail.session;

import java.time.Duration;

/// Whether anyone is still there, judged by the time since the last touch alone.
public sealed interface Presence {

    /// Someone touched, pressed or turned a page not long ago.
    record Here() implements Presence { }

    /// Nobody did for a while: "Are you still there?"
    ///
    /// @param secondsLeft begun seconds; never 0
    record Asking(int secondsLeft) implements Presence { }

    /// Nobody answered.
    record Gone() implements Presence { }

    /// @param untouched time since the last touch; time asleep or stalled counts too
    static Presence after(Duration untouched, Duration idle, Duration warning) {
        if (untouched.compareTo(idle) < 0) {
            return new Here();
        }
        Duration left = idle.plus(warning).minus(untouched);
        if (left.isNegative() || left.isZero()) {
            return new Gone();
        }
        return new Asking(Math.toIntExact(left.plusNanos(999_999_999).toSeconds()));
    }
}
