package org.handrail.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RelaunchTest {

    @Test
    void theSameCommandIsGivenAgainWordForWord() {
        assertThat(Relaunch.command(Path.of("/opt/jdk"), List.of("-Xmx300m", "-Dname=a b"), "a b.jar:c.jar", "org.handrail.Main",
                List.of("--config", "my kiosk.json"))).containsExactly(
                "/opt/jdk/bin/java", "-Xmx300m", "-Dname=a b", "-classpath", "a b.jar:c.jar", "org.handrail.Main",
                "--config", "my kiosk.json");
    }

    @Test
    void underASupervisorNothingIsStartedTwice() {
        assertThat(Relaunch.isSupervised(Map.of("HANDRAIL_SUPERVISED", "1"))).isTrue();
        assertThat(Relaunch.isSupervised(Map.of())).isFalse();
    }
}
