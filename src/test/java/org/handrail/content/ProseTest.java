package org.handrail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handrail.content.Span.Plain;
import org.handrail.content.Span.Strong;
import org.handrail.content.Span.WordToKnow;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void eachSentenceIsItselfWithItsMarks() {
        var tumor = new WordToKnow("tumor", new Word.Id("tumor"));
        var prose = new Prose(List.of(new Plain("A "), tumor, new Plain(" may grow. "), new Strong("Ask us. Any time"), new Plain("?")));
        assertThat(prose.sentences()).containsExactly(
                new Prose(List.of(new Plain("A "), tumor, new Plain(" may grow."))),
                new Prose(List.of(new Strong("Ask us."))),
                new Prose(List.of(new Strong("Any time"), new Plain("?"))));
    }

    @Test
    void aPointWithinASentenceDoesNotEndIt() {
        assertThat(Prose.of("In one large U.S. count, about 8 of 10 were alive. That is 2.5 years.").sentences()).extracting(Prose::plain)
                .containsExactly("In one large U.S. count, about 8 of 10 were alive.", "That is 2.5 years.");
    }

    @Test
    void sentencesInOtherScriptsEndWithTheirOwnMarks() {
        assertThat(Prose.of("هل يؤلم؟ لا. ¿Duele? No.").sentences()).extracting(Prose::plain)
                .containsExactly("هل يؤلم؟", "لا.", "¿Duele?", "No.");
    }

    @Test
    void sentencesPutTogetherAgainSayTheSame() {
        Prose prose = new Prose(List.of(new Plain("One. Two. "), new Strong("Three.")));
        assertThat(prose.sentences().stream().reduce(Prose::then).orElseThrow().plain()).isEqualTo(prose.plain());
    }
}
