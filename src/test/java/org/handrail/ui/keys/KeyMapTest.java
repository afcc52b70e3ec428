package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.handrail.session.Comfort.Scan;
import org.handrail.ui.keys.KeyMap.Stroke;
import org.junit.jupiter.api.Test;

class KeyMapTest {

    private static final KeyMap SWITCH = new KeyMap(Map.of(Stroke.of(KeyCode.F9), Command.SWITCH_CHOOSE));

    @Test
    void noLetterNumberOrFunctionKeyIsAShortcut() {
        assertThat(Arrays.stream(KeyCode.values()).filter(key -> key.isLetterKey() || key.isDigitKey() || key.isFunctionKey()))
                .hasSizeGreaterThan(50)
                .allSatisfy(key -> assertThat(KeyMap.usual().command(Stroke.of(key))).isEmpty());
    }

    @Test
    void shiftMattersOnlyWhereItSaysSomethingElse() {
        assertThat(KeyMap.usual().command(new Stroke(KeyCode.TAB, true))).contains(Command.PREVIOUS);
        assertThat(KeyMap.usual().command(new Stroke(KeyCode.ENTER, true))).contains(Command.SELECT);
    }

    @Test
    void timeMovesTheLightOnlyForThoseWithOneSwitch() {
        var two = new KeyMap(Map.of(Stroke.of(KeyCode.F9), Command.SWITCH_CHOOSE, Stroke.of(KeyCode.F8), Command.SWITCH_MOVE));
        assertThat(settings(SWITCH, 3000).pace(Scan.OFF)).contains(Duration.ofSeconds(3));
        assertThat(settings(SWITCH, 3000).pace(Scan.FAST)).contains(Duration.ofSeconds(1));
        assertThat(settings(SWITCH, 3000).pace(Scan.STEP)).isEmpty();
        assertThat(settings(two, 3000).pace(Scan.OFF)).isEmpty();
    }

    @Test
    void scanningIsNeitherTooFastNorTooSlow() {
        assertThatThrownBy(() -> settings(SWITCH, 499)).hasMessageContaining("0.5 to 10 s");
        assertThatThrownBy(() -> settings(SWITCH, 10_001)).hasMessageContaining("0.5 to 10 s");
    }

    private static KeySettings settings(KeyMap map, long slow) {
        return new KeySettings(map, Duration.ofMillis(slow), Duration.ofSeconds(1), Duration.ZERO);
    }
}
