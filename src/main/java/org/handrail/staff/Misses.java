package org.handrail.staff;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What must outlast a restart: how many wrong PINs have come since the last right one, and whether the penalty for the last of
/// them is still to be served.
record Misses(int count, boolean penaltyDue) {

    static final int FREE = 5;
    static final Misses NONE = new Misses(0, false);

    /// What is assumed where nothing can be read.
    static final Misses UNKNOWN = new Misses(FREE, true);

    private static final List<Duration> PENALTIES = List.of(Duration.ofSeconds(30), Duration.ofMinutes(1),
            Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));
    private static final Pattern TEXT = Pattern.compile("pin-gate 1 misses=(\\d{1,9}) due=(true|false)\\n");

    static Optional<Misses> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Misses(Integer.parseInt(parts.group(1)), Boolean.parseBoolean(parts.group(2))))
                : Optional.empty();
    }

    Misses oneMore() {
        return new Misses(count + 1, count + 1 >= FREE);
    }

    Misses served() {
        return new Misses(count, false);
    }

    /// How long the gate stays shut for the last of them.
    Duration penalty() {
        return PENALTIES.get(Math.clamp(count - (long) FREE, 0, PENALTIES.size() - 1));
    }

    String text() {
        return "pin-gate 1 misses=" + count + " due=" + penaltyDue + "\n";
    }
}
