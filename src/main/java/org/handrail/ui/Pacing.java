package org.handrail.ui;

import java.time.Duration;

/// Does something later, on the FX thread: a clock outside JavaFX, because a JavaFX animation that waits keeps the screen's
/// pulse alive.
@FunctionalInterface
public interface Pacing {

    void after(Duration time, Runnable action);

    /// Time stands still, for pictures and tests.
    static Pacing still() {
        return (_, _) -> { };
    }
}
