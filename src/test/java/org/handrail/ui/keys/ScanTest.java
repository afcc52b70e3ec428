package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The light stays for 1000 on each thing.
class ScanTest {

    private static final List<List<String>> ROWS = List.of(List.of("help"), List.of("a", "b", "c"), List.of("home", "back"));

    private final Scan<String> scan = new Scan<>();
    private long now = Long.MAX_VALUE - 1500;

    @Test
    void nothingMovesBeforeSomeoneBegins() {
        assertThat(scan.isResting()).isTrue();
        assertThat(pass(5000)).isFalse();
        assertThat(scan.choose(now)).isEmpty();
        assertThat(scan.lit()).isEmpty();
    }

    @Test
    void theLightGoesFromRowToRow() {
        scan.begin(ROWS, 1, now);
        assertThat(pass(999)).isFalse();
        assertThat(scan.lit()).containsExactly("a", "b", "c");
        assertThat(pass(1)).isTrue();
        assertThat(scan.lit()).containsExactly("home", "back");
        pass(1000);
        assertThat(scan.lit()).containsExactly("help");
    }

    @Test
    void aPressGoesIntoTheRowAndAnotherChooses() {
        scan.begin(ROWS, 1, now);
        pass(900);
        assertThat(scan.choose(now)).isEmpty();
        assertThat(scan.lit()).containsExactly("a");
        assertThat(pass(999)).as("the first thing is lit as long as any other").isFalse();
        pass(1);
        assertThat(scan.lit()).containsExactly("b");
        assertThat(scan.choose(now)).contains("b");
    }

    @Test
    void aRowOfOneIsChosenAtOnce() {
        scan.begin(ROWS, 0, now);
        assertThat(scan.choose(now)).contains("help");
    }

    @Test
    void aScreenOfOneRowIsScannedThingByThing() {
        scan.begin(List.of(List.of("a", "b")), 0, now);
        assertThat(scan.lit()).containsExactly("a");
    }

    @Test
    void afterTwoRoundsTheLightGoesOut() {
        scan.begin(ROWS, 1, now);
        for (int i = 0; i < 5; i++) {
            pass(1000);
        }
        assertThat(scan.lit()).containsExactly("help");
        pass(1000);
        assertThat(scan.isResting()).isTrue();
        assertThat(scan.lit()).isEmpty();
        assertThat(pass(100_000)).isFalse();
    }

    @Test
    void aRowNobodyChoosesFromGoesOutToo() {
        scan.begin(ROWS, 2, now);
        scan.choose(now);
        for (int i = 0; i < 3; i++) {
            pass(1000);
            assertThat(scan.isResting()).isFalse();
        }
        pass(1000);
        assertThat(scan.isResting()).isTrue();
    }

    @Test
    void theSecondSwitchMovesTheLight() {
        scan.begin(ROWS, 0, now);
        scan.move(now);
        scan.choose(now);
        scan.move(now);
        scan.move(now);
        assertThat(scan.choose(now)).contains("c");
    }

    @Test
    void whereNothingCanBeDoneNothingIsLit() {
        scan.begin(List.of(), 0, now);
        assertThat(scan.isResting()).isTrue();
    }

    private boolean pass(long time) {
        now += time;
        return scan.tick(now, 1000);
    }
}
