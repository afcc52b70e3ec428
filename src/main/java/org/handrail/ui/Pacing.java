package org.handrail.ui;

import java.time.Duration;
import java.util.function.BiConsumer;

/// The screen's own time. What happens later happens on the FX thread by a clock outside JavaFX, because a JavaFX animation that
/// waits keeps the screen's pulse alive.
///
/// @param clock does something after this time
/// @param moves whether anything may move at all
public record Pacing(BiConsumer<Duration, Runnable> clock, boolean moves) {

    /// Time stands still, for pictures and tests.
    public static Pacing still() {
        return new Pacing((_, _) -> { }, false);
    }

    public void after(Duration time, Runnable action) {
        clock.accept(time, action);
    }
}
