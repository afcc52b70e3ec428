package org.handrail.ui.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import org.handrail.session.Comfort;
import org.handrail.ui.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;

/// Every word that ships, in every language it ships in: the letters that its font must have, and the order of its tokens.
class ShippedWordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/org/handrail/ui");
    private static final Path GUIDES = Path.of("data/guides");
    private static final Path FONTS = MESSAGES.resolve("type/fonts");
    private static final List<String> VALUES = List.of("+1 (555) 010-0199", "200 mg", "2-3");
    private static final String ORIGINAL = "en";

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.walk(GUIDES, 2)) {
            return files.filter(path -> path.getNameCount() == 4 && Files.isDirectory(path)).map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("figures")).distinct().sorted().toList();
        }
    }

    @Test
    void everyLanguageHasMessagesAndAGuide() throws IOException {
        assertThat(languages()).contains("ar", "en", "es").allSatisfy(language -> assertThat(messages(language)).exists());
    }

    /// The original too: a visitor sees it wherever there is no translation yet.
    @ParameterizedTest
    @MethodSource("languages")
    void theFontOfALanguageHasEveryLetter(String language) throws Exception {
        var letters = new TreeSet<Integer>();
        for (String text : List.of(Files.readString(messages(language)), guides(language), guides(ORIGINAL))) {
            text.codePoints().filter(letter -> letter >= ' ').forEach(letters::add);
        }
        List<Path> weights = weights(Locale.forLanguageTag(language));
        assertThat(weights).hasSizeBetween(2, 4);
        for (Path weight : weights) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, weight.toFile());
            assertThat(letters).as(weight.getFileName().toString()).hasSizeGreaterThan(50)
                    .allMatch(font::canDisplay, "has a letter");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whateverIsFilledInIsSeenAsItWasWritten(String language) throws IOException {
        var texts = new Texts(Locale.forLanguageTag(language));
        for (String line : Files.readAllLines(messages(language))) {
            if (line.contains("{") && !line.startsWith("#")) {
                String key = line.substring(0, line.indexOf('='));
                List<String> values = VALUES.subList(0, line.contains("{2}") ? 3 : line.contains("{1}") ? 2 : 1);
                assertThat(seen(texts.language(), texts.of(key, values.toArray()))).as(key).contains(values);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void countsAreInTheDigitsOfThePhone(String language) {
        assertThat(new Texts(Locale.forLanguageTag(language)).of("reader.page", 2, 35)).contains("2").contains("35");
    }

    private static String seen(Locale language, String text) {
        return Direction.of(language, text) == NodeOrientation.RIGHT_TO_LEFT
                ? Visual.fromTheRight(DirectionalMarks.set(text)) : text;
    }

    private static Path messages(String language) {
        return MESSAGES.resolve(language.equals(ORIGINAL) ? "messages.properties" : "messages_" + language + ".properties");
    }

    private static String guides(String language) throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(GUIDES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json") && path.getParent().endsWith(language)).toList()) {
                assertThat(Files.readString(file)).as("letters are written as they are").doesNotContain("\\u");
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    /// The files of the font that text in this language is set in.
    private static List<Path> weights(Locale language) throws IOException {
        String family = Faces.of(Type.READ, language, Comfort.USUAL.text()).font().getFamily().replace(" ", "");
        try (Stream<Path> files = Files.list(FONTS)) {
            return files.filter(file -> file.getFileName().toString().startsWith(family + "_")).toList();
        }
    }
}
