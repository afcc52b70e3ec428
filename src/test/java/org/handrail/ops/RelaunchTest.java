package org.handrail.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class RelaunchTest {

    private final Optional<String> java = Optional.of("/opt/jdk/bin/java");
    private final Optional<String[]> arguments =
            Optional.of(new String[] {"-Xmx300m", "-classpath", "a b.jar", "org.handrail.Main", "--config", "my kiosk.json"});

    @Test
    void theSameCommandIsGivenAgainWordForWord() {
        assertThat(Relaunch.command(Map.of(), java, arguments).orElseThrow()).containsExactly(
                "/opt/jdk/bin/java", "-Xmx300m", "-classpath", "a b.jar", "org.handrail.Main", "--config", "my kiosk.json");
    }

    @Test
    void underASupervisorNothingIsStartedTwice() {
        assertThat(Relaunch.command(Map.of("HANDRAIL_SUPERVISED", "1"), java, arguments)).isEmpty();
    }

    @Test
    void whereTheSystemDoesNotTellTheCommandThereIsNone() {
        assertThat(Relaunch.command(Map.of(), java, Optional.empty())).isEmpty();
        assertThat(Relaunch.command(Map.of(), Optional.empty(), arguments)).isEmpty();
    }
}
