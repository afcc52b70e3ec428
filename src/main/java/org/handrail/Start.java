package org.handrail;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.handrail.config.KioskConfig;

/// Everything the command line has settled by the time something is shown.
///
/// @param stateFolder where to keep what must outlast a restart
/// @param windowed    a window of this size instead of the whole screen
/// @param tour        make the picture tour, without a screen, and end
record Start(KioskConfig config, Path stateFolder, Optional<Size> windowed, Optional<Tour> tour) {

    /// @param folder where the pictures go
    /// @param only   the pictures to make: those whose file name this is found in
    record Tour(Path folder, Pattern only) { }

    record Size(int width, int height) { }
}
