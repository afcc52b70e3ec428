package org.handrail.ops;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Where the kiosk keeps what must outlast a restart.
public final class StateFolder {

    private StateFolder() { }

    /// The folder that the settings name, or else the usual one of this user.
    ///
    /// @param home the user's home folder
    public static Path of(Optional<Path> settings, Map<String, String> environment, Path home) {
        return settings.orElseGet(() -> Optional.ofNullable(environment.get("XDG_STATE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local/state"))
                .resolve("handrail"));
    }
}
