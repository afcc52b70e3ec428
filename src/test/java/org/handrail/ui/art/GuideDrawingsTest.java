package org.handrail.ui.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.handrail.content.Art;
import org.handrail.content.Family;
import org.handrail.session.Comfort.Contrast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The drawings of the guides that are shipped.
class GuideDrawingsTest {

    private static final Pattern FIXED_COLOUR = Pattern.compile("(fill|stroke)=\"#");

    static List<Path> drawings() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("data/guides"))) {
            return all.filter(file -> file.toString().endsWith(".svg")).sorted().toList();
        }
    }

    @Test
    void thereAreEnoughToSeeSomething() throws IOException {
        assertThat(drawings()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyDrawingIsSoundAndLeavesItsColoursToTheTheme(Path file) throws Exception {
        String svg = Files.readString(file);
        assertThat(svg).doesNotContainPattern(FIXED_COLOUR);
        DrawingText drawing = DrawingReader.read(svg);
        for (Contrast contrast : Contrast.values()) {
            Tokens tokens = Tokens.of(contrast);
            Plate plate = new Plate(new Art(file.toString()), Family.SKY, contrast, 80, 80, Fit.MEET, false);
            Image picture = Brush.paint(drawing, Palette.of(tokens, Family.SKY), plate);
            assertThat(inkOf(picture)).as("pixels in %s", contrast).isGreaterThan(150);
        }
    }

    /// Whether a drawing is graphic only a person can say: this holds that somebody did, for each as it is (CLM-05).
    @Test
    void everyDrawingHasBeenLookedAtAndIsNotGraphic() throws Exception {
        var looked = new TreeSet<String>();
        try (var list = new BufferedReader(new InputStreamReader(
                GuideDrawingsTest.class.getResourceAsStream("drawings-looked-at.txt"), StandardCharsets.UTF_8))) {
            list.lines().filter(line -> !line.startsWith("#")).forEach(looked::add);
        }
        var drawn = new TreeSet<String>();
        for (Path file : drawings()) {
            byte[] whole = Files.readString(file).replace("\r", "").getBytes(StandardCharsets.UTF_8);
            drawn.add(file.getFileName().toString().replace(".svg", " ")
                    + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole)).substring(0, 12));
        }
        assertThat(looked).isEqualTo(drawn);
    }

    private static int inkOf(Image picture) {
        int ink = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                Color colour = picture.getPixelReader().getColor(x, y);
                ink += colour.getOpacity() > 0.9 ? 1 : 0;
            }
        }
        return ink;
    }
}
