package org.handrail.ops;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides what to do about an exception that nobody has caught, and notes it: once for each kind of fault, with a code that
/// staff can read out on the phone, and counted after that. One fault a second for a week must not fill a disk.
///
/// A fault gets a fresh screen. The third within a minute takes the kiosk out of service, from where it is started afresh a while
/// later, or at once if that page fails too. What comes in the first moments after going out of service is still the tail of the
/// same trouble and asks for nothing more.
public final class Faults {

    static final int TOO_MANY = 3;
    static final Duration SOON = Duration.ofMinutes(1);
    static final Duration TAIL = Duration.ofSeconds(2);
    static final int MOST_KINDS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final LongSupplier nanos;
    private final Map<FaultCode, Integer> counts = new TreeMap<>();
    private final Deque<Long> recent = new ArrayDeque<>();
    private OptionalLong outOfService = OptionalLong.empty();

    /// @param nanos time gone by, as [Elapsed] counts it
    public Faults(LongSupplier nanos) {
        this.nanos = nanos;
    }

    public synchronized Remedy report(Throwable fault) {
        note(FaultCode.of(fault), fault);
        return remedy(nanos.getAsLong());
    }

    /// How often each kind of fault has come since the start.
    public synchronized Map<FaultCode, Integer> counts() {
        return Map.copyOf(counts);
    }

    private void note(FaultCode code, Throwable fault) {
        if (counts.size() < MOST_KINDS || counts.containsKey(code)) {
            if (counts.merge(code, 1, Integer::sum) == 1) {
                LOG.error("Fault {}", code, fault);
            }
        }
    }

    private Remedy remedy(long now) {
        if (outOfService.isPresent()) {
            return now - outOfService.getAsLong() < TAIL.toNanos() ? Remedy.OUT_OF_SERVICE : Remedy.FRESH_START;
        }
        recent.removeIf(then -> now - then >= SOON.toNanos());
        recent.add(now);
        if (recent.size() < TOO_MANY) {
            return Remedy.FRESH_SCREEN;
        }
        recent.clear();
        outOfService = OptionalLong.of(now);
        return Remedy.OUT_OF_SERVICE;
    }
}
