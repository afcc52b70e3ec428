package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.ui.keys.Lay.at;
import static org.handrail.ui.keys.Lay.grid;
import static org.handrail.ui.keys.Lay.group;
import static org.handrail.ui.keys.Lay.names;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private final ReadingOrder english = new ReadingOrder(false);
    private final ReadingOrder arabic = new ReadingOrder(true);

    @Test
    void rowsFromTheTopEachFromItsStart() {
        var tiles = group(grid(3, "a", "b", "c", "d", "e").reversed());
        assertThat(names(english.spots(tiles))).containsExactly("a", "b", "c", "d", "e");
        assertThat(names(arabic.spots(tiles))).containsExactly("c", "b", "a", "e", "d");
    }

    @Test
    void aCardIsReadToItsEndBeforeWhatStandsBesideIt() {
        var steps = group(List.of(at("step 1", 0, 0, 100, 80), at("step 2", 0, 100, 100, 80)));
        var card = group(List.of(at("word", 140, 30, 60, 30), at("origins", 140, 90, 100, 80)));
        var ways = group(List.of(at("next", 300, 120, 200, 80), at("down", 400, 20, 100, 80), at("up", 300, 20, 80, 80)));
        var screen = group(List.of(ways, card, steps));
        assertThat(names(english.spots(screen))).containsExactly(
                "step 1", "step 2", "word", "origins", "up", "down", "next");
        assertThat(names(arabic.spots(screen))).containsExactly(
                "down", "up", "next", "word", "origins", "step 1", "step 2");
    }

    @Test
    void aGridIsReadRowByRowAlsoBesideSomethingAsHighAsAllOfIt() {
        var tiles = new ArrayList<>(grid(3, "a", "b", "c", "d", "e", "f"));
        tiles.addFirst(at("basics", 360, 0, 100, 180));
        assertThat(names(english.spots(group(tiles)))).containsExactly("a", "b", "c", "d", "e", "f", "basics");
        assertThat(names(arabic.spots(group(tiles)))).containsExactly("basics", "c", "b", "a", "f", "e", "d");
        assertThat(english.rows(group(tiles)).stream().map(Lay::names)).containsExactly(
                List.of("a", "b", "c"), List.of("d", "e", "f"), List.of("basics"));
    }

    @Test
    void whatIsHigherByAHairStandsInTheSameRow() {
        var row = group(List.of(at("b", 120, 0, 100, 88), at("a", 0, 10, 100, 60)));
        assertThat(names(english.spots(row))).containsExactly("a", "b");
    }

    @Test
    void whatNoSpaceDividesIsReadByItsMiddle() {
        var wheel = group(List.of(at("left", 0, 0, 40, 60), at("right", 60, 40, 40, 60), at("top", 40, 0, 60, 40),
                at("low", 0, 60, 60, 40)));
        var knot = group(List.of(at("c", 30, 30, 40, 40), at("b", 60, 0, 40, 40), at("a", 0, 0, 40, 40)));
        assertThat(english.spots(wheel)).hasSize(4);
        assertThat(names(english.spots(knot))).containsExactly("a", "b", "c");
        assertThat(names(arabic.spots(knot))).containsExactly("b", "a", "c");
    }

    @Test
    void scanningGoesByRowsAndByWholeColumns() {
        var column = group(List.of(at("1", 0, 0, 100, 80), at("2", 0, 100, 100, 80)));
        var keys = group(grid(2, "a", "b", "c", "d")).parts().stream()
                .map(spot -> at(((Part.Spot<String>) spot).what(), spot.box().getMinX() + 200, spot.box().getMinY(), 100, 80))
                .toList();
        var screen = group(List.of(column, group(keys)));
        assertThat(english.rows(screen).stream().map(Lay::names)).containsExactly(
                List.of("1", "2"), List.of("a", "b"), List.of("c", "d"));
    }
}
