package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeldKeysTest {

    private final HeldKeys<String> keys = new HeldKeys<>(0);
    private long now;

    @Test
    void aHeldKeyCountsOnce() {
        assertThat(pressAfter(0)).isTrue();
        for (int repeat = 0; repeat < 100; repeat++) {
            assertThat(pressAfter(40)).isFalse();
        }
    }

    @Test
    void aKeyThatWasLetGoCountsAgain() {
        pressAfter(0);
        keys.release("Space");
        assertThat(pressAfter(40)).isTrue();
    }

    @Test
    void whereHandsTrembleTheSameKeyTooSoonIsTheSamePress() {
        var calm = new HeldKeys<String>(500);
        assertThat(calm.press("Space", 0)).isTrue();
        calm.release("Space");
        assertThat(calm.press("Space", 499)).isFalse();
        calm.release("Space");
        assertThat(calm.press("Enter", 499)).as("another key is another press").isTrue();
        assertThat(calm.press("Space", 1000)).isTrue();
    }

    @Test
    void twoKeysAtOnceBothCount() {
        pressAfter(0);
        assertThat(keys.press("Tab", now)).isTrue();
    }

    @Test
    void aReleaseThatGotLostDoesNotBlockTheKey() {
        pressAfter(0);
        assertThat(pressAfter(2000)).isTrue();
    }

    private boolean pressAfter(long milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
        return keys.press("Space", now);
    }
}
