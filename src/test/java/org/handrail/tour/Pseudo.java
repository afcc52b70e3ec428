package org.handrail.tour;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.content.Art;
import org.handrail.content.Guide;

/// A language that nobody speaks: English with accents, 40 % longer, so that what is too narrow for other languages is seen
/// before anyone translates.
public final class Pseudo {

    public static final Locale LANGUAGE = Locale.forLanguageTag("en-XA");

    private static final double LONGER = 0.4;
    private static final int MOST_AT_ONCE = 3;
    private static final String PLAIN = "aeiouycnszAEIOUYCNSZ";
    private static final String ACCENTED = "áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ";
    private static final Pattern WORD = Pattern.compile("\\p{L}+|[^\\p{L}]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern NARROW = Pattern.compile("[^aeouyAEOUY]+");
    private static final String VOWELS = "aeiouyAEIOUY";
    /// Names of things that are not words.
    private static final Set<String> NAMES = Set.of("id", "icon", "number", "address", "value");

    private Pseudo() { }

    /// A guide with every word of it in this language.
    static Guide of(Guide guide) {
        return (Guide) changed("guide", guide);
    }

    /// What stands in braces is left alone. No text is less than a quarter wider, as if its letters stood a quarter farther apart
    /// (WCAG 1.4.12).
    public static String of(String text) {
        var longer = new StringBuilder();
        double owed = 0;
        int braces = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            braces += word.equals("{") ? 1 : word.equals("}") ? -1 : 0;
            if (braces > 0 || word.equals("}")) {
                longer.append(word);
            } else {
                owed += LONGER * word.length();
                double least = LETTERS.matcher(word).matches() ? LONGER * word.length() + (NARROW.matcher(word).matches() ? 1 : 0) : 0;
                int more = Math.max((int) owed, (int) (longer.isEmpty() ? Math.ceil(least) : least));
                String grown = grown(word, more);
                owed -= grown.length() - word.length();
                longer.append(grown);
            }
        }
        return longer.toString();
    }

    /// With accents, and with more of its vowels, of all of them alike.
    private static String grown(String word, int more) {
        int vowels = (int) word.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
        int owed = Math.min(more, MOST_AT_ONCE * vowels);
        var grown = new StringBuilder();
        for (char c : word.toCharArray()) {
            int letter = PLAIN.indexOf(c);
            char accented = letter < 0 ? c : ACCENTED.charAt(letter);
            grown.append(accented);
            if (VOWELS.indexOf(c) >= 0) {
                int now = Math.min(MOST_AT_ONCE, Math.ceilDiv(owed, vowels--));
                grown.repeat(Character.toLowerCase(accented), now);
                owed -= now;
            }
        }
        return grown.toString();
    }

    private static Object changed(String name, Object value) {
        return switch (value) {
            case String text -> NAMES.contains(name) ? text : of(text);
            case Locale _ -> LANGUAGE;
            case List<?> list -> list.stream().map(one -> changed(name, one)).toList();
            case Optional<?> optional -> optional.map(one -> changed(name, one));
            case Map<?, ?> map -> map.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                    entry -> changed(name, entry.getValue())));
            case Art art -> art;
            case Record record -> rebuilt(record);
            default -> value;
        };
    }

    private static Record rebuilt(Record record) {
        try {
            RecordComponent[] parts = record.getClass().getRecordComponents();
            Object[] values = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                values[i] = changed(parts[i].getName(), parts[i].getAccessor().invoke(record));
            }
            Constructor<? extends Record> whole = record.getClass().getDeclaredConstructor(
                    Stream.of(parts).map(RecordComponent::getType).toArray(Class[]::new));
            return whole.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
