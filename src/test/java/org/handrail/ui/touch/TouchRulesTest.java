package org.handrail.ui.touch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.handrail.ui.touch.Outcome.Nothing;
import org.handrail.ui.touch.Outcome.Pan;
import org.handrail.ui.touch.Outcome.Tap;
import org.junit.jupiter.api.Test;

/// One px to the millimetre; "next" is 40 mm wide and high, with its corner at 100, 100.
class TouchRulesTest {

    private static final Optional<Aim<String>> NEXT = Optional.of(new Aim<>("next", new Box(100, 100, 140, 140)));
    private static final Optional<Aim<String>> NOTHING = Optional.empty();

    private final TouchRules<String> rules = new TouchRules<>(TouchSettings.usual(1));
    private long now = -TimeUnit.MILLISECONDS.toNanos(50);

    @Test
    void aTapCountsOnLiftInsideTheTarget() {
        assertThat(press(120, 120, NEXT)).isTrue();
        assertThat(rules.pressed()).contains("next");
        assertThat(lift(120, 120)).isEqualTo(new Tap<>("next"));
        assertThat(rules.pressed()).isEmpty();
    }

    @Test
    void slidingOffCancels() {
        press(138, 120, NEXT);
        move(142, 120);
        assertThat(rules.pressed()).isEmpty();
        assertThat(lift(142, 120)).isEqualTo(new Nothing<>());
    }

    @Test
    void comingBackWithinTheSlopIsStillATap() {
        press(138, 120, NEXT);
        move(142, 120);
        move(139, 120);
        assertThat(rules.pressed()).contains("next");
        assertThat(lift(139, 120)).isEqualTo(new Tap<>("next"));
    }

    @Test
    void slidingOnDoesNothing() {
        press(95, 120, NOTHING);
        assertThat(lift(102, 120)).isEqualTo(new Nothing<>());
    }

    @Test
    void aTremorWithinTheSlopIsStillATap() {
        press(120, 120, NEXT);
        for (int shake = 0; shake < 20; shake++) {
            move(120 + (shake % 2 == 0 ? 8 : -8), 120);
        }
        assertThat(lift(120, 120)).isEqualTo(new Tap<>("next"));
    }

    @Test
    void moreTravelIsAPanAndStaysOne() {
        press(120, 120, NEXT);
        move(128.1, 120);
        assertThat(rules.pressed()).isEmpty();
        assertThat(lift(118, 125)).isEqualTo(new Pan<>(-2, 5));
    }

    @Test
    void aPanIsSeenEvenIfOnlyTheLiftTellsOfIt() {
        press(120, 120, NEXT);
        assertThat(lift(120, 139)).isEqualTo(new Pan<>(0, 19));
    }

    @Test
    void repeatedTapsOnATargetCountOnce() {
        tap(105, 105, NEXT);
        pass(399);
        assertThat(press(135, 135, NEXT)).isFalse();
        assertThat(lift(135, 135)).isEqualTo(new Nothing<>());
        pass(1);
        assertThat(press(135, 135, NEXT)).isTrue();
    }

    @Test
    void repeatedTapsOnASpotCountOnceWhateverHasComeThere() {
        tap(120, 120, NEXT);
        rules.screenChanged(now);
        pass(350);
        assertThat(press(121, 120, Optional.of(new Aim<>("something new", new Box(100, 100, 140, 140))))).isFalse();
    }

    @Test
    void quickTapsOnDifferentTargetsAllCount() {
        tap(120, 120, NEXT);
        pass(50);
        assertThat(press(160, 120, Optional.of(new Aim<>("other", new Box(150, 100, 190, 140))))).isTrue();
        assertThat(lift(160, 120)).isEqualTo(new Tap<>("other"));
    }

    @Test
    void whoeverTapsOnSteadilyIsNotLockedOut() {
        int counted = 0;
        for (int tap = 0; tap < 10; tap++) {
            counted += tap(120, 120, NEXT) instanceof Tap ? 1 : 0;
            pass(250);
        }
        assertThat(counted).isEqualTo(5);
    }

