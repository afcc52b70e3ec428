package org.handrail.ui.screens.words;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.handrail.content.Guide;
import org.handrail.content.Word;

/// Words of neighbouring first letters that stand on one page.
record WordGroup(List<Word> words) {

    /// As few groups as the size allows, about equally large; words that begin with the same letter stay together where they
    /// can.
    static List<WordGroup> of(Guide guide, int most) {
        Collator order = Collator.getInstance(guide.language());
        List<Word> sorted = guide.words().stream().sorted(Comparator.comparing(Word::term, order)).toList();
        return evenly(groups(sorted, most).size(), letters(sorted, most), most).stream().map(WordGroup::new).toList();
    }

    /// The words of each letter; of a letter with too many, as many as fit.
    private static List<List<Word>> letters(List<Word> sorted, int most) {
        var letters = new ArrayList<List<Word>>();
        for (Word word : sorted) {
            List<Word> last = letters.isEmpty() ? List.of() : letters.getLast();
            if (last.isEmpty() || last.size() == most || !letter(last.getFirst()).equals(letter(word))) {
                letters.add(new ArrayList<>());
            }
            letters.getLast().add(word);
        }
        return letters;
    }

    /// The way to part the letters into so many groups that makes the groups most alike in size.
    private static List<List<Word>> evenly(int groups, List<List<Word>> letters, int most) {
        if (groups == 1) {
            return List.of(letters.stream().flatMap(List::stream).toList());
        }
        List<List<Word>> best = List.of();
        for (int first = 1; first <= letters.size() - groups + 1; first++) {
            var parted = new ArrayList<List<Word>>();
            parted.add(letters.subList(0, first).stream().flatMap(List::stream).toList());
            parted.addAll(evenly(groups - 1, letters.subList(first, letters.size()), most));
            if (best.isEmpty() || unevenness(parted, most) < unevenness(best, most)) {
                best = parted;
            }
        }
        return best;
    }

    private static int unevenness(List<List<Word>> parted, int most) {
        return parted.stream().mapToInt(List::size).map(size -> size * size + (size > most ? 10_000 : 0)).sum();
    }

    private static List<WordGroup> groups(List<Word> sorted, int most) {
        var groups = new ArrayList<WordGroup>();
        var group = new ArrayList<Word>();
        for (int i = 0; i < sorted.size(); i++) {
            String letter = letter(sorted.get(i));
            boolean begins = i == 0 || !letter(sorted.get(i - 1)).equals(letter);
            long same = sorted.stream().filter(word -> letter(word).equals(letter)).count();
            if (!group.isEmpty() && (group.size() == most || begins && group.size() + same > most)) {
                groups.add(new WordGroup(List.copyOf(group)));
                group.clear();
            }
            group.add(sorted.get(i));
        }
        groups.add(new WordGroup(group));
        return groups;
    }

    /// Which group a word is in.
    static int holding(List<WordGroup> groups, Word word) {
        return IntStream.range(0, groups.size()).filter(i -> groups.get(i).words().contains(word)).findFirst().orElse(0);
    }

    String first() {
        return letter(words.getFirst());
    }

    String last() {
        return letter(words.getLast());
    }

    String label() {
        return first().equals(last()) ? first() : first() + "–" + last();
    }

    /// The same in two lines, for a narrow tab.
    String stacked() {
        return label().replace("–", "–\n");
    }

    private static String letter(Word word) {
        return word.term().substring(0, word.term().offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
