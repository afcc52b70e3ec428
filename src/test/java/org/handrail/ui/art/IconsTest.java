package org.handrail.ui.art;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IconsTest {

    static List<String> names() {
        return Icons.names();
    }

    @Test
    void theNamesAreThoseOfTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/handrail/ui/art/icons"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".svg", "")))
                    .hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(Icons.names());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyIconHasInkAndKeepsToItsBox(String name) {
        assertThat(Icons.strokes(name)).isNotEmpty().allSatisfy(stroke -> {
            Shape shape = stroke.node();
            shape.setStroke(Color.BLACK);
            Bounds ink = shape.getLayoutBounds();
            assertThat(ink.getWidth() * ink.getHeight()).isGreaterThan(4);
            assertThat(ink.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(ink.getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(ink.getMaxX()).isLessThanOrEqualTo(Icons.BOX);
            assertThat(ink.getMaxY()).isLessThanOrEqualTo(Icons.BOX);
        });
    }

    @Test
    void anIconIsExactlyAsLargeAsAskedForAndLetsTouchesThrough() {
        Icon icon = new Icon("globe", 38);
        assertThat(icon.getLayoutBounds().getWidth()).isEqualTo(38);
        assertThat(icon.getLayoutBounds().getHeight()).isEqualTo(38);
        assertThat(icon.prefWidth(-1)).isEqualTo(38);
        assertThat(icon.isResizable()).isFalse();
        assertThat(icon.isMouseTransparent()).isTrue();
    }

    @Test
    void onlyWhatPointsAlongTheLineTurns() {
        assertThat(List.of("back", "next", "left", "right")).allMatch(Icons::mirrored);
        assertThat(List.of("restart", "search", "play", "check", "clock")).noneMatch(Icons::mirrored);
    }

    @Test
    void anUnknownNameIsToldTheKnownOnes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Icon("hamburger", 40))
                .withMessageContaining("hamburger").withMessageContaining("restart");
    }
}
