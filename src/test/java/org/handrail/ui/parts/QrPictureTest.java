package org.handrail.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import org.handrail.Camera;
import org.handrail.content.Audience;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.takehome.QrCode;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.handrail.ui.Pictures;
import org.handrail.ui.Shell;
import org.handrail.ui.View;
import org.handrail.ui.Work;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.art.Tokens;
import org.handrail.ui.type.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Codes as they stand on the glass, read from the very pixels.
class QrPictureTest {

    private static final String TEXT = "What we talked about:\n- Surgery\n- Chemo\nLobby phone, dial 4400. “We’re here.”";
    private static final List<Layout> PANELS = List.of(Layout.of(1920, 1080, 527), Layout.of(1366, 768, 344),
            Layout.of(3840, 2160, 698), Layout.of(1080, 1920, 299), Layout.of(1280, 800, 335));

    @ParameterizedTest
    @EnumSource(Contrast.class)
    void aCameraReadsItInEveryThemeAndLanguageOnEveryPanel(Contrast contrast) {
        for (Layout panel : PANELS) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
                assertThat(Camera.read(screen(view(panel, contrast, language), 420))).isEqualTo(TEXT);
            }
        }
    }

    @Test
    void everySquareIsSharpAndDarkOnWhite() {
        for (Layout panel : PANELS) {
            WritableImage screen = screen(view(panel, Contrast.DARK, Locale.ENGLISH), 420);
            Set<Integer> seen = new HashSet<>();
            int x = (int) (120 * panel.scale());
            for (int y = (int) (60 * panel.scale()); y < 400 * panel.scale(); y++) {
                seen.add(screen.getPixelReader().getArgb(x, y));
            }
            assertThat(seen).as("%s", panel.form()).containsExactlyInAnyOrder(0xFF000000, 0xFFFFFFFF);
        }
    }

    @Test
    void itStaysWithinItsRoomAndKeepsItsMargin() {
        QrCode code = QrCode.of(TEXT);
        for (Layout panel : PANELS) {
            View view = view(panel, Contrast.LIGHT, Locale.ENGLISH);
            Pane picture = Fx.on(() -> QrPicture.of(view, code, 420, "A code"));
            double square = picture.getPrefWidth() / (code.size() + 2 * QrCode.QUIET);
            assertThat(picture.getPrefWidth()).isLessThanOrEqualTo(420).isGreaterThan(300).isEqualTo(picture.getPrefHeight());
            assertThat(picture.getChildren().getFirst().getLayoutX()).isEqualTo(4 * square);
            assertThat(square * panel.scale() % 1).isZero();
        }
    }

    @Test
    void aCodeOfTooSmallSquaresDoesNotFit() {
        View view = view(PANELS.getFirst(), Contrast.LIGHT, Locale.ENGLISH);
        assertThat(QrPicture.fits(view, QrCode.of(TEXT), 420)).isTrue();
        assertThat(QrPicture.fits(view, QrCode.of("word ".repeat(300)), 200)).isFalse();
    }

    private static View view(Layout panel, Contrast contrast, Locale language) {
        var pictures = new Pictures(new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND), Work.sameThread(), panel.scale(), false);
        return Fx.on(() -> View.of(panel, Comfort.USUAL.with(contrast), Audience.ADULT, language, pictures, null, null));
    }

    /// The code at an odd place of a screen.
    private static WritableImage screen(View view, double room) {
        return Fx.on(() -> {
            Layout panel = view.layout();
            Pane layers = new Pane();
            layers.getTransforms().add(new Scale(panel.scale(), panel.scale()));
            Put.at(layers, QrPicture.of(view, QrCode.of(TEXT), room, "A code"), 33.3, 47.7);
            Pane glass = new Pane(layers);
            glass.getStyleClass().add("glass");
            var scene = new Scene(glass, panel.width() * panel.scale(), panel.height() * panel.scale());
            Shell.style(scene);
            scene.getRoot().setNodeOrientation(Direction.of(view.texts().language()));
            Tokens.pseudoClass(view.comfort().contrast()).ifPresent(name ->
                    scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass(name), true));
            return scene.snapshot(null);
        });
    }
}
