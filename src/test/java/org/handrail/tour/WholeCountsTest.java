package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.handrail.content.Prose;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nobody turns a page in the middle of what a number means: how many were alive stands whole, however few lines a page has.
class WholeCountsTest {

    private static final Showing SHOWING = new Showing(Premises.CONFIG, Premises.LIBRARY,
            new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));

    @ParameterizedTest
    @MethodSource("looks")
    void aSentenceWithACountIsNeverParted(Look look) {
        var parted = new TreeSet<String>();
        var counts = new AtomicInteger();
        Premises.STOPS.stream().filter(stop -> stop.name().equals("ahead-numbers")).forEach(stop -> Fx.run(() -> SHOWING.of(look, stop,
                (_, view) -> view.surface().texts().stream().map(words -> words.laid().plain()).flatMap(told -> Prose.of(told).sentences().stream())
                        .map(Prose::plain).filter(sentence -> sentence.matches("About .*")).forEach(sentence -> {
                            counts.incrementAndGet();
                            if (!sentence.endsWith(".")) {
                                parted.add(sentence);
                            }
                        }))));
        assertThat(parted).isEmpty();
        assertThat(counts).hasPositiveValue();
    }

    static Stream<Look> looks() {
        return Glass.ALL.stream().flatMap(glass -> Stream.of(glass, glass.high())).flatMap(glass -> Stream.of(false, true).flatMap(low ->
                List.of(TextSize.NORMAL, TextSize.LARGEST).stream().map(size ->
                        new Look(glass, Locale.ENGLISH, Comfort.USUAL.with(size).lowReach(low), false))));
    }
}