    @Test
    void aTapThatHitNothingDoesNotUseUpTheNextOne() {
        tap(99, 120, NOTHING);
        pass(50);
        assertThat(tap(101, 120, NEXT)).isEqualTo(new Tap<>("next"));
    }

    @Test
    void everyTapCountsWhereThatIsSet() {
        var eager = new TouchRules<String>(new TouchSettings(8, 0, 0, 4, 0, 1));
        for (int tap = 0; tap < 3; tap++) {
            assertThat(eager.press(now, 120, 120, NEXT)).isTrue();
            assertThat(eager.lift(now, 120, 120)).isEqualTo(new Tap<>("next"));
        }
    }

    @Test
    void whereHandsBrushTheGlassATapMustLast() {
        var patient = new TouchRules<String>(new TouchSettings(8, 0, 0, 4, 300, 1));
        patient.press(now, 120, 120, NEXT);
        pass(299);
        assertThat(patient.lift(now, 120, 120)).isEqualTo(new Nothing<>());
        patient.press(now, 120, 120, NEXT);
        pass(300);
        assertThat(patient.lift(now, 120, 120)).isEqualTo(new Tap<>("next"));
    }

    @Test
    void aNewScreenIgnoresTouchesForAMoment() {
        rules.screenChanged(now);
        pass(299);
        assertThat(press(120, 120, NEXT)).isFalse();
        assertThat(lift(120, 150)).isEqualTo(new Nothing<>());
        pass(1);
        assertThat(press(120, 120, NEXT)).isTrue();
    }

    @Test
    void aTouchThatSawTheScreenChangeDoesNothing() {
        press(120, 120, NEXT);
        rules.screenChanged(now);
        assertThat(rules.pressed()).isEmpty();
        assertThat(lift(120, 180)).isEqualTo(new Nothing<>());
    }

    @Test
    void aSecondPressIsSwallowedWhileTheFirstIsDown() {
        press(120, 120, NEXT);
        pass(1000);
        assertThat(press(300, 300, Optional.of(new Aim<>("other", new Box(290, 290, 310, 310))))).isFalse();
        assertThat(lift(120, 120)).isEqualTo(new Tap<>("next"));
    }

    @Test
    void aLiftThatGotLostDoesNotBlockTheGlass() {
        press(120, 120, NEXT);
        pass(4001);
        press(120, 120, NEXT);
        assertThat(lift(120, 120)).isEqualTo(new Tap<>("next"));
    }

    @Test
    void aRestingPalmIsLetGoWithoutActing() {
        press(120, 120, NEXT);
        pass(4001);
        assertThat(lift(121, 120)).isEqualTo(new Nothing<>());
        assertThat(tap(120, 120, NEXT)).isEqualTo(new Tap<>("next"));
    }

    @Test
    void aSlowTapStillCounts() {
        press(120, 120, NEXT);
        pass(4000);
        assertThat(lift(120, 120)).isEqualTo(new Tap<>("next"));
    }

    @Test
    void aLiftWithoutAPressIsNothing() {
        assertThat(lift(120, 120)).isEqualTo(new Nothing<>());
    }

    @Test
    void nothingOfAScreenThatIsGoneIsKept() {
        var nodes = new TouchRules<Object>(TouchSettings.usual(1));
        var kept = new WeakReference<>(new Object());
        nodes.press(now, 1, 1, Optional.of(new Aim<>(kept.get(), new Box(0, 0, 9, 9))));
        nodes.lift(now, 1, 1);
        nodes.screenChanged(now);
        for (int attempt = 0; attempt < 50 && kept.get() != null; attempt++) {
            System.gc();
        }
        assertThat(kept.get()).isNull();
        assertThat(nodes.pressed()).isEmpty();
    }

    private Outcome<String> tap(double x, double y, Optional<Aim<String>> aim) {
        press(x, y, aim);
        return lift(x, y);
    }

    private boolean press(double x, double y, Optional<Aim<String>> aim) {
        return rules.press(now, x, y, aim);
    }

    private void move(double x, double y) {
        rules.move(now, x, y);
    }

    private Outcome<String> lift(double x, double y) {
        return rules.lift(now, x, y);
    }

    private void pass(long milliseconds) {
        now += TimeUnit.MILLISECONDS.toNanos(milliseconds);
    }
}
