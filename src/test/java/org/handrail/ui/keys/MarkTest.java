package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.ui.keys.Lay.at;

import java.util.List;
import org.handrail.ui.keys.Part.Spot;
import org.junit.jupiter.api.Test;

class MarkTest {

    private final Spot<String> up = at("Up", 0, 0, 100, 80);
    private final Spot<String> down = at("Down", 120, 0, 100, 80);
    private final Spot<String> next = at("Next", 0, 200, 220, 80);

    @Test
    void theSameControlIsFoundWhereverItStandsNow() {
        Mark mark = Mark.of(down, List.of(up, down, next));
        Spot<String> moved = at("Down", 600, 400, 100, 80);
        assertThat(mark.in(List.of(up, moved, next))).contains(moved);
    }

    @Test
    void ofTwoThatAreAlikeTheSecondStaysTheSecond() {
        Spot<String> first = at("tumor", 0, 0, 60, 30);
        Spot<String> second = at("tumor", 90, 40, 60, 30);
        assertThat(Mark.of(second, List.of(first, second)).in(List.of(first, second))).contains(second);
        assertThat(Mark.of(second, List.of(first, second)).in(List.of(first))).contains(first);
    }

    @Test
    void aChoiceThatIsNowOnIsTheSameChoice() {
        var on = new Spot<>("Down", "Down", "row-button-on", at("", 120, 300, 100, 80).box());
        assertThat(Mark.of(down, List.of(down)).in(List.of(up, on))).contains(on);
    }

    @Test
    void aSwitchThatMovesWithItsBarIsTheSameSwitch() {
        var off = new Spot<>("Low", "Low reach", "bar-button", at("", 500, 0, 100, 80).box());
        var on = new Spot<>("Low", "Low reach, on", "bar-button-on", at("", 500, 900, 100, 80).box());
        assertThat(Mark.of(off, List.of(up, off)).in(List.of(up, down, on))).contains(on);
        assertThat(Mark.of(on, List.of(up, down, on)).in(List.of(up, off))).contains(off);
        var other = new Spot<>("Low", "Low reach, on", "row-button-on", on.box());
        assertThat(Mark.of(off, List.of(up, off)).in(List.of(up, down, other))).contains(down);
    }

    @Test
    void inAnotherLanguageItKeepsItsPlace() {
        Spot<String> low = at("Weiter", 300, 900, 100, 80);
        assertThat(Mark.of(next, List.of(up, down, next)).in(List.of(at("Auf", 0, 200, 220, 80), at("Ab", 0, 0, 1, 1), low)))
                .contains(low);
    }

    @Test
    void whatLeadsOnIsFoundAgainAndNothingElseByChance() {
        var main = new Spot<>("Next", "Next section", "main-button", at("", 0, 200, 220, 80).box());
        var last = new Spot<>("Next topic", "Next: Tests", "main-button", at("", 0, 300, 220, 80).box());
        Mark onward = Mark.of(main, List.of(up, main)).onward();
        assertThat(onward.in(List.of(up, last))).contains(last);
        assertThat(onward.in(List.of(up, next))).as("what lies where the main button was is not meant").isEmpty();
        assertThat(Mark.of(up, List.of(up, main)).onward().in(List.of(up, last))).contains(up);
        assertThat(Mark.of(up, List.of(up, main)).onward().in(List.of(down, last))).isEmpty();
    }

    @Test
    void whereItWentAwayTheNearestTakesItsPlace() {
        assertThat(Mark.of(down, List.of(up, down, next)).in(List.of(up, next))).contains(up);
        assertThat(Mark.of(down, List.of(up, down, next)).in(List.<Spot<String>>of())).isEmpty();
    }
}
