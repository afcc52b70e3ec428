package org.handrail.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The Flesch-Kincaid grade of English text: the year at school in which it can be read. It counts the length of words and
/// sentences and nothing else, so a low grade does not prove that people understand.
final class ReadingLevel {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d’'-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingLevel() { }

    static double grade(List<String> texts) {
        double words = 0;
        double sentences = 0;
        double syllables = 0;
        for (String text : texts) {
            sentences += Math.max(1, SENTENCE_END.matcher(text).results().count());
            for (var found : WORD.matcher(text).results().toList()) {
                words++;
                syllables += syllables(found.group().toLowerCase(Locale.ROOT));
            }
        }
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    private static long syllables(String word) {
        var heard = word.matches(".*[^l]e[ds]?") && !word.matches(".*[td]ed") ? word.replaceFirst("e[ds]?$", "") : word;
        return Math.max(1, VOWELS.matcher(heard).results().count());
    }
}
