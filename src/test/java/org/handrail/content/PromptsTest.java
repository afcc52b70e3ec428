package org.handrail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.handrail.loading.Shipped;
import org.junit.jupiter.api.Test;

/// What staff are given to say and to ask.
class PromptsTest {

    private static final Guide GUIDE = Shipped.dsrct();

    @Test
    void everyTopicHasTwoToSix() {
        assertThat(GUIDE.topics()).allSatisfy(topic ->
                assertThat(GUIDE.prompts(topic.id())).as(topic.title()).hasSizeBetween(2, 6));
        assertThat(GUIDE.prompts()).hasSize(GUIDE.topics().stream().mapToInt(topic -> GUIDE.prompts(topic.id()).size()).sum());
    }

    @Test
    void everyOneRestsOnFactsAndOnACardThatTellsThem() {
        assertThat(GUIDE.prompts()).allSatisfy(prompt -> {
            Card card = GUIDE.topic(prompt.topic()).orElseThrow().card(prompt.card()).orElseThrow();
            assertThat(card.gated()).isFalse();
            assertThat(card.blocksFor(Audience.ADULT)).as(prompt.id()).isNotEmpty();
            assertThat(GUIDE.facts().keySet()).containsAll(prompt.facts());
            assertThat(prompt.facts()).isNotEmpty();
        });
    }

    @Test
    void theyAreSaidInPlainShortWords() {
        assertThat(GUIDE.prompts()).allSatisfy(prompt -> assertThat(ReadingLevel.grade(List.of(prompt.say(), prompt.check())))
                .as("%s: %s %s", prompt.id(), prompt.say(), prompt.check()).isLessThan(7));
        double all = ReadingLevel.grade(GUIDE.prompts().stream().map(prompt -> prompt.say() + " " + prompt.check()).toList());
        assertThat(all).isLessThan(5);
    }

    /// It is our telling that is checked: what can be answered with yes or no checks nothing.
    @Test
    void everyCheckIsAnOpenQuestion() {
        var open = Pattern.compile("(?i)\\b(what|how|why|where|who|whom|which)\\b");
        assertThat(GUIDE.prompts()).allSatisfy(prompt -> {
            assertThat(prompt.check()).endsWith("?").containsPattern(open);
            assertThat(prompt.check().toLowerCase(Locale.ROOT)).doesNotContain("do you understand", "test", "right answer");
        });
    }

    @Test
    void noneCountsHowManyPeopleLive() {
        assertThat(GUIDE.prompts()).noneMatch(prompt -> (prompt.say() + prompt.check()).matches("(?i).*(\\d|alive|surviv|die|cure).*"));
    }
}
