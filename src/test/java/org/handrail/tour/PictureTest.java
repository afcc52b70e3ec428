package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.github.romankh3.image.comparison.ImageComparison;
import com.github.romankh3.image.comparison.model.ImageComparisonState;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The kiosk looks as somebody approved it: one place of every kind in the usual look (not what only says more of a place that is
/// there already, as the part of a part), and a few in others, against pictures of half the size. With `-Dapprove` whatever it looks like now is approved.
class PictureTest {

    private static final Path APPROVED = Path.of("src", "test", "approved");
    private static final Path NOW = Path.of("target", "pictures");
    private static final boolean APPROVING = Boolean.parseBoolean(System.getProperty("approve", "false"))
            || "".equals(System.getProperty("approve"));
    private static final String HOW = " If it is as it should be: mvn test -Dtest=PictureTest -Dapprove, or mvn verify -Dapprove.";
    /// How much a colour may differ, of all that it can.
    private static final double SAME_COLOUR = 0.1;
    /// How many pixels in a hundred may differ more: less than a short word has.
    private static final double SAME_PERCENT = 0.01;

    private static final Comfort LARGEST = Comfort.USUAL.with(TextSize.LARGEST);
    private static final Locale ARABIC = Locale.of("ar");
    private static final List<Look> LOOKS = List.of(
            new Look(Glass.STAND, Locale.ENGLISH, Comfort.USUAL, false),
            new Look(Glass.SMALL, Locale.ENGLISH, Comfort.USUAL, false),
            new Look(Glass.WALL, Locale.ENGLISH, Comfort.USUAL.with(Contrast.DARK), false),
            new Look(Glass.WALL, Locale.of("es"), Comfort.USUAL.with(Contrast.SOFT), false),
            new Look(Glass.WALL, Locale.ENGLISH, LARGEST, false),
            new Look(Glass.STAND, ARABIC, LARGEST.with(Contrast.DARK), false),
            new Look(Glass.WALL, ARABIC, Comfort.USUAL, false),
            new Look(Glass.STAND, Locale.ENGLISH, Comfort.USUAL.lowReach(true), false),
            new Look(Glass.WALL, Locale.ENGLISH, Comfort.USUAL.lowReach(true), false));

    @ParameterizedTest
    @MethodSource("pictures")
    void everythingLooksAsApproved(Picture picture) throws IOException {
        BufferedImage now = picture.taken();
        Path file = APPROVED.resolve(picture.file());
        String difference = Files.exists(file) ? difference(ImageIO.read(file.toFile()), now, NOW, picture.file())
                : "There is no approved picture of this place.";
        if (APPROVING && !difference.isEmpty()) {
            write(now, file);
        } else if (!difference.isEmpty()) {
            write(now, NOW.resolve(picture.file()));
            fail(difference + " It looks like " + NOW.resolve(picture.file()) + " now." + HOW);
        }
    }

    @Test
    void everyApprovedPictureIsOfAPlaceThatThereIs() throws IOException {
        var left = new TreeSet<String>();
        try (Stream<Path> files = Files.exists(APPROVED) ? Files.walk(APPROVED) : Stream.empty()) {
            for (Path file : files.filter(path -> path.toString().endsWith(".png")).toList()) {
                String name = APPROVED.relativize(file).toString().replace('\\', '/');
                if (pictures().map(Picture::file).noneMatch(name::equals)) {
                    left.add(name);
                    if (APPROVING) {
                        Files.delete(file);
                    }
                }
            }
        }
        assertThat(APPROVING ? List.of() : left).as("approved pictures of places that are gone." + HOW).isEmpty();
    }

    @Test
    void aWordThatChangedIsSeenAndShown(@TempDir Path folder) throws IOException {
        Picture picture = pictures().filter(one -> one.stop().name().equals("home")).findFirst().orElseThrow();
        BufferedImage approved = picture.taken();
        assertThat(difference(approved, picture.taken(), folder, "same.png")).as("the same twice").isEmpty();
        BufferedImage now = picture.taken();
        Graphics2D pen = now.createGraphics();
        pen.setColor(Color.BLACK);
        pen.drawString("changed", 300, 300);
        assertThat(difference(approved, now, folder, "one.png")).contains("different", "one-difference.png");
        assertThat(folder.resolve("one-difference.png")).isNotEmptyFile();
        assertThat(difference(approved, new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB), folder, "size.png")).contains("size");
    }

    static Stream<Picture> pictures() {
        var usual = new Look(Glass.WALL, Locale.ENGLISH, Comfort.USUAL, true);
        List<Stop> all = Premises.STOPS.stream().filter(Stop::typical).toList();
        List<Stop> typical = all.stream().filter(stop -> all.stream().noneMatch(other -> stop.name().startsWith(other.name() + "-")))
                .toList();
        var pictures = new ArrayList<Picture>();
        typical.forEach(stop -> pictures.add(new Picture(usual, stop)));
        LOOKS.forEach(look -> Stream.of("home", look.comfort().lowReach() ? "help" : "easier", firstCard(typical)).forEach(name ->
                typical.stream().filter(stop -> stop.name().equals(name)).forEach(stop -> pictures.add(new Picture(look, stop)))));
        return pictures.stream();
    }

    private static String firstCard(List<Stop> typical) {
        return typical.stream().filter(stop -> stop.group().startsWith("Topic")).findFirst().orElseThrow().name();
    }

    /// @return what is different and where that is shown; empty where nothing is
    private static String difference(BufferedImage approved, BufferedImage now, Path folder, String file) throws IOException {
        var result = new ImageComparison(approved, now).setPixelToleranceLevel(SAME_COLOUR)
                .setAllowingPercentOfDifferentPixels(SAME_PERCENT).compareImages();
        if (result.getImageComparisonState() == ImageComparisonState.MATCH) {
            return "";
        }
        if (result.getImageComparisonState() == ImageComparisonState.SIZE_MISMATCH) {
            return "It has another size than approved.";
        }
        Path shown = folder.resolve(file.replace(".png", "-difference.png"));
        write(result.getResult(), shown);
        return "%.3f %% of it is different from what was approved; %s shows where.".formatted(result.getDifferencePercent(), shown);
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        try (OutputStream whole = Files.newOutputStream(file); var out = new MemoryCacheImageOutputStream(whole)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /// A place in a look.
    record Picture(Look look, Stop stop) {

        String file() {
            return look.name() + "/" + stop.name() + ".png";
        }

        /// The first page, at half its size.
        BufferedImage taken() {
            var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, Premises.drawings());
            BufferedImage[] whole = new BufferedImage[1];
            Fx.run(() -> showing.of(look, stop.upTo(1), (_, view) -> whole[0] = Album.picture(view.scene())));
            int width = whole[0].getWidth() / 2;
            int height = whole[0].getHeight() / 2;
            var half = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            half.createGraphics().drawImage(whole[0].getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
            return half;
        }

        @Override
        public String toString() {
            return stop.name() + " on " + look.name();
        }
    }
}
