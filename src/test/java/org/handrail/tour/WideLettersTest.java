package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.BeforeAll;
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

    @BeforeAll
    static void widen() throws IOException {
        WideFont.into(classes);
    }

    @ParameterizedTest(name = "on {0}, text {1}, low: {2}, everything: {3}")
    @MethodSource("looks")
    void everyPlaceHasRoomForWiderLetters(Glass glass, TextSize size, boolean low, boolean everything) throws Exception {
        List<String> told = told(glass.name(), size.name(), String.valueOf(low), String.valueOf(everything));
        assertThat(behind(WideLetters.FAULT, told)).isEmpty();
        assertThat(Double.parseDouble(behind(WideLetters.WIDTH, told).getFirst()) / Fx.on(WideLetters::width))
                .as("how much wider letters are").isCloseTo(WideFont.WIDER, within(0.01));
        assertThat(Integer.parseInt(behind(WideLetters.SEEN, told).getFirst())).isGreaterThan(everything ? Premises.STOPS.size() : 60);
    }

    /// Every place as most people see it, on the three forms of glass; then one of each kind, in the largest text on a wall, which has room
    /// for both.
    static Stream<Arguments> looks() {
        return Stream.concat(Glass.ALL.stream().flatMap(glass -> Stream.of(false, true).map(low ->
                        Arguments.of(glass, TextSize.NORMAL, low, !low && !glass.equals(Glass.LARGE)))),
                Stream.of(Arguments.of(Glass.WALL, TextSize.LARGEST, false, false)));
    }

    private static List<String> behind(String name, List<String> told) {
        return told.stream().filter(line -> line.startsWith(name + " ")).map(line -> line.substring(name.length() + 1)).toList();
    }

    private static List<String> told(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        System.getProperties().forEach((name, value) -> {
            if (DRAWING.stream().anyMatch(name.toString()::startsWith)) {
                command.add("-D" + name + "=" + value);
            }
        });
        command.addAll(List.of("-cp", classes + File.pathSeparator + System.getProperty("java.class.path"), WideLetters.class.getName()));
        command.addAll(List.of(args));
        var looking = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> told = looking.inputReader().lines().toList();
        assertThat(looking.waitFor()).isZero();
        return told;
    }
}
