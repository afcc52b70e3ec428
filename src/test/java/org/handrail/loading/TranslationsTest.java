package org.handrail.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.handrail.loading.Schemas.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Every translation says when it was made, and who checked it and when, once somebody did (45 CFR 92.201(c)(3)).
class TranslationsTest {

    private static final String OF_ITS_OWN = "en";

    @TempDir
    Path folder;

    @Test
    void everyTranslationSaysWhenItWasMadeAndWhetherItWasChecked() throws IOException {
        var seen = new ArrayList<String>();
        boolean unchecked = false;
        for (Path texts : texts()) {
            JsonNode translation = JsonFile.read(texts, new ArrayList<>()).orElseThrow().root().path("translation");
            seen.add(texts.getParent().getFileName().toString());
            assertThat(LocalDate.parse(translation.path("made").asString())).as("%s", texts).isAfter(LocalDate.of(2026, 1, 1));
            unchecked |= !translation.has("checkedBy");
        }
        assertThat(seen).contains("es", "ar");
        assertThat(Files.readString(Path.of("README.md")).contains("have not been checked by a certified medical translator"))
                .as("the README says so as long as it is so").isEqualTo(unchecked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            "made": "2026-11-24"; true
            "made": "2026-11-24", "checkedBy": "A certified medical translator", "checked": "2026-12-01"; true
            "made": "2026-11-24", "checkedBy": "A certified medical translator"; false
            "made": "2026-11-24", "checked": "2026-12-01"; false
            "checkedBy": "A certified medical translator", "checked": "2026-12-01"; false
            """)
    void whoCheckedStandsThereWithTheDay(String translation, boolean sound) throws IOException {
        Path file = Files.writeString(folder.resolve("guide.json"), """
                { "title": "A", "shortTitle": "A", "lead": "A.", "translation": { %s } }
                """.formatted(translation));
        List<Problem> problems = new ArrayList<>();
        Schemas.read(Shipped.SCHEMAS, problems).orElseThrow().fits(JsonFile.read(file, problems).orElseThrow(), Kind.GUIDE_TEXTS, problems);
        assertThat(problems.isEmpty()).as("%s", problems).isEqualTo(sound);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Shipped.GUIDES, 3)) {
            return files.filter(file -> file.endsWith("guide.json") && file.getNameCount() == 5
                    && !file.getParent().endsWith(OF_ITS_OWN)).toList();
        }
    }
}
