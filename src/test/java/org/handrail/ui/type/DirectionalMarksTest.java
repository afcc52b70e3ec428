package org.handrail.ui.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionalMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {"200 mg", "2-3", "2 – 3", "+1 (555) 010-0199", "(555) 010-0199", "1-800-4-CANCER", "555-0142", "38 °C",
        "100.4 °F (38 °C)", "11/24/2026", "7:30", "10%", "−5", "< 3.5 cm", "2 × 4", "5 mg/kg", "EWSR1-WT1", "CT scan", "DSRCT",
        "٢-٣", "٢٠٠ mg", "٥٥٥-٠١٤٢"})
    void aTokenIsSeenAsItWasWritten(String token) {
        for (String sentence : new String[] {"تناول %s يوميًا.", "%s يوميًا", "الجرعة: %s", "الجرعة (%s).", "من %s، ثم راحة", "و%sو"}) {
            assertThat(Visual.fromTheRight(DirectionalMarks.set(sentence.formatted(token)))).as(sentence).contains(token);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"200 mg", "2-3", "+1 (555) 010-0199", "555-0142", "11-24-2026"})
    void withoutMarksItWouldNot(String token) {
        assertThat(Visual.fromTheRight("تناول %s يوميًا".formatted(token))).doesNotContain(token);
    }

    @Test
    void wordsOfTheSentenceStayInTheirOrder() {
        String seen = Visual.fromTheRight(DirectionalMarks.set("ورم (DSRCT) عام 2026. MRI هو فحص"));
        assertThat(seen).containsSubsequence("MRI", "2026", "DSRCT");
    }

    /// A title that nobody has translated yet, in a sentence of ours.
    @ParameterizedTest
    @ValueSource(strings = {"With HIPEC or not?", "Step 2: Break off", "Surgery, with or without HIPEC", "Does it run in families?",
        "Fever? Call now", "HIPEC (warm chemo in the belly)", "AB‑doh‑men"})
    void aPhraseIsSeenAsItWasWritten(String phrase) {
        for (String sentence : new String[] {"قارن: %s", "صفحة «%s» بكلماتنا", "%s يوميًا"}) {
            assertThat(Visual.fromTheRight(DirectionalMarks.set(sentence.formatted(phrase)))).as(sentence).contains(phrase);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB-doh-", "High-", "2000–", "HIPEC (warm"})
    void aLineThatIsBrokenWithinAPhraseEndsAsItWasWritten(String end) {
        assertThat(Visual.fromTheRight(DirectionalMarks.set("طريقة النطق: " + end))).startsWith(end);
    }

    @Test
    void whatBelongsToTheSentenceIsLeftToIt() {
        assertThat(DirectionalMarks.set("ما هو DSRCT؟")).isEqualTo("ما هو \u200EDSRCT\u200E\u200F؟");
        assertThat(DirectionalMarks.set("هو (DSRCT).")).isEqualTo("هو (\u200EDSRCT\u200E\u200F).");
        assertThat(DirectionalMarks.set("لا شيء هنا (أبدًا)، حقًا!")).isEqualTo("لا شيء هنا (أبدًا)، حقًا!");
        assertThat(DirectionalMarks.set("عمره 5, 10")).isEqualTo("عمره \u200E5\u200E\u200F, \u200E10\u200E\u200F");
        assertThat(DirectionalMarks.set("")).isEmpty();
    }

    @Test
    void marksGoOnBothSidesOfSeparatorsAndCanBeTakenOut() {
        String marked = DirectionalMarks.set("من 2-3");
        assertThat(marked).isEqualTo("من \u200E2\u200E-\u200E3\u200E\u200F");
        assertThat(DirectionalMarks.removed(marked)).isEqualTo("من 2-3");
    }
}
