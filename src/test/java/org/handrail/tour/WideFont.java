package org.handrail.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The shipped fonts with their letters a quarter farther apart. JavaFX cannot set letters apart, but it sets each as far from the
/// next as the font says.
final class WideFont {

    static final double WIDER = 1.25;

    /// Where the kiosk looks for its fonts, on the class path.
    private static final Path FONTS = Path.of("org", "handrail", "ui", "type", "fonts");
    private static final Path SHIPPED = Path.of("src", "main", "resources").resolve(FONTS);
    private static final int TABLES = 12;
    private static final int TABLE = 16;
    private static final int WIDEST = 10;
    private static final int COUNT = 34;
    /// How wide a glyph is, and how far its outline lies from where it begins.
    private static final int METRICS = 4;

    private WideFont() { }

    /// Writes the fonts of Latin letters where they come before the usual ones once this folder is on the class path.
    static void into(Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve(FONTS));
        try (Stream<Path> fonts = Files.list(SHIPPED)) {
            fonts.filter(font -> font.getFileName().toString().startsWith("Atkinson")).forEach(font -> {
                try {
                    Files.write(folder.resolve(font.getFileName()), wide(Files.readAllBytes(font)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static byte[] wide(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int header = table(font, "hhea");
        widen(font, header + WIDEST);
        int metrics = table(font, "hmtx");
        for (int glyph = 0; glyph < font.getShort(header + COUNT); glyph++) {
            widen(font, metrics + glyph * METRICS);
        }
        return file;
    }

    private static void widen(ByteBuffer font, int at) {
        font.putShort(at, (short) Math.ceil(font.getShort(at) * WIDER));
    }

    private static int table(ByteBuffer font, String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int at = TABLES;
        while (font.getInt(at) != wanted) {
            at += TABLE;
        }
        return font.getInt(at + 8);
    }
}
