package org.handrail.ui.touch;

import java.util.Optional;

/// One finger from coming down to leaving.
final class Contact<T> {

    private final long since;
    private final double startX;
    private final double startY;
    private final double slop;
    private Optional<Aim<T>> aim;
    private boolean counts;
    private boolean pan;
    private double x;
    private double y;
    private long seen;

    /// @param counts false for a touch that is only waited out
    Contact(long now, double x, double y, Optional<Aim<T>> aim, boolean counts, double slop) {
        since = now;
        startX = x;
        startY = y;
        this.slop = slop;
        this.aim = counts ? aim : Optional.empty();
        this.counts = counts;
        move(now, x, y);
    }

    void move(long now, double x, double y) {
        this.x = x;
        this.y = y;
        seen = now;
        pan = pan || Math.hypot(x - startX, y - startY) > slop;
    }

    /// What it came down on is no longer there.
    void ignore() {
        aim = Optional.empty();
        counts = false;
    }

    /// What would be tapped if the finger left now.
    Optional<T> over() {
        return pan ? Optional.empty() : aim.filter(target -> target.lift().contains(x, y)).map(Aim::what);
    }

    Outcome<T> outcome() {
        if (pan && counts) {
            return new Outcome.Pan<>(x - startX, y - startY);
        }
        return over().<Outcome<T>>map(Outcome.Tap::new).orElseGet(Outcome.Nothing::new);
    }

    boolean isStill() {
        return !pan;
    }

    double height() {
        return y;
    }

    long heldFor(long now) {
        return now - since;
    }

    long unseenFor(long now) {
        return now - seen;
    }
}
