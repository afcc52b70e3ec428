package org.handrail.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.handrail.content.Family;
import org.handrail.session.Comfort.Contrast;
import org.handrail.ui.art.Tokens;
import org.junit.jupiter.api.Test;

/// One theme: colours stand in `tokens.css` alone, and stylesheets and Java know the same names.
class ThemeTest {

    private static final Path SHEETS = Path.of("src/main/resources/org/handrail/ui");
    private static final Path JAVA = Path.of("src/main/java/org/handrail/ui");
    private static final Path TOKENS = SHEETS.resolve("tokens.css");
    /// Rules for drawings, not for nodes.
    private static final Path TONES = SHEETS.resolve("art/tones.css");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern DECLARATION = Pattern.compile("(-[a-z-]+|fill|stroke)\\s*:([^;}]*)");
    private static final Pattern NUMBERED = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|rgba|hsb|hsba)\\s*\\(");
    private static final Pattern WORD = Pattern.compile("(?<![\\w-])[a-z]{3,}(?![\\w(-])");
    private static final Pattern COLOUR_IN_JAVA = Pattern.compile("\\bColor\\.(?:web|rgb|hsb|gray|grayRgb|color|valueOf)\\s*\\("
            + "|\\bColor\\.(?!TRANSPARENT)[A-Z]{3,}\\b|new\\s+Color\\(|\\.setStyle\\(|\"#[0-9a-fA-F]{3,8}\"");
    private static final Pattern TOKEN = Pattern.compile("-hr-[a-z][a-z0-9-]*");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*)\"");
    private static final Pattern STYLED = Pattern.compile("getStyleClass\\(\\)\\s*\\.\\s*(?:add|addAll|setAll)\\(([^;]*)\\)");
    /// Classes that JavaFX and ControlsFX themselves give to their nodes.
    private static final Set<String> BUILT_IN = Set.of("root", "segmented-button", "text", "label", "button", "scroll-pane", "viewport", "corner",
            "scroll-bar", "thumb", "track", "increment-button", "decrement-button", "increment-arrow", "decrement-arrow",
            "text-input", "text-field", "content", "arrow", "popover", "border", "title");

    /// What text and icons take their colour from: not colours themselves, but set anew by whatever they stand in.
    private static final Set<String> ROLES = Set.of("-hr-text", "-hr-line-icon");

    @Test
    void noColourStandsOutsideTheTokens() throws IOException {
        List<String> found = new ArrayList<>();
        int declarations = 0;
        for (Path sheet : files(SHEETS, ".css")) {
            for (MatchResult declaration : all(DECLARATION, css(sheet))) {
                declarations++;
                String value = declaration.group(2);
                if (!sheet.equals(TOKENS) && (NUMBERED.matcher(value).find()
                        || all(WORD, value).stream().anyMatch(word -> isColour(word.group())))) {
                    found.add(sheet.getFileName() + declaration.group());
                }
            }
        }
        for (Path source : files(JAVA, ".java")) {
            all(COLOUR_IN_JAVA, Files.readString(source)).forEach(use -> found.add(source.getFileName() + " " + use.group()));
        }
        assertThat(declarations).isGreaterThan(300);
        assertThat(files(JAVA, ".java")).hasSizeGreaterThan(10);
        assertThat(found).isEmpty();
    }

    @Test
    void everyTokenInUseHasAValueInEveryVariant() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path sheet : files(SHEETS, ".css")) {
            all(DECLARATION, css(sheet)).forEach(value -> all(TOKEN, value.group(2)).forEach(use -> used.add(use.group())));
        }
        for (Path source : files(JAVA, ".java")) {
            all(Pattern.compile("\"[^\"\n]*\""), Files.readString(source)).forEach(text ->
                    all(TOKEN, text.group()).forEach(use -> used.add(use.group())));
        }
        assertThat(used).hasSizeGreaterThan(40);
        used.removeAll(Set.of("-hr-bg", "-hr-soft", "-hr-mid", "-hr-deep"));
        used.removeAll(ROLES);
        for (Contrast contrast : Contrast.values()) {
            assertThat(Tokens.of(contrast).colours().keySet()).as("%s", contrast).containsAll(used);
        }
    }

    @Test
    void everyRoleIsATokenOrAnotherRole() throws IOException {
        String sheet = css(SHEETS.resolve("handrail.css"));
        for (String role : ROLES) {
            List<MatchResult> given = all(Pattern.compile(role + ":\\s*(-hr-[a-z0-9-]+);"), sheet);
            assertThat(given).as(role).isNotEmpty();
            assertThat(given).as(role).allSatisfy(value -> assertThat(Tokens.of(Contrast.LIGHT).colours().keySet().contains(
                    value.group(1)) || ROLES.contains(value.group(1)) || value.group(1).equals("-hr-deep")).isTrue());
        }
    }

    @Test
    void everyFamilyGivesItsFourTones() throws IOException {
        for (String family : families()) {
            for (String tone : List.of("bg", "soft", "mid", "deep")) {
                assertThat(css(TOKENS)).containsPattern(
                        "\\." + family + " \\{[^}]*-hr-" + tone + ": -hr-" + family + "-" + tone + ";");
            }
        }
    }

    @Test
    void familiesStayApartForColourBlindEyes() {
        var alike = new ArrayList<String>();
        List<String> families = List.copyOf(families());
        for (Contrast contrast : List.of(Contrast.LIGHT, Contrast.SOFT)) {
            Tokens tokens = Tokens.of(contrast);
            for (String tone : List.of("bg", "soft", "mid", "deep")) {
                for (int i = 0; i < families.size(); i++) {
                    Color colour = tokens.colour("-hr-" + families.get(i) + "-" + tone);
                    for (String other : families.subList(i + 1, families.size())) {
                        for (ColourVision eyes : ColourVision.values()) {
                            double apart = eyes.between(colour, tokens.colour("-hr-" + other + "-" + tone));
                            if (apart < 10) {
                                alike.add("%s %s and %s-%s %.1f".formatted(eyes, families.get(i), other, tone, apart));
                            }
                        }
                    }
                }
            }
        }
        assertThat(alike).isEmpty();
        assertThat(ColourVision.DEUTAN.between(Color.web("#D2E5EF"), Color.web("#E3DCF0"))).as("sky and lilac, as once drawn")
                .isLessThan(2);
        assertThat(ColourVision.USUAL.between(Color.BLACK, Color.WHITE)).isBetween(99.9, 100.1);
    }

    @Test
    void styleClassesAreTheSameInStylesheetsAndInJava() throws IOException {
        Set<String> inSheets = new TreeSet<>();
        for (Path sheet : files(SHEETS, ".css")) {
            if (!sheet.equals(TONES)) {
                Stream.of(css(sheet).split("}")).map(rule -> rule.split("\\{")[0]).forEach(selector ->
                        all(CLASS, selector).forEach(found -> inSheets.add(found.group(1))));
            }
        }
        assumeTrue(Files.exists(SHEETS.resolve("handrail.css")), "the rules for parts are not here yet");
        Set<String> written = new TreeSet<>();
        Set<String> styled = new TreeSet<>();
        for (Path source : files(JAVA, ".java")) {
            String text = Files.readString(source);
            all(LITERAL, text).forEach(found -> written.add(found.group(1)));
            all(STYLED, text).forEach(use -> all(LITERAL, use.group(1)).forEach(found -> styled.add(found.group(1))));
        }
        assertThat(styled).hasSizeGreaterThan(20);
        assertThat(inSheets).hasSizeGreaterThan(30).as("classes that Java gives and no stylesheet knows").containsAll(styled);
        inSheets.removeAll(written);
        inSheets.removeAll(BUILT_IN);
        inSheets.removeAll(families());
        assertThat(inSheets).as("classes that a stylesheet knows and Java never gives").isEmpty();
    }

    private static Set<String> families() {
        return Stream.of(Family.values()).map(family -> family.name().toLowerCase()).collect(Collectors.toSet());
    }

    private static boolean isColour(String word) {
        try {
            return !word.equals("transparent") && Color.valueOf(word) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String css(Path sheet) throws IOException {
        return COMMENT.matcher(Files.readString(sheet)).replaceAll("");
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
