package org.handrail.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.handrail.staff.Answer.Entered;
import org.handrail.staff.Answer.Locked;
import org.handrail.staff.Answer.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinGateTest {

    /// The hash of 739204 with the fewest rounds that are taken, so that a hundred tries do not take a minute.
    private static final Pin PIN = Pin.parse(
            "pbkdf2-sha256$100000$c2l4dGVlbiBieXRlcyBpdA==$tInNFWRV5Zf7vC7Z8Cn/U2mVuA3UzD2RzKET9mrtqTY=").orElseThrow();

    @TempDir
    Path folder;

    private long now = Long.MAX_VALUE - Duration.ofMinutes(2).toNanos();

    @Test
    void theRightPinEntersAtOnce() {
        assertThat(right(gate())).isEqualTo(new Entered());
    }

    @Test
    void fiveWrongPinsShutTheGateForLongerAndLonger() {
        var gate = gate();

        assertThat(Stream.generate(() -> wrong(gate)).limit(5))
                .containsExactly(new Wrong(4), new Wrong(3), new Wrong(2), new Wrong(1), new Locked(Duration.ofSeconds(30)));
        assertThat(Stream.of(30, 60, 300, 900, 3600, 3600).map(seconds -> {
            pass(Duration.ofSeconds(seconds));
            return wrong(gate);
        })).containsExactly(minutes(1), minutes(5), minutes(15), minutes(60), minutes(60), minutes(60));
    }

    @Test
    void whileTheGateIsShutTheRightPinIsOfNoUse() {
        var gate = shutGate();

        pass(Duration.ofSeconds(29));
        assertThat(right(gate)).isEqualTo(new Locked(Duration.ofSeconds(1)));
        assertThat(gate.shut()).contains(Duration.ofSeconds(1));

        pass(Duration.ofSeconds(1));
        assertThat(gate.shut()).isEmpty();
        assertThat(right(gate)).isEqualTo(new Entered());
    }

    @Test
    void aRightPinStartsTheCountAnew() {
        var gate = gate();
        wrong(gate);
        right(gate);

        assertThat(wrong(gate)).isEqualTo(new Wrong(4));
    }

    @Test
    void aRestartForgetsNoTryAndShortensNoPenalty() {
        wrong(gate());
        wrong(gate());
        assertThat(wrong(gate())).isEqualTo(new Wrong(2));
        wrong(gate());
        wrong(gate());
        pass(Duration.ofSeconds(29));

        assertThat(gate().shut()).contains(Duration.ofSeconds(30));
    }

    @Test
    void aPenaltyThatWasServedIsNotDueAgainAfterARestart() {
        var gate = shutGate();
        pass(Duration.ofSeconds(30));
        assertThat(gate.shut()).isEmpty();

        assertThat(gate().shut()).isEmpty();
        assertThat(wrong(gate())).isEqualTo(minutes(1));
    }

    @Test
    void aClockThatBeginsSomewhereElseAfterARestartChangesNothing() {
        shutGate();
        now = -5;

        assertThat(gate().shut()).contains(Duration.ofSeconds(30));
    }

    @Test
    void whatATryHasChangedIsOnDiskBeforeItsAnswer() {
        var gate = gate();
        wrong(gate);

        assertThat(file()).hasContent("pin-gate 1 misses=1 due=false\n");
        right(gate);
        assertThat(file()).hasContent("pin-gate 1 misses=0 due=false\n");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @Test
    void aFileThatCannotBeUnderstoodIsTheFirstPenaltyAndNotAnOpenGate() throws IOException {
        for (String text : new String[] {"", "misses=0", "pin-gate 1 misses=-1 due=false\n", "\0\0\0\0"}) {
            Files.writeString(file(), text);
            assertThat(gate().shut()).contains(Duration.ofSeconds(30));
        }
        Files.write(file(), new byte[] {(byte) 0xFF, (byte) 0xFE});
        var gate = gate();
        pass(Duration.ofSeconds(30));
        assertThat(right(gate)).isEqualTo(new Entered());
    }

    @Test
    void whereNothingCanBeKeptPullingThePlugIsNoFasterThanWaiting() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        var gate = gate();
        assertThat(gate.shut()).contains(Duration.ofSeconds(30));

        pass(Duration.ofSeconds(30));
        assertThat(wrong(gate)).isEqualTo(minutes(1));

        assertThat(gate().shut()).contains(Duration.ofSeconds(30));
        pass(Duration.ofMinutes(1));
        assertThat(right(gate)).isEqualTo(new Entered());
    }

    @Test
    void whenTheDiskFailsLaterEveryWrongPinIsPunishedAtOnce() throws IOException {
        var gate = gate();
        Files.delete(file());
        Files.createDirectories(file().resolve("in the way"));

        assertThat(wrong(gate)).isEqualTo(new Locked(Duration.ofSeconds(30)));
    }

    @Test
    void manyAtOnceGetNoMoreTriesThanOneAfterTheOther() throws InterruptedException, ExecutionException {
        var gate = gate();
        int counted = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> guess = () -> wrong(gate);
            for (Future<Answer> answer : threads.invokeAll(Stream.generate(() -> guess).limit(20).toList())) {
                counted += answer.get() instanceof Wrong ? 1 : 0;
            }
        }

        assertThat(counted).isEqualTo(4);
        assertThat(file()).hasContent("pin-gate 1 misses=5 due=true\n");
        assertThat(Optional.of(right(gate))).contains(new Locked(Duration.ofSeconds(30)));
    }

    private PinGate shutGate() {
        var gate = gate();
        Stream.generate(() -> wrong(gate)).limit(5).forEach(answer -> assertThat(answer).isNotNull());
        return gate;
    }

    private PinGate gate() {
        return new PinGate(PIN, file(), () -> now);
    }

    private Path file() {
        return folder.resolve("pin-gate");
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private static Answer wrong(PinGate gate) {
        return gate.enter("000000".toCharArray());
    }

    private static Answer right(PinGate gate) {
        return gate.enter("739204".toCharArray());
    }

    private static Locked minutes(int minutes) {
        return new Locked(Duration.ofMinutes(minutes));
    }
}
