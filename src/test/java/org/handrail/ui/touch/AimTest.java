package org.handrail.ui.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// One px to the millimetre.
class AimTest {

    private static final Target<String> NEXT = target("next", 100, 4, true);

    @Test
    void aTapJustBesideATargetIsMeantForIt() {
        assertThat(Aim.near(97, 50, List.of(NEXT))).map(Aim::what).contains("next");
        assertThat(Aim.near(96, 50, List.of(NEXT))).map(Aim::what).contains("next");
    }

    @Test
    void aTapFartherAwayIsMeantForNothing() {
        assertThat(Aim.near(95.9, 50, List.of(NEXT))).isEmpty();
        assertThat(Aim.near(97, 97, List.of(NEXT))).isEmpty();
        assertThat(Aim.near(97, 50, List.<Target<String>>of())).isEmpty();
    }

    @Test
    void aTapBetweenTwoTargetsIsNotGuessed() {
        Target<String> back = target("back", 54, 4, true);
        assertThat(Aim.near(97, 50, List.of(back, NEXT))).as("back at 3, next at 3").isEmpty();
        assertThat(Aim.near(97.9, 50, List.of(back, NEXT))).as("back at 3.9, next at 2.1").isEmpty();
        assertThat(Aim.near(98, 50, List.of(back, NEXT))).as("back at 4, next at 2").map(Aim::what).contains("next");
    }

    @Test
    void aWordReachesFartherThanItsLine() {
        assertThat(Aim.near(91, 50, List.of(target("word", 100, 9, true)))).map(Aim::what).contains("word");
    }

    @Test
    void aTapMeantForATargetThatIsOffGoesToNothingElse() {
        Target<String> off = target("off", 54, 4, false);
        assertThat(Aim.at(off)).isEmpty();
        assertThat(Aim.near(95, 50, List.of(off, NEXT))).isEmpty();
    }

    @Test
    void aNearMissMayLiftWhereItCameDown() {
        assertThat(Aim.near(97, 50, List.of(NEXT))).map(Aim::lift).contains(new Box(96, 26, 144, 74));
        assertThat(Aim.at(NEXT)).map(Aim::lift).contains(NEXT.box());
    }

    private static Target<String> target(String name, double left, double reach, boolean able) {
        return new Target<>(name, new Box(left, 30, left + 40, 70), reach, able);
    }
}
