package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handrail.session.Comfort;
import org.handrail.ui.Fx;
import org.handrail.ui.Texts;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Spoken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What everybody is told before they begin: that nothing is kept, that a wait clears the screen, and where help is.
class FirstScreenTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar", "en-XA"})
    void itSaysWhatIsKeptWhatAWaitDoesAndWhereHelpIs(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        Texts texts = new Texts(language);
        Stop attract = Premises.STOPS.stream().filter(stop -> stop.name().equals("attract")).findFirst().orElseThrow();
        for (Glass glass : Glass.ALL) {
            Fx.run(() -> new Showing(Premises.speaking(language), Premises.LIBRARY, new Drawings(_ -> Optional.empty(),
                    Drawings.USUAL_BOUND)).of(new Look(glass, language, Comfort.USUAL, true), attract, (_, view) -> {
                        List<String> written = view.surface().texts().stream().map(words -> words.laid().plain()).toList();
                        List<String> told = Spoken.in(view.surface().top()).stream().map(Spoken::name).toList();
                        assertThat(written).as(glass.name()).containsAll(sentences(texts));
                        assertThat(told).as(glass.name()).containsAll(sentences(texts));
                    }));
        }
    }

    private static List<String> sentences(Texts texts) {
        return List.of(texts.of("attract.kept").replace('\n', ' '), texts.of("attract.urgent").replace('\n', ' '));
    }
}
