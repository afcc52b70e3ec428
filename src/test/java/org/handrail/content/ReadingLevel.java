package org.handrail.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The Flesch-Kincaid grade of English text, the year at school in which it can be read, and the ease of Spanish text after
/// Fernández-Huerta. Both count the length of words and sentences and nothing else, so that a good number does not prove that people
/// understand.
final class ReadingLevel {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d’'-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /// What sounds as one in Spanish: a strong vowel with the weak ones beside it; an accent on a weak one keeps it apart.
    private static final Pattern SPANISH_SYLLABLE = Pattern.compile("[iuü]*[aeoáéó][iuy]*|[íú]|[iuüy]+");
    private static final Pattern SILENT = Pattern.compile("([gq])u(?=[eiéí])");

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

    /// From 0 to 100 and more: 70 can be read in the sixth grade, 80 in the fifth.
    static double easeInSpanish(List<String> texts) {
        double words = 0;
        double sentences = 0;
        double syllables = 0;
        for (String text : texts) {
            sentences += Math.max(1, SENTENCE_END.matcher(text).results().count());
            for (var found : WORD.matcher(text).results().toList()) {
                words++;
                syllables += spanishSyllables(found.group().toLowerCase(Locale.ROOT));
            }
        }
        return 206.84 - 60 * syllables / words - 1.02 * words / sentences;
    }

    static long spanishSyllables(String word) {
        return Math.max(1, SPANISH_SYLLABLE.matcher(SILENT.matcher(word).replaceAll("$1")).results().count());
    }

    private static long syllables(String word) {
        var heard = word.matches(".*[^l]e[ds]?") && !word.matches(".*[td]ed") ? word.replaceFirst("e[ds]?$", "") : word;
        return Math.max(1, VOWELS.matcher(heard).results().count());
    }
}
