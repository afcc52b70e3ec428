package org.handrail.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

class FaultsTest {

    private final ListAppender<ILoggingEvent> diary = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(Faults.class);

    private long now = Long.MAX_VALUE - Duration.ofSeconds(30).toNanos();
    private final Faults faults = new Faults(() -> now);

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        logger.addAppender(diary);
        diary.start();
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(diary);
        logger.setAdditive(true);
    }

    @Test
    void aFaultNowAndThenGetsAFreshScreen() {
        for (int i = 0; i < 20; i++) {
            assertThat(report()).isEqualTo(Remedy.FRESH_SCREEN);
            pass(Duration.ofSeconds(30));
        }
    }

    @Test
    void threeInAMinuteTakeTheKioskOutOfServiceAndTheNextBeginsAnew() {
        assertThat(report()).isEqualTo(Remedy.FRESH_SCREEN);
        pass(Duration.ofSeconds(20));
        assertThat(report()).isEqualTo(Remedy.FRESH_SCREEN);
        pass(Duration.ofSeconds(39));
        assertThat(report()).isEqualTo(Remedy.OUT_OF_SERVICE);
        pass(Duration.ofMinutes(4));
        assertThat(report()).isEqualTo(Remedy.FRESH_START);
    }

    @Test
    void aBurstAsksForNothingMoreThanOutOfService() {
        var remedies = IntStream.range(0, 100).mapToObj(_ -> report()).toList();

        assertThat(remedies).startsWith(Remedy.FRESH_SCREEN, Remedy.FRESH_SCREEN).doesNotContain(Remedy.FRESH_START).endsWith(Remedy.OUT_OF_SERVICE);
        pass(Duration.ofSeconds(3));
        assertThat(report()).isEqualTo(Remedy.FRESH_START);
    }

    @Test
    void aKindOfFaultIsLoggedOnceAndThenCounted() {
        IntStream.range(0, 1000).forEach(_ -> report());

        assertThat(diary.list).singleElement().asString().contains("Fault FFX-AQ4");
        assertThat(faults.counts()).isEqualTo(Map.of(new FaultCode("FFX-AQ4"), 1000));
    }

    @Test
    void nothingGrowsWithoutEnd() {
        IntStream.range(0, 1000).forEach(i -> faults.report(at("place" + i)));

        assertThat(faults.counts()).hasSize(Faults.MOST_KINDS);
    }

    @Test
    void aCodeCanBeReadOutAndStaysTheSame() {
        assertThat(FaultCode.of(at("open"))).isEqualTo(FaultCode.of(at("open"))).isEqualTo(new FaultCode("FFX-AQ4"));
        assertThat(FaultCode.of(at("open"))).isNotEqualTo(FaultCode.of(at("close")));
    }

    private Remedy report() {
        return faults.report(at("open"));
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private static Exception at(String method) {
        var fault = new IllegalStateException("typed by a visitor at " + System.nanoTime());
        fault.setStackTrace(new StackTraceElement[] {new StackTraceElement("org.handrail.ui.Shell", method, "Shell.java", 7)});
        return fault;
    }
}
