package org.handrail.ui.art;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.handrail.session.Comfort.Contrast;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Icons and tokens in a real scene.
class IconOnScreenTest {

    private static final String RULES = "data:text/css,"
            + ".icon-line{-fx-stroke:-hr-ink}.icon-fill{-fx-stroke:-hr-ink;-fx-fill:-hr-ink}"
            + ".root{-fx-background-color:-hr-ground;-fx-effect:dropshadow(gaussian,-hr-scrim,20,0,0,6)}";

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anIconTakesTheInkOfTheVariant() throws Exception {
        for (Contrast contrast : Contrast.values()) {
            WritableImage back = picture("back", contrast, NodeOrientation.LEFT_TO_RIGHT);
            assertThat(back.getPixelReader().getColor(60, 48)).isEqualTo(Tokens.of(contrast).colour("-hr-ink"));
            assertThat(back.getPixelReader().getColor(2, 2)).isEqualTo(Tokens.of(contrast).colour("-hr-ground"));
        }
    }

    @Test
    void readingFromTheRightTurnsBackButNotPlay() throws Exception {
        assertThat(inkOnTheLeft("back", NodeOrientation.LEFT_TO_RIGHT)).isTrue();
        assertThat(inkOnTheLeft("back", NodeOrientation.RIGHT_TO_LEFT)).isFalse();
        assertThat(inkOnTheLeft("play", NodeOrientation.LEFT_TO_RIGHT)).isTrue();
        assertThat(inkOnTheLeft("play", NodeOrientation.RIGHT_TO_LEFT)).isTrue();
    }

    @Test
    void aShadowTakesItsColourFromAToken() throws Exception {
        DropShadow shadow = onScreen(() -> (DropShadow) page("back", Contrast.SOFT, NodeOrientation.LEFT_TO_RIGHT).getEffect());
        assertThat(shadow.getColor()).isEqualTo(Tokens.of(Contrast.SOFT).colour("-hr-scrim"));
    }

    /// Whether the icon has more ink in the left half of its box.
    private static boolean inkOnTheLeft(String name, NodeOrientation orientation) throws Exception {
        WritableImage picture = picture(name, Contrast.LIGHT, orientation);
        Color ink = Tokens.of(Contrast.LIGHT).colour("-hr-ink");
        int balance = 0;
        for (int y = 0; y < 96; y++) {
            for (int x = 0; x < 96; x++) {
                if (picture.getPixelReader().getColor(x, y).equals(ink)) {
                    balance += x < 48 ? 1 : -1;
                }
            }
        }
        return balance > 0;
    }

    private static WritableImage picture(String name, Contrast contrast, NodeOrientation orientation) throws Exception {
        return onScreen(() -> {
            StackPane page = page(name, contrast, orientation);
            page.setStyle("-fx-effect: null");
            return page.getScene().snapshot(null);
        });
    }

    private static StackPane page(String name, Contrast contrast, NodeOrientation orientation) {
        StackPane page = new StackPane(new Icon(name, 96));
        Scene scene = new Scene(page, 96, 96);
        scene.setNodeOrientation(orientation);
        scene.getStylesheets().addAll(IconOnScreenTest.class.getResource("/org/handrail/ui/tokens.css").toExternalForm(), RULES);
        Tokens.pseudoClass(contrast).ifPresent(variant ->
                page.pseudoClassStateChanged(PseudoClass.getPseudoClass(variant), true));
        page.applyCss();
        page.layout();
        return page;
    }

    private static <T> T onScreen(Callable<T> job) throws Exception {
        return WaitForAsyncUtils.asyncFx(job).get(10, TimeUnit.SECONDS);
    }
}
