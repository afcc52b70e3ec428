package org.handrail.session;

import java.util.Locale;
import java.util.Optional;

/// How whoever stands here reads while there is no visit: staff, or somebody before a kiosk that rests.
///
/// @param language empty for the first that the kiosk offers
public record Manner(Optional<Locale> language, Comfort comfort) {

    public static final Manner USUAL = new Manner(Optional.empty(), Comfort.USUAL);

    Manner with(Locale language) {
        return new Manner(Optional.of(language), comfort);
    }

    Manner with(Comfort comfort) {
        return new Manner(language, comfort);
    }
}
