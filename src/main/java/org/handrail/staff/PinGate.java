package org.handrail.staff;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The lock on the staff desk. Five wrong PINs shut it for 30 seconds; every further one for longer, up to an hour. Only a right
/// PIN starts the count anew.
///
/// What a try has changed is on disk before its answer is given, so pulling the plug gains nothing: after a restart a penalty
/// that was not served is due in full. Time is handed in and only ever subtracted, so a changed clock gains nothing either.
///
/// Where nothing can be written, a restart would be a way around the count. Then every start is locked for the first penalty,
/// and so is every wrong PIN, from the first: pulling the plug is never faster than waiting. A right PIN still enters; staff are
/// not locked out for good by a full disk.
public final class PinGate {

    private static final Logger LOG = LoggerFactory.getLogger(PinGate.class);

    private final Pin pin;
    private final Kept kept;
    private final LongSupplier nanos;
    private Misses misses;
    private long shutSince;

    /// @param file  where the count is kept
    /// @param nanos time gone by, asleep too
    public PinGate(Pin pin, Path file, LongSupplier nanos) {
        this.pin = pin;
        this.kept = new Kept(file);
        this.nanos = nanos;
        misses = kept.read();
        if (!kept.write(misses)) {
            misses = new Misses(Math.max(misses.count(), Misses.FREE), true);
            LOG.warn("The count of wrong PINs cannot be kept in {}, so the staff desk opens late. Make it writable.", file);
        }
        shutSince = nanos.getAsLong();
    }

    /// Answers within about half a second, in the same time whether the PIN is right or wrong; at once while the gate is shut.
    /// Blocks: not for the thread that draws.
    public synchronized Answer enter(char[] digits) {
        Optional<Duration> shut = shut();
        if (shut.isPresent()) {
            return new Answer.Locked(shut.get());
        }
        boolean right = pin.matches(digits);
        Misses after = right ? Misses.NONE : misses.oneMore();
        boolean safe = kept.write(after);
        misses = right || safe ? after : new Misses(Math.max(after.count(), Misses.FREE), true);
        shutSince = nanos.getAsLong();
        if (right) {
            return new Answer.Entered();
        }
        return misses.penaltyDue() ? new Answer.Locked(misses.penalty()) : new Answer.Wrong(Misses.FREE - misses.count());
    }

    /// How long the gate is still shut; empty when a PIN may be tried.
    public synchronized Optional<Duration> shut() {
        if (!misses.penaltyDue()) {
            return Optional.empty();
        }
        Duration remaining = misses.penalty().minusNanos(nanos.getAsLong() - shutSince);
        if (remaining.isPositive()) {
            return Optional.of(remaining);
        }
        misses = misses.served();
        kept.write(misses);
        return Optional.empty();
    }
}
