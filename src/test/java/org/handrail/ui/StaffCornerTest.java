package org.handrail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.handrail.config.KioskConfig.Corner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Five taps in one corner within three seconds, and nothing else, open the PIN pad.
class StaffCornerTest {

    private static final double PX_PER_MM = 4;
    private static final double INSIDE = 24 * PX_PER_MM;
    private static final double OUTSIDE = 26 * PX_PER_MM;

    private final StaffCorner corner = new StaffCorner(Corner.TOP_START);
    private long now = Long.MAX_VALUE - Duration.ofSeconds(1).toNanos();

    @Test
    void theFifthTapOpens() {
        assertThat(taps(4, 500)).isFalse();
        assertThat(tap(INSIDE, INSIDE)).isTrue();
    }

    @Test
    void theNextOneBeginsAnew() {
        assertThat(taps(5, 500)).isTrue();
        assertThat(taps(4, 500)).isFalse();
        assertThat(taps(1, 500)).isTrue();
    }

    @Test
    void fiveTapsThatTakeLongerThanThreeSecondsDoNot() {
        assertThat(taps(30, 800)).isFalse();
    }

    @Test
    void fiveTapsThatTakeThreeSecondsDo() {
        assertThat(taps(5, 750)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"104, 20", "20, 104", "960, 540", "1919, 1079"})
    void aTapElsewhereBeginsTheCountAnew(double x, double y) {
        taps(4, 100);
        assertThat(tap(x, y)).isFalse();
        assertThat(taps(4, 100)).isFalse();
        assertThat(taps(1, 100)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Corner.class)
    void everyCornerListensToItselfAlone(Corner chosen) {
        for (Corner tapped : Corner.values()) {
            var listening = new StaffCorner(chosen);
            boolean start = tapped == Corner.TOP_START || tapped == Corner.BOTTOM_START;
            boolean top = tapped == Corner.TOP_START || tapped == Corner.TOP_END;
            boolean opened = false;
            for (int i = 0; i < 5; i++) {
                opened = listening.tapped(start ? 10 : 1910, top ? 10 : 1070, 1920, 1080, PX_PER_MM, i);
            }
            assertThat(opened).as("%s tapped", tapped).isEqualTo(tapped == chosen);
        }
    }

    @Test
    void theCornerIsTwentyFiveMillimetresOnAnyGlass() {
        assertThat(taps(5, 100)).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(tap(OUTSIDE, INSIDE)).isFalse();
            assertThat(tap(INSIDE, OUTSIDE)).isFalse();
        }
        var fine = new StaffCorner(Corner.TOP_START);
        boolean opened = false;
        for (int i = 0; i < 5; i++) {
            opened = fine.tapped(OUTSIDE, INSIDE, 3840, 2160, 2 * PX_PER_MM, i);
        }
        assertThat(opened).isTrue();
    }

    private boolean taps(int times, long milliseconds) {
        boolean opened = false;
        for (int i = 0; i < times; i++) {
            now += Duration.ofMillis(milliseconds).toNanos();
            opened = tap(INSIDE, INSIDE) || opened;
        }
        return opened;
    }

    private boolean tap(double x, double y) {
        return corner.tapped(x, y, 1920, 1080, PX_PER_MM, now);
    }
}
