package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handrail.Camera;
import org.handrail.content.Guide;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Visit;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The longest that a family can carry away, read by a camera from the very pixels of every kind of glass.
class TakingHomeTest {

    private static final List<Locale> LANGUAGES = Premises.CONFIG.languages().offered();
    private static final Drawings NO_DRAWINGS = new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND);

    static List<Glass> glasses() {
        return Glass.ALL;
    }

    @ParameterizedTest
    @MethodSource("glasses")
    void aCameraReadsAllThatWasTalkedAbout(Glass glass) {
        for (int[] row : Pairs.covering(LANGUAGES.size(), 2, Contrast.values().length, 2)) {
            Comfort comfort = Comfort.USUAL.with(row[1] == 0 ? TextSize.NORMAL : TextSize.LARGEST).with(Contrast.values()[row[2]])
                    .lowReach(row[3] == 1);
            Guide guide = Premises.LIBRARY.first(LANGUAGES.get(row[0])).orElseThrow();
            String seen = read(new Look(glass, LANGUAGES.get(row[0]), comfort, true));
            assertThat(seen.lines()).as("%s %s", glass.name(), comfort).containsSequence(Stream.concat(
                    guide.topics().stream().map(topic -> "- " + topic.title()),
                    guide.treatments().stream().map(treatment -> "- " + treatment.name())).toList());
            assertThat(seen.lines().filter(line -> line.startsWith("- ") && line.contains(": ") && line.endsWith("?"))).as("%s %s", glass.name(), comfort)
                    .hasSize(Visit.MOST_PICKS);
        }
    }

    private static String read(Look look) {
        Stop all = Premises.STOPS.stream().filter(stop -> stop.name().equals("guided-taking-all")).findFirst().orElseThrow();
        var seen = new StringBuilder();
        Fx.run(() -> new Showing(Premises.speaking(look.language()), Premises.LIBRARY, NO_DRAWINGS).of(look, all,
                (_, view) -> seen.append(Camera.read(view.scene().snapshot(null)))));
        return seen.toString();
    }
}
