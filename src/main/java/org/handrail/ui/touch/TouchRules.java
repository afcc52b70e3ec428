package org.handrail.ui.touch;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/// Decides what a finger meant. Positions in px of the scene, time in elapsed nanoseconds, one finger at a time.
///
/// A tap counts on lift, inside what it came down on (WCAG 2.5.2); more travel than the slop is a pan and taps nothing;
/// repeated taps on one spot count once; a screen that is new ignores touches for a moment; a palm that rests does nothing.
///
/// @param <T> what can be touched
final class TouchRules<T> {

    /// Nobody taps for so long: a palm rests there, or the panel lost the lift.
    private static final long RESTING = TimeUnit.SECONDS.toNanos(4);

    /// A hand that nothing was heard of for so long is not there any more.
    private static final long FORGOTTEN = TimeUnit.SECONDS.toNanos(30);

    private final TouchSettings settings;
    private Optional<Contact<T>> contact = Optional.empty();
    private Optional<Tap<T>> lastTap = Optional.empty();
    private Optional<Long> newScreenAt = Optional.empty();

    TouchRules(TouchSettings settings) {
        this.settings = settings;
    }

    /// A finger came down.
    ///
    /// @param aim what it is meant for, if it is meant for anything
    /// @return whether it is a touch to go by
    boolean press(long now, double x, double y, Optional<Aim<T>> aim) {
        if (contact.filter(first -> first.unseenFor(now) <= RESTING).isPresent()) {
            return false;
        }
        boolean counts = !isSettling(now) && !isRepeated(now, x, y, aim);
        contact = Optional.of(new Contact<>(now, x, y, aim, counts, settings.slop()));
        return counts;
    }

    void move(long now, double x, double y) {
        contact.ifPresent(finger -> finger.move(now, x, y));
    }

    /// The finger left.
    Outcome<T> lift(long now, double x, double y) {
        move(now, x, y);
        Outcome<T> outcome = contact.map(finger -> judged(finger, now)).orElseGet(Outcome.Nothing::new);
        contact = Optional.empty();
        if (outcome instanceof Outcome.Tap<T>(T what)) {
            lastTap = Optional.of(new Tap<>(Optional.of(what), now, x, y));
        }
        return outcome;
    }

    /// What was touched is gone; nothing of it is kept.
    void screenChanged(long now) {
        newScreenAt = Optional.of(now);
        contact.ifPresent(Contact::ignore);
        lastTap = lastTap.map(Tap::anywhere);
    }

    /// Lets go of what is under a hand that rests.
    ///
    /// @return how far down; empty also when nothing was heard of it for so long that the panel must have lost the lift
    OptionalDouble resting(long now) {
        Optional<Contact<T>> resting = contact.filter(hand -> hand.isStill() && hand.heldFor(now) > RESTING
                && hand.unseenFor(now) <= FORGOTTEN);
        resting.ifPresent(Contact::ignore);
        return resting.stream().mapToDouble(Contact::height).findFirst();
    }

    /// What should look pressed.
    Optional<T> pressed() {
        return contact.flatMap(Contact::over);
    }

    private Outcome<T> judged(Contact<T> finger, long now) {
        Outcome<T> outcome = finger.outcome();
        boolean meant = finger.heldFor(now) <= RESTING && finger.heldFor(now) >= settings.leastContactNanos();
        return outcome instanceof Outcome.Tap && !meant ? new Outcome.Nothing<>() : outcome;
    }

    private boolean isSettling(long now) {
        return newScreenAt.filter(since -> now - since < settings.settleNanos()).isPresent();
    }

    private boolean isRepeated(long now, double x, double y, Optional<Aim<T>> aim) {
        return lastTap.filter(tap -> now - tap.at() < settings.doubleTapNanos())
                .filter(tap -> Math.hypot(x - tap.x(), y - tap.y()) <= settings.slop()
                        || tap.what().isPresent() && tap.what().equals(aim.map(Aim::what)))
                .isPresent();
    }

    /// A tap that counted, and when and where the finger left.
    private record Tap<T>(Optional<T> what, long at, double x, double y) {

        Tap<T> anywhere() {
            return new Tap<>(Optional.empty(), at, x, y);
        }
    }
}
