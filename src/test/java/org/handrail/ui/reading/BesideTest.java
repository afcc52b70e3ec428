package org.handrail.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Where words stand beside a picture: near what they name, and never over each other.
class BesideTest {

    @Test
    void whoeverHasRoomStandsBesideItsPoint() {
        assertThat(Beside.place(List.of(50.0, 200.0), List.of(40.0, 40.0), 10, 0, 300)).containsExactly(30.0, 180.0);
    }

    @Test
    void neighboursKeepTheirGapAndTheirOrder() {
        assertThat(Beside.place(List.of(110.0, 100.0), List.of(40.0, 40.0), 10, 0, 300)).containsExactly(130.0, 80.0);
    }

    @Test
    void nobodyStandsOutside() {
        assertThat(Beside.place(List.of(290.0, 295.0, 1.0), List.of(40.0, 40.0, 40.0), 10, 0, 300))
                .containsExactly(210.0, 260.0, 0.0);
    }

    @Test
    void tooMuchForTheRoomIsNotPlaced() {
        assertThat(Beside.place(List.of(10.0, 20.0), List.of(40.0, 40.0), 10, 0, 80)).isEmpty();
    }
}
