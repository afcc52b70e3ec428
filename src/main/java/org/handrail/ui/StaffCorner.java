package org.handrail.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.handrail.config.KioskConfig.Corner;

/// The hidden way to the PIN pad: five taps in one corner of the screen within three seconds. Pure; positions in px of the
/// glass, time in elapsed nanoseconds.
public final class StaffCorner {

    private static final int TAPS = 5;
    private static final Duration WITHIN = Duration.ofSeconds(3);
    private static final double SIZE_MM = 25;

    private final Corner corner;
    private final Deque<Long> taps = new ArrayDeque<>();

    public StaffCorner(Corner corner) {
        this.corner = corner;
    }

    /// Takes one tap into account.
    ///
    /// @return whether it was the last of five
    public boolean tapped(double x, double y, double width, double height, double pxPerMm, long nanos) {
        double size = SIZE_MM * pxPerMm;
        boolean start = x < size;
        boolean end = x > width - size;
        boolean top = y < size;
        boolean bottom = y > height - size;
        boolean inside = switch (corner) {
            case TOP_START -> top && start;
            case TOP_END -> top && end;
            case BOTTOM_START -> bottom && start;
            case BOTTOM_END -> bottom && end;
        };
        if (!inside) {
            taps.clear();
            return false;
        }
        taps.addLast(nanos);
        taps.removeIf(then -> nanos - then > WITHIN.toNanos());
        if (taps.size() < TAPS) {
            return false;
        }
        taps.clear();
        return true;
    }
}
