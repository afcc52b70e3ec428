package org.handrail.ui.art;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.handrail.content.Art;
import org.handrail.content.Family;
import org.handrail.session.Comfort.Contrast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

class DrawingsTest {

    private final Drawings drawings = new Drawings(DrawingsTest::fixture, Drawings.USUAL_BOUND);

    @ParameterizedTest
    @EnumSource(Contrast.class)
    void aDrawingWearsTheColoursOfItsVariantAndFamily(Contrast contrast) {
        for (Family family : Family.values()) {
            Image cell = drawings.draw(new Plate(new Art("tile-what"), family, contrast, 360, 220, Fit.MEET, false));
            Color mid = Tokens.of(contrast).colour("-hr-" + family.name().toLowerCase() + "-mid");
            assertThat(cell.getPixelReader().getColor(178 + 14 - 16, 97 + 2)).as("the middle cell's rim").isEqualTo(mid);
        }
    }

    @Test
    void thePictureIsExactlyAsLargeAsItsPlate() {
        Image picture = drawings.draw(tile("tile-signs", 571, 373, false));
        assertThat(picture.getWidth()).isEqualTo(571);
        assertThat(picture.getHeight()).isEqualTo(373);
    }

    @Test
    void theSamePlateGivesTheSamePicture() throws Exception {
        Plate plate = tile("tile-team", 284, 186, false);
        Image first = drawings.draw(plate);
        assertThat(drawings.draw(tile("tile-team", 284, 186, false))).isSameAs(first);
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Image> draw = () -> drawings.draw(tile("tile-find", 284, 186, false));
            assertThat(threads.invokeAll(Stream.generate(() -> draw).limit(16).toList()).stream()
                    .map(Future::resultNow).distinct()).hasSize(1);
        }
    }

    @Test
    void hillsReachBothEdgesOfAWideTile() {
        Image wide = drawings.draw(tile("tile-signs", 900, 160, false));
        for (int x : new int[] {0, 450, 899}) {
            assertThat(wide.getPixelReader().getColor(x, 157).getOpacity()).as("column %s", x).isEqualTo(1);
        }
        assertThat(wide.getPixelReader().getColor(0, 2).getOpacity()).isZero();
    }

    @Test
    void onlyADrawingWithADirectionTurns() {
        assertThat(turned("tile-what")).isTrue();
        assertThat(turned("tile-signs")).isFalse();
        assertThat(turned("scene-dawn-walk")).isTrue();
    }

    @Test
    void aDrawingAtTheEndOfReadingLeavesTheBeginningToWords() {
        var sky = new Color(0, 0, 0, 0);
        for (String name : new String[] {"tile-what", "tile-signs"}) {
            for (boolean mirrored : new boolean[] {false, true}) {
                Image banner = drawings.draw(new Plate(new Art(name), Family.MINT, Contrast.LIGHT, 900, 160, Fit.MEET_BOTTOM_END, mirrored));
                int middle = mirrored ? 131 : 900 - 131;
                assertThat(banner.getPixelReader().getColor(middle, 80)).as("%s, mirrored: %s", name, mirrored).isNotEqualTo(sky);
                assertThat(banner.getPixelReader().getColor(900 - middle, 20)).isEqualTo(sky);
            }
        }
    }

    @Test
    void theWalkingSceneLeavesNoEdgeEmptyInAnyShape() {
        for (int[] size : new int[][] {{384, 216}, {216, 384}, {320, 200}, {400, 100}}) {
            Image scene = drawings.draw(new Plate(new Art("scene-dawn-walk"), Family.HONEY, Contrast.LIGHT, size[0], size[1],
                    Fit.COVER_END, false));
            for (int corner = 0; corner < 4; corner++) {
                int x = corner % 2 * (size[0] - 1);
                int y = corner / 2 * (size[1] - 1);
                assertThat(scene.getPixelReader().getColor(x, y).getOpacity()).isEqualTo(1);
            }
        }
    }

    @Test
    void aTallScreenSeesTheWholeFamily() {
        Image scene = drawings.draw(new Plate(new Art("scene-dawn-walk"), Family.HONEY, Contrast.LIGHT, 1080, 1920,
                Fit.COVER_END, false));
        double scale = 1920 / 1970.0;
        int x = (int) (1080 - (1920 - 1150) * scale);
        int y = (int) ((700 + 890) * scale);
        assertThat(scene.getPixelReader().getColor(x, y)).as("the shirt of the one on the left").isEqualTo(Color.web("#D0663A"));
    }

    @Test
    void aDrawingThatCannotBeShownLeavesItsPlaceEmpty(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.svg"), "<svg><path d='M0 0");
        Drawings guide = new Drawings(art -> Optional.of(url(broken)), Drawings.USUAL_BOUND);
        assertThat(isEmpty(guide.draw(tile("broken", 40, 30, false)))).isTrue();
        assertThat(isEmpty(drawings.draw(tile("no-such-drawing", 40, 30, false)))).isTrue();
    }

    @Test
    void whyADrawingCannotBeShownIsToldOnceHoweverOftenItIsAskedFor() {
        var diary = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(Drawings.class);
        diary.start();
        logger.addAppender(diary);
        try {
            drawings.draw(tile("no-such-drawing", 40, 30, false));
            drawings.draw(tile("no-such-drawing", 80, 60, false));
            drawings.draw(tile("nor-this", 40, 30, false));
        } finally {
            logger.detachAppender(diary);
        }
        assertThat(diary.list).extracting(ILoggingEvent::getFormattedMessage).containsExactly(
                "The drawing no-such-drawing is left out: there is no such drawing",
                "The drawing nor-this is left out: there is no such drawing");
    }

    @Test
    void aReplacedFileIsPaintedAnew(@TempDir Path folder) throws Exception {
        String dot = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect class='%s' width='10' height='10'/></svg>";
        Path file = Files.writeString(folder.resolve("dot.svg"), dot.formatted("mid"));
        Drawings guide = new Drawings(art -> Optional.of(url(file)), Drawings.USUAL_BOUND);
        Color before = guide.draw(tile("dot", 10, 10, false)).getPixelReader().getColor(5, 5);
        Files.writeString(file, dot.formatted("deep"));
        assertThat(guide.draw(tile("dot", 10, 10, false)).getPixelReader().getColor(5, 5)).isNotEqualTo(before);
    }

    private boolean turned(String name) {
        Image usual = drawings.draw(tile(name, 180, 110, false));
        Image other = drawings.draw(tile(name, 180, 110, true));
        for (int y = 0; y < 110; y++) {
            for (int x = 0; x < 180; x++) {
                if (usual.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEmpty(Image picture) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (picture.getPixelReader().getArgb(x, y) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Plate tile(String name, int width, int height, boolean mirrored) {
        return new Plate(new Art(name), Family.APRICOT, Contrast.LIGHT, width, height, Fit.MEET_BOTTOM, mirrored);
    }

    private static Optional<URL> fixture(Art art) {
        return Optional.ofNullable(DrawingsTest.class.getResource(art.name() + ".svg"));
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
