package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.handrail.session.Comfort;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.Test;

/// What is not translated yet stands by itself. Two Latin words with a mark between them would change places within an Arabic
/// sentence (Unicode Bidirectional Algorithm, UAX 9).
class MixedLanguagesTest {

    /// The desk tells which languages there are, in any order.
    private static final String LIST_OF_NAMES = "staff-desk";
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern PARTED = Pattern.compile("\\p{IsLatin}{2,}[,:;?] \\p{IsLatin}{2,}");

    @Test
    void noArabicSentenceHoldsWordsThatWouldChangePlaces() {
        var look = new Look(Glass.WALL, Locale.forLanguageTag("ar"), Comfort.USUAL, false);
        var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
        var mixed = new TreeSet<String>();
        int[] arabic = {0};
        Premises.STOPS.stream().filter(stop -> (stop.typical() || stop.name().startsWith("questions"))
                && !stop.name().equals(LIST_OF_NAMES)).map(stop -> stop.upTo(1)).forEach(stop ->
                Fx.run(() -> showing.of(look, stop, (_, view) -> view.surface().all(Words.class).stream().map(words -> words.laid().plain())
                        .filter(text -> ARABIC.matcher(text).find()).forEach(text -> {
                            arabic[0]++;
                            if (PARTED.matcher(text).find()) {
                                mixed.add(stop.name() + ": " + text);
                            }
                        }))));
        assertThat(mixed).isEmpty();
        assertThat(arabic[0]).isGreaterThan(100);
    }
}
