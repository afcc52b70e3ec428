package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Where all letters are a quarter farther apart, nothing is cut, torn, covered or crowded either (WCAG 1.4.12).
class WideLettersTest {

    /// By which the tests tell JavaFX where and how to draw.
    private static final List<String> DRAWING = List.of("glass.", "monocle.", "prism.", "headless.", "testfx.", "java.awt.headless");

    @TempDir
    private static Path classes;

    private static List<String> told;

    @BeforeAll
    static void lookWidened() throws Exception {
        WideFont.into(classes);
        told = told();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("looks")
    void everyPlaceHasRoomForWiderLetters(Look look) {
        assertThat(behind(WideLetters.of(look, WideLetters.FAULT))).isEmpty();
        assertThat(Integer.parseInt(behind(WideLetters.of(look, WideLetters.SEEN)).getFirst()))
                .isGreaterThan(look.everything() ? Premises.STOPS.size() : 100);
    }

    static Stream<Arguments> looks() {
        return WideLetters.LOOKS.stream().map(look -> Arguments.of(Named.of(look.name(), look)));
    }

    @Test
    void lettersStandAQuarterFartherApart() {
        assertThat(Double.parseDouble(behind(WideLetters.WIDTH + " ").getFirst()) / Fx.on(WideLetters::width))
                .isCloseTo(WideFont.WIDER, within(0.01));
    }

    private static List<String> behind(String start) {
        return told.stream().filter(line -> line.startsWith(start)).map(line -> line.substring(start.length())).toList();
    }

    private static List<String> told() throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        System.getProperties().forEach((name, value) -> {
            if (DRAWING.stream().anyMatch(name.toString()::startsWith)) {
                command.add("-D" + name + "=" + value);
            }
        });
        command.addAll(List.of("-cp", classes + File.pathSeparator + System.getProperty("java.class.path"), WideLetters.class.getName()));
        var looking = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> told = looking.inputReader().lines().toList();
        assertThat(looking.waitFor()).isZero();
        return told;
    }
}
