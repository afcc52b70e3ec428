package org.handrail.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.handrail.config.KioskConfig.Corner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    static final String LEAST = """
            {
              "organisation": {"name": "Birch Clinic", "deskPhone": "12"},
              "panel": {"widthMm": 527, "heightMm": 296.5}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void theShippedFileIsSound() {
        var config = sound(ConfigFile.read(Path.of("kiosk-config.json"), _ -> Optional.empty()));

        assertThat(config.organisation().name()).isEqualTo("Larkfield Children’s");
        assertThat(config.site().studiesFor()).containsExactly("children", "young adults");
        assertThat(config.guides().folder()).isEqualTo(Path.of("data/guides").toAbsolutePath());
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        var config = sound(LEAST);

        assertThat(config.idle()).isEqualTo(new KioskConfig.Idle(90, 150, 30, 10, 30, 15, 20, 2));
        assertThat(config.touch()).isEqualTo(new KioskConfig.Touch(8, 400, 300, 4, 0));
        assertThat(config.panel().screen()).isZero();
        assertThat(config.languages().first()).isEqualTo(Locale.ENGLISH);
        assertThat(config.staff().corner()).isEqualTo(Corner.TOP_START);
        assertThat(config.staff().pinHash()).isEmpty();
        assertThat(config.showPointer()).isFalse();
        assertThat(config.site().contacts()).isEmpty();
        assertThat(config.logs().folder()).isEmpty();
    }

    @Test
    void aNumberIsFoundByTheKeyThatGuidesUse() {
        var numbers = sound(LEAST).helpNumbers();

        assertThat(numbers.of("emergency")).contains("911");
        assertThat(numbers.of("team")).isEmpty();
        assertThat(numbers.of("somebody")).isEmpty();
    }

    @Test
    void aPathIsFoundFromTheFolderOfTheFile() {
        assertThat(sound(with("\"guides\": {\"folder\": \"../books\"}")).guides().folder())
                .isEqualTo(folder.resolveSibling("books"));
    }

    @Test
    void languagesKeepScriptAndRegion() {
        assertThat(sound(with("\"languages\": {\"offered\": [\"pt-BR\", \"zh-Hant\", \"es-419\"]}")).languages().offered())
                .extracting(Locale::toLanguageTag).containsExactly("pt-BR", "zh-Hant", "es-419");
    }

    @Test
    void aLanguageThatCannotBeShownIsNamedWithItsLine() {
        var reading = ConfigFile.parse(Path.of("kiosk.json"), with("\n\"languages\": {\"offered\": [\"en\",\n  \"zh-Hant\"]}"),
                language -> language.getLanguage().equals("zh") ? Optional.of("cannot be read.") : Optional.empty());

        assertThat(reading).asInstanceOf(type(ConfigReading.Faulty.class)).extracting(faulty -> faulty.problems().toString())
                .isEqualTo("[kiosk.json:6:3: /languages/offered/1 cannot be read.]");
    }

    @Test
    void everyProblemIsNamedWithItsLineAndWhatIsAllowed() {
        assertThat(problems("""
                {
                  "organisation": {"name": ""},
                  "panel": {"widthMm": 527, "heightMm": 296, "widht": 3},
                  "touch": {
                    "doubleTapMs": 5000
                  },
                  "idle": {"graceSeconds": 1.5},
                  "helpNumbers": {"crisis": 988},
                  "showPointer": false, "showPointer": true
                }
                """)).containsExactly(
                "kiosk.json:2:19: /organisation/deskPhone is missing. It must be text in quotes, of 1 to 30 characters. "
                        + "The number that reaches a person at the desk from the phone in the lobby.",
                "kiosk.json:2:28: /organisation/name is \"\". It must be text in quotes, of 1 to 60 characters. "
                        + "The name beside the logo.",
                "kiosk.json:3:46: /panel/widht is not a setting. Here can stand: "
                        + "widthMm, heightMm, lowerEdgeMm, highestReachMm, lowestReachMm, viewingDistanceMm, screen.",
                "kiosk.json:5:20: /touch/doubleTapMs is 5000. It must be a whole number from 0 to 1000. "
                        + "A second tap within this time is the same tap.",
                "kiosk.json:7:28: /idle/graceSeconds is 1.5. It must be a whole number from 0 to 600. "
                        + "Time added to the reading time of a page.",
                "kiosk.json:8:29: /helpNumbers/crisis is 988. It must be text in quotes, of 1 to 30 characters. "
                        + "Someone to talk to when it is too much to bear.",
                "kiosk.json:9:25: /showPointer stands here for the second time. Keep one of the two.");
    }

    @Test
    void numbersInQuotesAndNullsAreNotTaken() {
        assertThat(problems(with("\"touch\": {\"slopMm\": \"8\", \"settleMs\": null}, \"showPointer\": \"true\""))).hasSize(3);
    }

    @Test
    void aNumberBeyondAllMeasureIsAProblemLikeAnyOther() {
        assertThat(problems(with("\"touch\": {\"slopMm\": 1e300, \"settleMs\": 1e999, \"doubleTapMs\": " + "9".repeat(100) + "}")))
                .hasSize(3).allSatisfy(problem -> assertThat(problem).contains("It must be a"));
    }

    @Test
    void aFileThatStopsBeingJsonIsNamedAtThatPlace() {
        assertThat(problems("{\n  \"panel\": {,}\n}")).singleElement().asString().startsWith("kiosk.json:2:13: is not JSON");
        assertThat(problems(LEAST + "more")).singleElement().asString().startsWith("kiosk.json:5:");
        assertThat(problems("")).singleElement().asString().startsWith("kiosk.json:1:1: is empty. It must be a group");
        assertThat(problems("[]")).singleElement().asString().contains("is a list. It must be a group of settings in { }");
        assertThat(problems("[".repeat(5_000))).hasSize(1);
    }

    @Test
    void aLogoThatIsNotThereIsNamed() throws IOException {
        String text = LEAST.replace("\"name\"", "\"logo\": \"logo.svg\", \"name\"");

        assertThat(problems(text)).singleElement().asString().startsWith("kiosk.json:2:28: /organisation/logo names a file");

        Files.writeString(folder.resolve("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(sound(text).organisation().logo()).contains(folder.resolve("logo.svg"));
    }

    @Test
    void aLogoThatIsNoPictureIsNamedWhateverItIsCalled() throws IOException {
        String text = LEAST.replace("\"name\"", "\"logo\": \"logo.png\", \"name\"");

        Files.writeString(folder.resolve("logo.png"), "GIF89a");
        assertThat(problemsIn(folder, text)).singleElement().asString().contains("no PNG, no JPEG and no SVG");

        Files.write(folder.resolve("logo.png"), new byte[1_100_000]);
        assertThat(problemsIn(folder, text)).singleElement().asString().contains("larger than 1 MB");

        Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
        assertThat(sound(text).organisation().logo()).isPresent();
    }

    @Test
    void aFileThatCannotBeReadIsOneProblem() throws IOException {
        var latin = Files.write(folder.resolve("latin.json"), LEAST.replace("Birch", "Bürch").getBytes(StandardCharsets.ISO_8859_1));
        var large = Files.write(folder.resolve("large.json"), new byte[1_000_001]);

        assertThat(Stream.of(folder.resolve("none.json"), latin, large, folder).map(file -> ConfigFile.read(file, _ -> Optional.empty())))
                .hasSize(4).allSatisfy(reading -> assertThat(reading).asInstanceOf(type(ConfigReading.Faulty.class))
                        .extracting(faulty -> faulty.problems().size()).isEqualTo(1));
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        sound(ConfigFile.read(Files.writeString(folder.resolve("bom.json"), "\uFEFF" + LEAST), _ -> Optional.empty()));
    }

    static String with(String more) {
        return LEAST.strip().replaceFirst("}$", "," + more + "}");
    }

    private KioskConfig sound(String text) {
        return sound(ConfigFile.parse(folder.resolve("kiosk.json"), text, _ -> Optional.empty()));
    }

    static KioskConfig sound(ConfigReading reading) {
        return switch (reading) {
            case ConfigReading.Sound sound -> sound.config();
            case ConfigReading.Faulty faulty -> throw new AssertionError(faulty.problems());
        };
    }

    private List<String> problems(String text) {
        return problemsIn(Path.of(""), text);
    }

    private static List<String> problemsIn(Path folder, String text) {
        return switch (ConfigFile.parse(folder.resolve("kiosk.json"), text, _ -> Optional.empty())) {
            case ConfigReading.Sound sound -> throw new AssertionError(sound);
            case ConfigReading.Faulty faulty -> faulty.problems().stream().map(ConfigProblem::toString).toList();
        };
    }
}
