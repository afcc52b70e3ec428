package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.handrail.config.ConfigFile;
import org.handrail.config.ConfigReading;
import org.handrail.config.KeyName;
import org.handrail.config.KioskConfig;
import org.handrail.config.KioskConfig.Keys.Binding;
import org.handrail.config.KioskConfig.Keys.Does;
import org.handrail.ui.keys.Command;
import org.handrail.ui.keys.KeyMap.Stroke;
import org.handrail.ui.keys.KeySettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a keypad sends is given its meaning in the settings.
class KeysInTheSettingsTest {

    @ParameterizedTest
    @EnumSource(KeyName.class)
    void everyNameIsAKey(KeyName name) {
        assertThat(KeyCode.valueOf(name.name())).isNotNull();
    }

    @Test
    void everythingThatAKeyCanBeForCanBeSaid() {
        assertThat(Stream.of(Does.values()).map(Enum::name)).containsExactly(
                Stream.of(Command.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void whatIsSaidComesOnTopOfTheUsualKeys() {
        KeySettings settings = Handrail.keys(new KioskConfig.Keys(List.of(new Binding(KeyName.F9, Does.SWITCH_CHOOSE),
                new Binding(KeyName.HOME, Does.HELP)), 2500, 700, 300));
        assertThat(settings.map().commands()).containsEntry(Stroke.of(KeyCode.F9), Command.SWITCH_CHOOSE)
                .containsEntry(Stroke.of(KeyCode.HOME), Command.HELP).containsEntry(Stroke.of(KeyCode.TAB), Command.NEXT);
        assertThat(settings.slow()).isEqualTo(Duration.ofMillis(2500));
        assertThat(settings.fast()).isEqualTo(Duration.ofMillis(700));
        assertThat(settings.same()).isEqualTo(Duration.ofMillis(300));
    }

    @Test
    void aKeyThatIsGivenTwoMeaningsStopsTheStart() {
        String file = """
                {"organisation": {"name": "Clinic", "deskPhone": "1"}, "panel": {"widthMm": 527, "heightMm": 296},
                 "keys": {"also": [{"key": "F9", "does": "NEXT"}, {"key": "F9", "does": "BACK"}]}}
                """;
        assertThat(ConfigFile.parse(Path.of("kiosk.json"), file, _ -> Optional.empty())).isInstanceOfSatisfying(ConfigReading.Faulty.class,
                faulty -> assertThat(faulty.problems()).singleElement().asString().contains("/keys/also/1/key", "second time"));
    }
}
