package org.handrail.takehome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/// Whatever is put in comes out again, read by a reader of codes.
class QrCodeTest {

    @Property(tries = 200)
    void aTextComesOutAsItWentIn(@ForAll @StringLength(min = 1, max = 300) String text) {
        String whole = text.codePoints().filter(point -> Character.isDefined(point) && !surrogate(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + ".";
        assertThat(read(QrCode.of(whole))).isEqualTo(whole);
    }

    @Test
    void everyLanguageOfTheKioskComesOut() {
        for (String text : new String[] {"1. Surgery\n2. Chemo", "¿Qué sigue? El corazón", "دليل العائلة: الجراحة", "“Words” – it’s"}) {
            assertThat(read(QrCode.of(text))).isEqualTo(text);
        }
    }

    @Test
    void itStillReadsWithASixthOfItHidden() {
        QrCode code = QrCode.of("What we talked about: surgery, chemo, radiation, and what comes next for the whole family.");
        boolean[][] squares = squares(code);
        int hidden = code.size() / 6;
        for (int y = code.size() / 2; y < code.size() / 2 + hidden; y++) {
            for (int x = code.size() / 2; x < code.size() / 2 + hidden; x++) {
                squares[y][x] = false;
            }
        }
        assertThat(read(squares)).startsWith("What we talked about").endsWith("family.");
    }

    @Test
    void aTextThatNoCodeHoldsIsRefused() {
        assertThatThrownBy(() -> QrCode.of("word ".repeat(1000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean surrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static String read(QrCode code) {
        return read(squares(code));
    }

    private static String read(boolean[][] squares) {
        try {
            return new Decoder().decode(squares).getText();
        } catch (ChecksumException | FormatException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean[][] squares(QrCode code) {
        var squares = new boolean[code.size()][code.size()];
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                squares[y][x] = code.isDark(x, y);
            }
        }
        return squares;
    }
}
