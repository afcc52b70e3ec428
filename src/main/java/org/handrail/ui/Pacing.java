package org.handrail.ui;

import java.time.Duration;

/// Does something later, on the FX thread: a clock outside JavaFX, because a JavaFX animation that waits keeps the screen's
/// pulse alive.
@FunctionalInterface
public interface Pacing {

    void after(Duration time, Runnable action);

    /// Whether anything may move at all.
    default boolean moves() {
        return true;
    }

    /// Time stands still, for pictures and tests.
    static Pacing still() {
        return new Pacing() {
            @Override
            public void after(Duration time, Runnable action) { }

            @Override
            public boolean moves() {
                return false;
            }
        };
    }
}
