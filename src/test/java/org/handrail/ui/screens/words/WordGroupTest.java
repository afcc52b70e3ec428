package org.handrail.ui.screens.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.handrail.content.Guide;
import org.handrail.content.Word;
import org.handrail.loading.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The words to know, a few letters at a time.
class WordGroupTest {

    private static final Guide GUIDE = Shipped.dsrct();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12, 100})
    void everyWordIsInOneGroupInTheOrderOfTheLanguage(int most) {
        var words = WordGroup.of(GUIDE, most).stream().flatMap(group -> group.words().stream()).toList();
        assertThat(words).hasSizeGreaterThan(20).containsExactlyElementsOf(GUIDE.words().stream()
                .sorted(Comparator.comparing(Word::term, Collator.getInstance(Locale.ENGLISH))).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 12, 100})
    void noGroupIsEmptyOrLargerThanItsPage(int most) {
        assertThat(WordGroup.of(GUIDE, most)).allSatisfy(group ->
                assertThat(group.words()).isNotEmpty().hasSizeLessThanOrEqualTo(most));
    }

    @Test
    void aLetterIsOnlyPartedWhenItIsLargerThanAPage() {
        int parted = 0;
        for (int most = 1; most < 15; most++) {
            var groups = WordGroup.of(GUIDE, most);
            for (int i = 1; i < groups.size(); i++) {
                if (groups.get(i).first().equals(groups.get(i - 1).last())) {
                    parted++;
                    String letter = groups.get(i).first();
                    assertThat(GUIDE.words().stream().filter(word -> word.term().toUpperCase(Locale.ROOT).startsWith(letter)))
                            .as("%s at %d", letter, most).hasSizeGreaterThan(groups.get(i - 1).words().size());
                }
            }
        }
        assertThat(parted).isPositive();
        assertThat(letters(WordGroup.of(GUIDE, 12))).doesNotHaveDuplicates();
    }

    @Test
    void everyWordFindsItsGroup() {
        var groups = WordGroup.of(GUIDE, 8);
        assertThat(groups).hasSizeGreaterThan(2);
        assertThat(GUIDE.words()).allSatisfy(word ->
                assertThat(groups.get(WordGroup.holding(groups, word)).words()).contains(word));
    }

    @Test
    void aGroupIsCalledByItsFirstAndLastLetter() {
        assertThat(WordGroup.of(GUIDE, 12)).allSatisfy(group -> assertThat(group.label())
                .isEqualTo(group.first().equals(group.last()) ? group.first() : group.first() + "–" + group.last())
                .matches("\\p{Lu}(–\\p{Lu})?"));
    }

    private static List<String> letters(List<WordGroup> groups) {
        var letters = new ArrayList<String>();
        groups.forEach(group -> group.words().stream().map(word -> word.term().substring(0, 1).toUpperCase(Locale.ROOT))
                .distinct().forEach(letters::add));
        return letters;
    }
}
