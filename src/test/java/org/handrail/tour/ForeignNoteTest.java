package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That a page is not translated yet is said where one begins to read, directly below its title, and is never all that a page says.
class ForeignNoteTest {

    private static final Set<String> NOTES = Set.of("Esta página aún no está en su idioma. Puede pedir un intérprete.", "Aún no está en su idioma.",
            "هذه الصفحة غير متوفرة بلغتكم بعد. يمكنكم طلب مترجم.", "غير متوفرة بلغتكم بعد.");
    private static final Showing SHOWING = new Showing(Premises.CONFIG, Premises.LIBRARY,
            new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));

    @ParameterizedTest
    @MethodSource("looks")
    void theFirstPageSaysSoAboveItsWords(Look look) {
        var faults = new TreeSet<String>();
        var told = new TreeSet<String>();
        Premises.STOPS.stream().filter(stop -> stop.name().startsWith("check-") || isRead(stop.name())).forEach(stop -> Fx.run(() -> SHOWING.of(look, stop, (page, view) -> {
            for (Words note : view.surface().all(Words.class).stream().filter(words -> NOTES.contains(words.laid().plain())).toList()) {
                Parent shown = note.getParent().getParent();
                if (!told.contains(stop.name()) && page > 1) {
                    faults.add(stop.name() + " says so on page " + page);
                }
                if (shown.getChildrenUnmodifiable().size() == 1) {
                    faults.add(stop.name() + " says nothing else on page " + page);
                }
                told.add(stop.name());
            }
        })));
        assertThat(faults).isEmpty();
        assertThat(told).hasSizeGreaterThan(40);
    }

    private static boolean isRead(String name) {
        return !name.contains("-origins") && Premises.LIBRARY.first(Locale.ENGLISH).orElseThrow().topics().stream()
                .anyMatch(topic -> name.startsWith(topic.id().value() + "-"));
    }

    static Stream<Look> looks() {
        return List.of("es", "ar").stream().map(Locale::of).flatMap(language ->
                List.of(TextSize.NORMAL, TextSize.LARGE, TextSize.LARGER).stream().map(size ->
                        new Look(Glass.SMALL, language, Comfort.USUAL.with(size), false)));
    }
}
