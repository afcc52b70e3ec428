package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handrail.content.Audience;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.KioskState.Visiting;
import org.handrail.session.Limits;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever reads 100 words a minute can read every page to its end before the kiosk asks, with the settings that are shipped; with
/// large words or switches, in twice that time (TIM-03).
class ReadingTimeTest {

    private static final Duration LEAST = Duration.ofSeconds(120);
    private static final Duration WORD = Duration.ofMinutes(1).dividedBy(100);

    @Test
    void theShippedSettingsAreNeverShorterForAnyNumberOfWords() {
        Limits shipped = Handrail.limits(TestKiosk.CONFIG.idle());
        for (int words = 0; words < 3000; words++) {
            assertThat(shipped.idle(words)).as("%s words", words).isGreaterThanOrEqualTo(asked(words));
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void everyPageStaysUntilItIsRead(Layout layout, Comfort comfort, int times) {
        var hurried = new TreeSet<String>();
        int[] pages = {0};
        int[] most = {0};
        Fx.run(() -> {
            var kiosk = new EveryScreen(layout, Audience.ADULT, comfort);
            kiosk.visit((place, page) -> {
                int words = words(kiosk);
                pages[0]++;
                most[0] = Math.max(most[0], words);
                kiosk.pass(asked(words).multipliedBy(times).minusNanos(1));
                if (!(kiosk.kiosk.state() instanceof Visiting(_, var left)) || left.isPresent()) {
                    hurried.add("%s, page %d: %d words".formatted(place, page, words));
                }
                kiosk.kiosk.touched();
                kiosk.pass(asked(words).multipliedBy(times));
                assertThat(kiosk.kiosk.state()).as("in the end it asks").isInstanceOfSatisfying(Visiting.class,
                        state -> assertThat(state.secondsLeft()).isPresent());
                kiosk.kiosk.touched();
            });
        });
        assertThat(hurried).isEmpty();
        assertThat(pages[0]).isGreaterThan(300);
        assertThat(most[0]).as("the words of the fullest page").isGreaterThan(100);
    }

    static Stream<Arguments> readers() {
        return Stream.of(Arguments.of(EveryScreen.WALL, Comfort.USUAL, 1),
                Arguments.of(EveryScreen.STAND, Comfort.USUAL.with(TextSize.LARGER), 2));
    }

    private static Duration asked(int words) {
        Duration reading = WORD.multipliedBy(words);
        return reading.compareTo(LEAST) > 0 ? reading : LEAST;
    }

    /// What stands on the screen, word by word, also under what lies over it.
    private static int words(EveryScreen kiosk) {
        int[] words = {0};
        EveryScreen.each(kiosk.scene.getRoot(), node -> {
            if (node instanceof Words text) {
                words[0] += Stream.of(text.laid().plain().split("\\s+")).filter(word -> !word.isEmpty()).toList().size();
            }
        });
        return words[0];
    }
}
