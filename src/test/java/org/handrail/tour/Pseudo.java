package org.handrail.tour;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final String VOWELS = "aeiouyAEIOUY";
    /// Names of things that are not words.
    private static final Set<String> NAMES = Set.of("id", "icon", "number", "address", "value");

    private Pseudo() { }

    /// A guide with every word of it in this language.
    static Guide of(Guide guide) {
        return (Guide) changed("guide", guide);
    }

    /// What stands in braces is left alone.
    public static String of(String text) {
        var longer = new StringBuilder();
        double owed = 0;
        int braces = 0;
        for (char c : text.toCharArray()) {
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            int letter = PLAIN.indexOf(c);
            char accented = braces > 0 || letter < 0 ? c : ACCENTED.charAt(letter);
            longer.append(accented);
            owed += braces > 0 || c == '}' ? 0 : LONGER;
            for (int i = 0; braces == 0 && VOWELS.indexOf(c) >= 0 && owed >= 1 && i < MOST_AT_ONCE; i++) {
                longer.append(Character.toLowerCase(accented));
                owed--;
            }
        }
        return longer.toString();
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
