package org.handrail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word of the interface stands in a message, every message is said somewhere, and every language says all of them.
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/org/handrail/ui");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern SAYING = Pattern.compile("(?:\\.say|[tT]exts(?:\\(\\))?\\.of|new Texts\\([^;\"]*?\\)\\.of)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Properties ENGLISH = read(MESSAGES.resolve("messages.properties"));

    @Test
    void everyMessageIsSaidSomewhere() {
        var said = new TreeSet<String>();
        sayings().forEach(saying -> said.addAll(saying.keys()));
        assertThat(said).hasSizeGreaterThan(60);
        assertThat(new TreeSet<>(ENGLISH.stringPropertyNames())).isEqualTo(said);
    }

    @Test
    void everyMessageIsGivenAllThatItTells() {
        var wrong = new ArrayList<String>();
        int withValues = 0;
        for (Saying saying : sayings()) {
            for (String key : saying.keys()) {
                int holes = holes(ENGLISH.getProperty(key, "")).size();
                withValues += holes > 0 ? 1 : 0;
                if (holes != saying.values()) {
                    wrong.add(saying.file() + " gives " + saying.values() + " values to " + key + ", which has " + holes);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(withValues).isGreaterThan(8);
    }

    /// A key that is not written out where it is said is one that a search for it does not find.
    @Test
    void noKeyIsGluedFromParts() {
        var sayings = sayings();
        assertThat(sayings).filteredOn(saying -> saying.first().contains("+") || saying.first().contains("formatted")).isEmpty();
        assertThat(sayings).filteredOn(saying -> !saying.literal()).isNotEmpty()
                .allSatisfy(saying -> assertThat(saying.keys()).as(saying.toString()).isNotEmpty());
    }

    @Test
    void aQuoteIsWrittenTwice() {
        bundles().forEach((file, bundle) -> assertThat(bundle.stringPropertyNames()).allSatisfy(key ->
                assertThat(bundle.getProperty(key).replace("''", "")).as("%s %s", file, key).doesNotContain("'")));
    }

    @Test
    void everyMessageWithAHoleNumbersItsHolesFromZero() {
        bundles().forEach((file, bundle) -> assertThat(bundle.stringPropertyNames()).allSatisfy(key -> {
            Set<Integer> holes = holes(bundle.getProperty(key));
            assertThat(holes.stream().mapToInt(Integer::intValue).max().orElse(-1)).as("%s %s", file, key)
                    .isEqualTo(holes.size() - 1);
        }));
    }

    @Test
    void everyLanguageHasEveryMessage() {
        bundles().forEach((file, bundle) -> assertThat(differences(ENGLISH, bundle)).as(file).isEmpty());
        assertThat(bundles()).containsKey("messages.properties");
    }

    /// WCAG 2.2.6.
    @Test
    void theFirstScreenSaysThatAWaitEndsTheVisit() {
        Map<String, String> nobodyTouches = Map.of("messages.properties", "When no one touches it", "messages_es.properties",
                "Si nadie la toca", "messages_ar.properties", "إذا لم يلمسها أحد");
        assertThat(bundles()).containsOnlyKeys(nobodyTouches.keySet());
        nobodyTouches.forEach((file, words) -> assertThat(bundles().get(file).getProperty("attract.kept")).contains(words));
    }

    @Test
    void aMessageThatALanguageLacksOrTellsLessInIsFound() {
        var other = new Properties();
        other.putAll(ENGLISH);
        other.remove("rail.home");
        other.setProperty("rail.sofa", "Sofa");
        other.setProperty("reader.page", "Seite {0}");
        assertThat(differences(ENGLISH, other)).containsExactly("lacks rail.home", "reader.page has other holes",
                "rail.sofa is not said in English");
    }

    /// A call that says something, with all keys that it may say.
    ///
    /// @param first  its first argument as it stands in the source
    /// @param values how many values it fills in
    private record Saying(String file, String first, Set<String> keys, int values) {

        boolean literal() {
            return first.startsWith("\"");
        }
    }

    private static List<String> differences(Properties wanted, Properties found) {
        var differences = new ArrayList<String>();
        for (String key : new TreeSet<>(wanted.stringPropertyNames())) {
            if (!found.containsKey(key)) {
                differences.add("lacks " + key);
            } else if (!holes(wanted.getProperty(key)).equals(holes(found.getProperty(key)))) {
                differences.add(key + " has other holes");
            }
        }
        new TreeSet<>(found.stringPropertyNames()).stream().filter(key -> !wanted.containsKey(key))
                .forEach(key -> differences.add(key + " is not said in English"));
        return differences;
    }

    private static Set<Integer> holes(String message) {
        return PLACEHOLDER.matcher(message).results().map(hole -> Integer.valueOf(hole.group(1))).collect(Collectors.toSet());
    }

    private static List<Saying> sayings() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("View.java")
                    && !file.endsWith("Texts.java")).flatMap(file -> sayings(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Saying> sayings(Path file) {
        String source = text(file);
        var sayings = new ArrayList<Saying>();
        var call = SAYING.matcher(source);
        while (call.find()) {
            List<String> arguments = arguments(source, call.end());
            String first = arguments.getFirst();
            Set<String> keys = first.startsWith("\"") ? literals(first) : keysIn(source);
            sayings.add(new Saying(file.getFileName().toString(), first, keys, arguments.size() - 1));
        }
        return sayings;
    }

    /// Literals that are a key, or look like one that is no longer there: a first word that keys have, and a dot. Those that
    /// the file says directly are not among them.
    private static Set<String> keysIn(String source) {
        Set<String> rooms = ENGLISH.stringPropertyNames().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        var direct = new HashSet<String>();
        var call = SAYING.matcher(source);
        while (call.find()) {
            String first = arguments(source, call.end()).getFirst();
            if (first.startsWith("\"")) {
                direct.addAll(literals(first));
            }
        }
        return literals(source).stream().filter(literal -> ENGLISH.containsKey(literal)
                || literal.matches("[a-z]+(\\.[a-z]+)+") && rooms.contains(literal.split("\\.")[0]))
                .filter(literal -> !direct.contains(literal) || holes(ENGLISH.getProperty(literal, "")).isEmpty())
                .filter(literal -> literal.contains(".")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals(String source) {
        return LITERAL.matcher(source).results().map(literal -> literal.group(1)).collect(Collectors.toSet());
    }

    /// The arguments of a call, from behind its opening bracket.
    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        int start = from;
        for (int i = from; ; i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && depth == 0 && (c == ',' || c == ')')) {
                arguments.add(source.substring(start, i).strip());
                start = i + 1;
                if (c == ')') {
                    return arguments;
                }
            } else if (!quoted) {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            }
        }
    }

    private static Map<String, Properties> bundles() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.getFileName().toString().matches("messages.*\\.properties"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString().toLowerCase(Locale.ROOT), MessagesTest::read,
                            (one, _) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            var messages = new Properties();
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
