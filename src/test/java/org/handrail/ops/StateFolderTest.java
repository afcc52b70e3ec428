package org.handrail.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class StateFolderTest {

    private final Path home = Path.of("/home/kiosk");

    @Test
    void theSettingsComeBeforeTheEnvironmentAndTheEnvironmentBeforeHome() {
        var environment = Map.of("XDG_STATE_HOME", "/var/state");

        assertThat(StateFolder.of(Optional.of(Path.of("/srv/kiosk")), environment, home)).isEqualTo(Path.of("/srv/kiosk"));
        assertThat(StateFolder.of(Optional.empty(), environment, home)).isEqualTo(Path.of("/var/state/handrail"));
        assertThat(StateFolder.of(Optional.empty(), Map.of(), home)).isEqualTo(Path.of("/home/kiosk/.local/state/handrail"));
    }

    @Test
    void aRelativeOrEmptyFolderInTheEnvironmentIsIgnored() {
        var usual = StateFolder.of(Optional.empty(), Map.of(), home);

        assertThat(StateFolder.of(Optional.empty(), Map.of("XDG_STATE_HOME", ""), home)).isEqualTo(usual);
        assertThat(StateFolder.of(Optional.empty(), Map.of("XDG_STATE_HOME", "state"), home)).isEqualTo(usual);
    }
}
