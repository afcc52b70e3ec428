package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.ui.keys.Lay.at;
import static org.handrail.ui.keys.Lay.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handrail.ui.keys.Part.Spot;
import org.junit.jupiter.api.Test;

class ArrowsTest {

    private final List<Spot<String>> tiles = new ArrayList<>(grid(3, "a", "b", "c", "d", "e", "f", "g", "h", "i"));

    @Test
    void eachLeadsToTheNeighbourOnItsSide() {
        assertThat(from("e", Arrows.UP)).contains("b");
        assertThat(from("e", Arrows.DOWN)).contains("h");
        assertThat(from("e", Arrows.LEFT)).contains("d");
        assertThat(from("e", Arrows.RIGHT)).contains("f");
    }

    @Test
    void atTheEdgeFocusStays() {
        assertThat(from("a", Arrows.UP)).isEmpty();
        assertThat(from("a", Arrows.LEFT)).isEmpty();
        assertThat(from("i", Arrows.DOWN)).isEmpty();
        assertThat(from("i", Arrows.RIGHT)).isEmpty();
    }

    @Test
    void straightAheadBeatsNearerButAside() {
        tiles.add(at("far", 120, 500, 100, 80));
        tiles.add(at("aside", 500, 300, 100, 80));
        assertThat(from("h", Arrows.DOWN)).contains("far");
    }

    @Test
    void whatLiesAsideIsReachedWhenNothingIsAhead() {
        tiles.add(at("aside", 600, 500, 100, 80));
        assertThat(from("i", Arrows.DOWN)).contains("aside");
    }

    @Test
    void downFromAWideThingLeadsToTheMiddle() {
        tiles.add(at("wide", 0, -100, 340, 80));
        assertThat(from("wide", Arrows.DOWN)).contains("b");
        assertThat(from("c", Arrows.UP)).contains("wide");
    }

    private Optional<String> from(String name, Arrows direction) {
        Spot<String> from = tiles.stream().filter(spot -> spot.what().equals(name)).findFirst().orElseThrow();
        return direction.nearest(from.box(), tiles).map(Spot::what);
    }
}
