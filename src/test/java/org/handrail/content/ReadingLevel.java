package org.handrail.content;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
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
        Count count = Count.of(texts, ReadingLevel::syllables);
        return count.words == 0 ? 0 : 0.39 * count.words / count.sentences + 11.8 * count.syllables / count.words - 15.59;
    }

    /// From 0 to 100 and more: 70 can be read in the sixth grade, 80 in the fifth.
    static double easeInSpanish(List<String> texts) {
        Count count = Count.of(texts, ReadingLevel::spanishSyllables);
        return 206.84 - 60 * count.syllables / count.words - 1.02 * count.words / count.sentences;
    }

    private record Count(double words, double sentences, double syllables) {

        static Count of(List<String> texts, ToDoubleFunction<String> syllables) {
            List<String> words = texts.stream().flatMap(text -> WORD.matcher(text).results()).map(found -> found.group().toLowerCase(Locale.ROOT)).toList();
            double sentences = texts.stream().mapToDouble(text -> Math.max(1, SENTENCE_END.matcher(text).results().count())).sum();
            return new Count(words.size(), sentences, words.stream().mapToDouble(syllables).sum());
        }
    }

    static long spanishSyllables(String word) {
        return Math.max(1, SPANISH_SYLLABLE.matcher(SILENT.matcher(word).replaceAll("$1")).results().count());
    }

    private static long syllables(String word) {
        var heard = word.matches(".*[^l]e[ds]?") && !word.matches(".*[td]ed") ? word.replaceFirst("e[ds]?$", "") : word;
        return Math.max(1, VOWELS.matcher(heard).results().count());
    }
}
