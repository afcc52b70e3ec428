package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;
import org.handrail.ui.type.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Paragraphs stand farther apart than lines: 1.5 times as far (WCAG 1.4.8).
class ParagraphsTest {

    private static final Set<String> CARDS = Set.of("what-in-short", "causes-in-short", "compare-in-short");

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void paragraphsStandHalfALineFartherApartThanLines(TextSize size) {
        int[] seen = {0};
        Premises.STOPS.stream().filter(stop -> CARDS.contains(stop.name())).forEach(stop -> Fx.run(() -> {
            double line = new Typesetter(Locale.ENGLISH, size).lineHeight(Type.READ);
            new Showing(Premises.CONFIG, Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND)).of(
                    new Look(Glass.WALL, Locale.ENGLISH, Comfort.USUAL.with(size), true), stop, (_, view) -> {
                        List<Bounds> paragraphs = view.surface().texts().stream().filter(words -> isRunning(words, line))
                                .map(Surface::bounds).sorted(Comparator.comparing(Bounds::getMinY)).toList();
                        for (int i = 1; i < paragraphs.size(); i++) {
                            seen[0]++;
                            double between = paragraphs.get(i).getMinY() - paragraphs.get(i - 1).getMaxY();
                            assertThat(between + line).as(stop.name()).isGreaterThanOrEqualTo(1.5 * line - 1);
                        }
                    });
        }));
        assertThat(seen[0]).isPositive();
    }

    private static boolean isRunning(Words words, double line) {
        return !words.isHeading() && Math.abs(words.laid().line() - line) < 1e-6;
    }
}
