package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The strip of a guided visit takes room from every page: nothing on it may be cut, covered or crowded by that.
class GuidedAuditTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"), Locale.of("ar"));
    private static final List<TextSize> SIZES = List.of(TextSize.NORMAL, TextSize.LARGEST);
    /// One of each kind of page.
    private static final Set<String> KINDS = Set.of("home", "signs-in-short", "tests-finding-out", "compare-treatments",
            "treatment-surgery", "ahead-gate", "ahead-words", "help", "word-dsrct", "signs-ask-origins",
            "easier", "who-is-reading", "meaning-dsrct", "answer-surgery-1", "stop-surgery", "tests-finding-out-exam", "signs-ask",
            "questions", "questions-few", "hand-off", "hand-off-few", "ideas-questions", "ideas-full", "pick-two", "treated-path",
            "treated-rescue", "spread-places");
    private static final List<Stop> LED = Premises.STOPS.stream().filter(stop -> KINDS.contains(stop.name()))
            .map(stop -> stop.led().upTo(2)).toList();
    private static final Drawings NO_DRAWINGS = new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND);

    static List<Glass> glasses() {
        return List.of(Glass.WALL, Glass.STAND, Glass.SMALL);
    }

    @ParameterizedTest
    @MethodSource("glasses")
    void everyPageHasRoomForTheStrip(Glass glass) {
        var faults = new TreeSet<String>();
        int[] pages = {0};
        for (int[] row : Pairs.covering(LED.size(), LANGUAGES.size(), SIZES.size(), 2, 2)) {
            Comfort comfort = Comfort.USUAL.with(SIZES.get(row[2])).lowReach(row[3] == 1);
            Locale language = LANGUAGES.get(row[1]);
            Stop stop = LED.get(row[0]);
            Glass hung = row[4] == 1 ? glass.high() : glass;
            Fx.run(() -> new Showing(Premises.speaking(language), Premises.LIBRARY, NO_DRAWINGS)
                    .of(new Look(hung, language, comfort, true), stop, (page, view) -> {
                        pages[0]++;
                        Inspection.of(view.surface()).forEach(fault -> faults.add("%s %s %s low=%s %s page %d: %s".formatted(
                                hung.name(), language, comfort.text(), comfort.lowReach(), stop.name(), page, fault)));
                    }));
        }
        assertThat(faults).isEmpty();
        assertThat(LED).hasSize(KINDS.size());
        assertThat(pages[0]).isGreaterThan(30);
    }
}
