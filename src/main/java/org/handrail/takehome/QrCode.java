package org.handrail.takehome;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A text as dark and light squares, without the free margin around it.
///
/// Up to a sixth of it may be hidden by glare or dirt and it still reads (level M).
public final class QrCode {

    /// How many squares must stay free on each side, by the standard.
    public static final int QUIET = 4;

    /// How long a text may be in UTF-8.
    private static final int MOST_BYTES = 2300;

    private final List<BitSet> rows;

    private QrCode(List<BitSet> rows) {
        this.rows = rows;
    }

    /// Whether a text is short enough.
    public static boolean holds(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /// @throws IllegalArgumentException for a text that no code can hold: somewhat longer than what it [#holds]
    public static QrCode of(String text) {
        try {
            ByteMatrix squares = Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix();
            var rows = new ArrayList<BitSet>();
            for (int y = 0; y < squares.getHeight(); y++) {
                var row = new BitSet();
                for (int x = 0; x < squares.getWidth(); x++) {
                    row.set(x, squares.get(x, y) == 1);
                }
                rows.add(row);
            }
            return new QrCode(rows);
        } catch (WriterException e) {
            throw new IllegalArgumentException("This text is too long for a code", e);
        }
    }

    /// How many squares it has across, and down.
    public int size() {
        return rows.size();
    }

    /// @param x from the left, which is the same in every language
    /// @param y from the top
    public boolean isDark(int x, int y) {
        return rows.get(y).get(x);
    }

    /// Names its alphabet only where it must, because some phones do not understand that.
    private static Map<EncodeHintType, Object> hints(String text) {
        var hints = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8);
        }
        return hints;
    }
}
