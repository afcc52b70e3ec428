package org.handrail;

import java.nio.file.Path;
import java.util.Optional;

/// What the command line asks for.
///
/// @param windowed a window of this size instead of the whole screen
/// @param tour     the picture tour, or a part of it
/// @param check    only look for mistakes
record Wanted(Path config, Optional<Start.Size> windowed, Optional<Start.Tour> tour, boolean check) {

    static final String USUAL_CONFIG = "kiosk-config.json";

    /// Without a word: the kiosk, on the whole screen.
    static Wanted kiosk() {
        return new Wanted(Path.of(USUAL_CONFIG), Optional.empty(), Optional.empty(), false);
    }
}
