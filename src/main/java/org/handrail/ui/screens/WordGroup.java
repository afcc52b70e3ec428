package org.handrail.ui.screens;

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
        List<WordGroup> fewest = groups(sorted, most);
        return IntStream.range(1, most).mapToObj(size -> groups(sorted, size)).filter(groups -> groups.size() <= fewest.size())
                .findFirst().orElse(fewest);
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

    private static String letter(Word word) {
        return word.term().substring(0, word.term().offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
