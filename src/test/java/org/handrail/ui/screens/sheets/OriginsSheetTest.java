package org.handrail.ui.screens.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.handrail.ui.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On how many facts a page rests, as each language counts.
class OriginsSheetTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en ; 0  ; “In numbers” is in our own words. It makes no medical claim.
            en ; 1  ; “In numbers” rests on one fact.
            en ; 2  ; “In numbers” rests on two facts.
            en ; 28 ; “In numbers” rests on 28 facts.
            es ; 0  ; «In numbers» son palabras nuestras. No dice nada médico.
            es ; 1  ; «In numbers» se basa en un dato.
            es ; 7  ; «In numbers» se basa en 7 datos.
            ar ; 1  ; صفحة «In numbers» تستند إلى معلومة واحدة.
            ar ; 2  ; صفحة «In numbers» تستند إلى معلومتين.
            ar ; 10 ; صفحة «In numbers» تستند إلى 10 معلومات.
            ar ; 11 ; صفحة «In numbers» تستند إلى 11 معلومة.
            ar ; 100 ; صفحة «In numbers» تستند إلى 100 معلومة.
            ar ; 103 ; صفحة «In numbers» تستند إلى 103 معلومات.
            """)
    void factsAreCountedAsTheLanguageDoes(String language, int facts, String told) {
        assertThat(OriginsSheet.lead(new Texts(Locale.of(language)), "in numbers", facts)).isEqualTo(told);
    }
}
