package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.handrail.ops.SingleInstance;
import org.handrail.staff.Pin;
import org.handrail.ui.NoScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Start> started = new ArrayList<>();
    private final Deque<String> typed = new ArrayDeque<>();
    private final Properties before = (Properties) System.getProperties().clone();

    private List<String> guideProblems = List.of();
    private Optional<String> refusal = Optional.empty();
    private boolean display = true;
    private boolean terminal = true;
    private Path config;

    @BeforeEach
    void writeSettings() throws IOException {
        config = Files.writeString(folder.resolve("kiosk.json"), """
                {
                  "organisation": {"name": "Birch Clinic", "deskPhone": "12"},
                  "panel": {"widthMm": 527, "heightMm": 296},
                  "stateFolder": "state"
                }
                """);
    }

    @AfterEach
    void forgetProperties() {
        System.setProperties(before);
    }

    @Test
    void theKioskStartsOnTheWholeScreen() {
        assertThat(run("--config", config.toString())).isEqualTo(ExitCode.OK.number);

        assertThat(started).singleElement().satisfies(start -> {
            assertThat(start.config().organisation().name()).isEqualTo("Birch Clinic");
            assertThat(start.stateFolder()).isEqualTo(folder.resolve("state"));
            assertThat(start.windowed()).isEmpty();
            assertThat(start.tour()).isEmpty();
        });
        assertThat(folder.resolve("state/logs/handrail.log")).exists();
    }

    @Test
    void withoutAWordTheUsualIsWanted() {
        var kiosk = new KioskCommand((_, _) -> null);

        new CommandLine(kiosk).parseArgs();

        assertThat(kiosk.wanted()).isEqualTo(Wanted.kiosk());
    }

    @Test
    void itStartsInAWindowWhenAsked() {
        run("--config", config.toString(), "--windowed", "1280x800");

        assertThat(started).extracting(Start::windowed).containsExactly(Optional.of(new Start.Size(1280, 800)));
    }

    @Test
    void theTourNeedsNoDisplayAndTakesNoLock() throws IOException {
        display = false;
        try (var running = SingleInstance.take(folder.resolve("state")).orElseThrow()) {
            assertThat(running).isNotNull();
            assertThat(run("--config", config.toString(), "--tour", "pictures", "--only", "home")).isEqualTo(ExitCode.OK.number);
        }

        assertThat(started).extracting(start -> start.tour().orElseThrow().folder()).containsExactly(Path.of("pictures"));
        assertThat(started).extracting(start -> start.tour().orElseThrow().only().pattern()).containsExactly("home");
        assertThat(System.getProperty("glass.platform")).isEqualTo("Monocle");
    }

    @Test
    void withoutADisplayItMakesTheTourAndSaysWhereThePicturesAre() {
        display = false;

        assertThat(run("--config", config.toString())).isEqualTo(ExitCode.OK.number);

        assertThat(started).extracting(start -> start.tour().orElseThrow().folder()).containsExactly(Path.of("target/tour"));
        assertThat(out.toString().lines()).singleElement().asString()
                .contains("no display", Path.of("target/tour").toAbsolutePath().toString());
    }

    @Test
    void wrongSettingsArePrintedAndNothingStarts() throws IOException {
        Files.writeString(config, "{\n\"panel\": {\"widthMm\": \"wide\"}}");

        assertThat(run("--config", config.toString())).isEqualTo(ExitCode.BAD_CONFIG.number);

        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith(config + ":"));
        assertThat(started).isEmpty();
    }

    @Test
    void aLanguageWithoutAFontIsRefusedWithWhatCanBeOffered() throws IOException {
        Files.writeString(config, Files.readString(config).strip().replaceFirst("}$", ",\n\"languages\": {\"offered\": [\"en\", \"zh-Hant\"]}}"));

        assertThat(run("--config", config.toString())).isEqualTo(ExitCode.BAD_CONFIG.number);

        assertThat(err.toString().lines()).singleElement().asString().startsWith(config + ":6:33: /languages/offered/1 is \"zh-Hant\". ")
                .contains("Chinese (Traditional)", "ar, az, be", "el, en, eo, es", "vi, ");
        assertThat(started).isEmpty();
    }

    @Test
    void aSecondKioskIsRefused() throws IOException {
        try (var running = SingleInstance.take(folder.resolve("state")).orElseThrow()) {
            assertThat(running).isNotNull();
            assertThat(run("--config", config.toString())).isEqualTo(ExitCode.ALREADY_RUNNING.number);
        }

        assertThat(err.toString()).contains("running on this machine already");
        assertThat(started).isEmpty();
        assertThat(run("--config", config.toString())).isEqualTo(ExitCode.OK.number);
    }

    @Test
    void aKioskThatCanKeepNothingStartsAllTheSame() throws IOException {
        Files.createFile(folder.resolve("state"));

        assertThat(run("--config", config.toString())).isEqualTo(ExitCode.OK.number);

        assertThat(started).hasSize(1);
        assertThat(err.toString()).contains("without a memory");
    }

    @Test
    void checkLooksAtSettingsAndGuidesAndStartsNothing() {
        assertThat(run("--config", config.toString(), "--check")).isEqualTo(ExitCode.OK.number);
        assertThat(out.toString()).contains("are fine");

        guideProblems = List.of("signs.json:41 /blocks/3 is missing.");
        assertThat(run("--config", config.toString(), "--check")).isEqualTo(ExitCode.BAD_CONTENT.number);
        assertThat(err.toString()).contains("signs.json:41");
        assertThat(started).isEmpty();
    }

    @Test
    void aCommandLineThatMakesNoSenseIsRefusedWithAHint() {
        assertThat(run("--windowed", "big")).isEqualTo(ExitCode.COMMAND_LINE.number);
        assertThat(err.toString()).contains("such as 1280x800");
        assertThat(run("--frobnicate")).isEqualTo(ExitCode.COMMAND_LINE.number);
        assertThat(run("--check", "--tour", "pictures")).isEqualTo(ExitCode.COMMAND_LINE.number);
        assertThat(run("hash-pin", "739204")).isEqualTo(ExitCode.COMMAND_LINE.number);
        assertThat(run("--only", "home")).isEqualTo(ExitCode.COMMAND_LINE.number);
        assertThat(run("--tour", "pictures", "--only", "(")).isEqualTo(ExitCode.COMMAND_LINE.number);
    }

    @Test
    void helpShowsExamplesAndEveryExitCode() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK.number);

        assertThat(out.toString()).contains("--windowed 1280x800", "hash-pin")
                .contains(Stream.of(ExitCode.values()).map(code -> code.meaning.split(" ")[0]).toList());
    }

    @Test
    void theVersionIsTheOneThatTheBuildHas() {
        assertThat(run("--version")).isEqualTo(ExitCode.OK.number);

        assertThat(out.toString()).containsPattern("Handrail \\d+\\.\\d+").doesNotContain("${");
    }

    @Test
    void aNewPinIsAskedForTwiceAndGivesTheLineForTheSettings() {
        typed.addAll(List.of("739204", "739204"));

        assertThat(run("hash-pin")).isEqualTo(ExitCode.OK.number);
        assertThat(out.toString()).startsWith("\"pinHash\": \"pbkdf2-sha256$600000$");
    }

    @Test
    void theLineForTheSettingsFitsTheSettings() throws IOException {
        typed.addAll(List.of("739204", "739204"));
        run("hash-pin");

        Files.writeString(config, Files.readString(config).strip().replaceFirst("}$", "") + ", \"staff\": {" + out + "}}");

        run("--config", config.toString());
        assertThat(started).singleElement().satisfies(start ->
                assertThat(start.config().staff().pinHash().flatMap(Pin::parse)).isPresent());
    }

    @Test
    void aMistypedOrWeakPinIsRefused() {
        typed.addAll(List.of("739204", "739205", "123456"));

        assertThat(run("hash-pin")).isEqualTo(ExitCode.COMMAND_LINE.number);
        assertThat(err.toString()).contains("not the same");
        assertThat(run("hash-pin")).isEqualTo(ExitCode.COMMAND_LINE.number);
        assertThat(run("hash-pin")).isEqualTo(ExitCode.COMMAND_LINE.number);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aScriptSendsItsPinOnce() {
        terminal = false;
        typed.add("739204");

        assertThat(run("hash-pin")).isEqualTo(ExitCode.OK.number);
    }

    @Test
    void aFaultIsToldInOneLineWithoutItsMessage() {
        guideProblems = null;

        assertThat(run("--config", config.toString(), "--check")).isEqualTo(ExitCode.FAULT.number);
        assertThat(err.toString()).contains("NullPointerException").doesNotContain("\tat ");
    }

    @Test
    void aDisplayThatTurnsUsAwayIsToldInOneLineWithWhatToDo() {
        refusal = Optional.of("Unable to open DISPLAY");

        assertThat(run("--config", config.toString())).isEqualTo(ExitCode.NO_SCREEN.number);
        assertThat(err.toString().lines()).singleElement().asString().contains("Unable to open DISPLAY", "libgtk-3-0", "tour");
    }

    @Test
    void everyExitCodeIsItsOwnAndNoneIsTheOneTheJvmTakes() {
        assertThat(Stream.of(ExitCode.values()).map(code -> code.number)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(Set.of(3));
    }

    private int run(String... words) {
        var kiosk = new KioskCommand((said, wrong) -> new FrontDoor(new Surroundings(Map.of(), folder, display), _ -> guideProblems, start -> {
            started.add(start);
            refusal.ifPresent(why -> {
                throw new NoScreen(new UnsupportedOperationException(why));
            });
            return ExitCode.OK;
        }, said, wrong));
        var hashPin = new HashPin(new Typist(terminal, _ -> Optional.ofNullable(typed.poll()).map(String::toCharArray)));
        return Commands.of(kiosk, hashPin).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(words);
    }
}
