package org.handrail.takehome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void whatHasRoomIsHeldWhole() {
        assertThat(summary(2, "Ask about school").text())
                .isEqualTo("Guide\n\nStill to talk about:\n- Ask about school\n- Ask about school\n\nDesk: 555 0100");
    }

    @Test
    void whatHasNoRoomEndsInAnEllipsisAndStillFitsItsCode() {
        Summary long6 = summary(6, "أسئلة طويلة جدًا ".repeat(20));
        String text = long6.text();
        assertThat(QrCode.holds(text)).isTrue();
        assertThat(text).contains("- أسئلة").contains("\n\n…\n\n").endsWith("Desk: 555 0100");
        assertThatCode(() -> QrCode.of(text)).doesNotThrowAnyException();
    }

    private static Summary summary(int picks, String pick) {
        return new Summary("Guide", "What we talked about:", List.of(), List.of(), "Still to talk about:",
                IntStream.range(0, picks).mapToObj(_ -> pick).toList(), "Desk: 555 0100");
    }
}
