package org.handrail.ops;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;

/// Nanoseconds that have gone by, asleep or awake, whatever anyone does to the clock on the wall. Only differences mean
/// anything.
///
/// `System.nanoTime` stands still while a machine sleeps, and a visit must not survive a night with the lid closed. Linux
/// counts the time asleep in the first number of `/proc/uptime`, to a hundredth of a second. Where that cannot be read, the
/// ticks of `System.nanoTime` carry on from the last reading, so the clock neither jumps nor stops.
public final class Elapsed implements LongSupplier {

    private static final int NANO_DIGITS = 9;

    private final Path uptime;
    private final LongSupplier ticks;
    private long last;
    private long lastTick;

    Elapsed(Path uptime, LongSupplier ticks) {
        this.uptime = uptime;
        this.ticks = ticks;
        lastTick = ticks.getAsLong();
    }

    public static Elapsed ofThisMachine() {
        return new Elapsed(Path.of("/proc/uptime"), System::nanoTime);
    }

    @Override
    public synchronized long getAsLong() {
        long tick = ticks.getAsLong();
        last = Math.max(last, readOr(last + (tick - lastTick)));
        lastTick = tick;
        return last;
    }

    private long readOr(long carriedOn) {
        try {
            String first = Files.readString(uptime, StandardCharsets.US_ASCII).split(" ", 2)[0];
            return new BigDecimal(first).movePointRight(NANO_DIGITS).longValue();
        } catch (IOException | NumberFormatException _) {
            return carriedOn;
        }
    }
}
