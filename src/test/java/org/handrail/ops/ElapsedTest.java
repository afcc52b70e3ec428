package org.handrail.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElapsedTest {

    @TempDir
    Path folder;

    private long tick = Long.MAX_VALUE - 10;

    @Test
    void timeAsleepCounts() throws IOException {
        var clock = clock("100.25 300.00");
        long before = clock.getAsLong();

        write("28900.25 300.00");

        assertThat(Duration.ofNanos(clock.getAsLong() - before)).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void withoutAReadingTheTicksCarryOnFromTheLastOne() throws IOException {
        var clock = clock("100.25 300.00\n");
        long before = clock.getAsLong();

        write("not a number");
        tick += 500;
        assertThat(clock.getAsLong() - before).isEqualTo(500);

        Files.delete(folder.resolve("uptime"));
        tick += 500;
        assertThat(clock.getAsLong() - before).isEqualTo(1000);
    }

    @Test
    void itNeverGoesBack() throws IOException {
        var clock = clock("100.25 300.00");
        long before = clock.getAsLong();

        write("99.00 300.00");

        assertThat(clock.getAsLong()).isEqualTo(before);
    }

    @Test
    void onThisMachineItRuns() {
        assertThat(Elapsed.ofThisMachine().getAsLong()).isNotNegative();
    }

    private Elapsed clock(String uptime) throws IOException {
        write(uptime);
        return new Elapsed(folder.resolve("uptime"), () -> tick);
    }

    private void write(String uptime) throws IOException {
        Files.writeString(folder.resolve("uptime"), uptime);
    }
}
