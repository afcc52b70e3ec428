package org.handrail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handrail.loading.Loader;
import org.handrail.loading.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Spanish there is so far, the sentences of the interface, the title and the teasers, can be read in the sixth grade (LNG-12).
class SpanishTest {

    private static final double SIXTH_GRADE = 70;
    private static final double FIFTH_GRADE = 80;
    /// With fewer words, one long name decides.
    private static final int ENOUGH_WORDS = 40;
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?]");
    private static final Path MESSAGES = Path.of("src/main/resources/org/handrail/ui/messages_es.properties");

    @Test
    void allOfItTogetherIsEasy() throws IOException {
        List<String> all = new ArrayList<>(sentences().values().stream().flatMap(List::stream).toList());
        all.addAll(guide());
        assertThat(words(all)).isGreaterThan(900);
        assertThat(ReadingLevel.easeInSpanish(all)).isGreaterThan(FIFTH_GRADE);
    }

    @Test
    void soIsEachPageAndTheGuide() throws IOException {
        var pages = sentences();
        pages.put("guide", guide());
        pages.values().removeIf(texts -> words(texts) < ENOUGH_WORDS);
        assertThat(pages).hasSizeGreaterThan(5).containsKey("guide");
        pages.forEach((page, texts) -> assertThat(ReadingLevel.easeInSpanish(texts)).as(page).isGreaterThan(SIXTH_GRADE));
    }

    @ParameterizedTest
    @CsvSource({"usted, 2", "pronóstico, 4", "guía, 2", "cáncer, 2", "limpiar, 2", "leer, 2", "ciudad, 2", "muy, 1", "día, 2", "treinta, 2",
        "oído, 3", "y, 1", "cuidado, 3"})
    void syllablesAreCountedAsTheyAreSpoken(String word, int syllables) {
        assertThat(ReadingLevel.spanishSyllables(word)).isEqualTo(syllables);
    }

    @Test
    void whatIsHardIsFound() {
        assertThat(ReadingLevel.easeInSpanish(List.of("La administración intraperitoneal de quimioterapia hipertérmica posterior a la "
                + "citorreducción quirúrgica constituye una alternativa terapéutica controvertida."))).isLessThan(SIXTH_GRADE);
    }

    /// The whole sentences of the interface, by the page they are said on.
    private static TreeMap<String, List<String>> sentences() throws IOException {
        var messages = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES)) {
            messages.load(file);
        }
        var pages = new TreeMap<String, List<String>>();
        messages.stringPropertyNames().stream().filter(key -> SENTENCE.matcher(messages.getProperty(key)).matches()).forEach(key ->
                pages.computeIfAbsent(key.split("\\.")[0], _ -> new ArrayList<>()).add(messages.getProperty(key)));
        return pages;
    }

    /// What the guide says in Spanish so far.
    private static List<String> guide() {
        Guide spanish = Loader.load(Shipped.GUIDES, Shipped.SCHEMAS).library().first(Locale.of("es")).orElseThrow();
        return Stream.concat(Stream.of(spanish.lead()), spanish.topics().stream().map(Topic::teaser)).toList();
    }

    private static long words(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.of(text.split("\\s+"))).count();
    }
}
