package org.handrail.ui.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.handrail.content.Art;
import org.handrail.content.Family;
import org.handrail.session.Comfort.Contrast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoTest {

    private static final int SIDE = 80;

    @TempDir
    Path folder;

    @Test
    void aWidePngStandsWholeInTheMiddleOfItsPlace() throws IOException {
        Image logo = shown(encoded("png", 400, 200, BufferedImage.TYPE_INT_ARGB));

        assertThat(logo.getWidth()).isEqualTo(SIDE);
        assertThat(logo.getPixelReader().getColor(40, 40)).isEqualTo(Color.web("#C03020"));
        assertThat(logo.getPixelReader().getColor(1, 40)).isEqualTo(Color.web("#C03020"));
        assertThat(logo.getPixelReader().getColor(40, 10).getOpacity()).isZero();
    }

    @Test
    void aJpegIsKnownByHowItBeginsAndNotByItsName() throws IOException {
        Color middle = shown(encoded("jpeg", 100, 100, BufferedImage.TYPE_INT_RGB)).getPixelReader().getColor(40, 40);

        assertThat(middle.getRed()).isBetween(0.7, 0.8);
        assertThat(middle.getOpacity()).isEqualTo(1);
    }

    @Test
    void aLogoThatUnfoldsToHundredsOfMegabytesIsNotUnfolded() throws IOException {
        byte[] huge = encoded("png", 10, 10, BufferedImage.TYPE_INT_ARGB);
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000).putInt(29, crc(huge));

        assertThat(pixels(shown(huge))).isEqualTo(pixels(ours()));
    }

    @Test
    void whatIsNoPictureGivesWayToHandrailsOwnLogo() throws IOException {
        assertThat(pixels(shown("GIF89a and so on".getBytes()))).isEqualTo(pixels(ours()));
        assertThat(pixels(shown(Arrays.copyOf(encoded("png", 10, 10, BufferedImage.TYPE_INT_ARGB), 40)))).isEqualTo(pixels(ours()));
    }

    private static int crc(byte[] png) {
        byte[] head = Arrays.copyOfRange(png, 12, 29);
        ByteBuffer.wrap(head).putInt(4, 60_000).putInt(8, 60_000);
        var crc = new CRC32();
        crc.update(head);
        return (int) crc.getValue();
    }

    private Image shown(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("logo.svg"), content);
        return new Drawings(_ -> Optional.of(file).map(path -> {
            try {
                return path.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }), Drawings.USUAL_BOUND).draw(plate());
    }

    private static Image ours() {
        return new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND).draw(plate());
    }

    private static Plate plate() {
        return new Plate(Art.LOGO, Family.HONEY, Contrast.LIGHT, SIDE, SIDE, Fit.MEET, false);
    }

    private static byte[] encoded(String format, int width, int height, int type) throws IOException {
        var picture = new BufferedImage(width, height, type);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new java.awt.Color(0xC03020));
        canvas.fillRect(0, 0, width, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static int[] pixels(Image image) {
        int[] pixels = new int[SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = image.getPixelReader().getArgb(i % SIDE, i / SIDE);
        }
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(2);
        return pixels;
    }
}
