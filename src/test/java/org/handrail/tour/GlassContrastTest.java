package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.ui.Contrasts;
import org.handrail.ui.Fx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands behind each text is counted from the pixels of the screen without its texts.
class GlassContrastTest {

    private static final double ENOUGH = 7;
    private static final Set<String> PLACES = Set.of("attract", "who-is-reading", "home", "easier", "help", "still-there",
            "pin-pad", "staff-desk", "out-of-service", "compare-treatments", "treatment-chemo", "ahead-words");

    @ParameterizedTest
    @EnumSource(Contrast.class)
    void everyTextStandsOutFromWhatLiesBehindIt(Contrast contrast) {
        var faint = new TreeSet<String>();
        int[] texts = {0};
        var look = new Look(Glass.WALL, Locale.ENGLISH, Comfort.USUAL.with(contrast), true);
        List<Stop> stops = Premises.STOPS.stream().filter(stop -> PLACES.contains(stop.name())).toList();
        assertThat(stops).hasSize(PLACES.size());
        var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, Premises.drawings());
        stops.forEach(stop -> Fx.run(() -> showing.of(look, stop, (page, view) -> {
            if (page == 1) {
                texts[0] += look(stop.name(), view, faint);
            }
        })));
        assertThat(faint).isEmpty();
        assertThat(texts[0]).isGreaterThan(200);
    }

    private static int look(String place, Showing.View view, Set<String> faint) {
        List<Text> texts = view.surface().all(Text.class).stream().filter(text -> !isOff(text)).toList();
        texts.forEach(text -> text.setVisible(false));
        PixelReader pixels = view.scene().snapshot(null).getPixelReader();
        texts.forEach(text -> text.setVisible(true));
        for (Text text : texts) {
            Color behind = usual(pixels, text.localToScene(text.getLayoutBounds()), view.scene());
            Color ink = behind.interpolate(((Color) text.getFill()).deriveColor(0, 1, 1, 1), opacity(text));
            double contrast = Contrasts.between(ink, behind);
            if (contrast < ENOUGH) {
                faint.add("%s: “%s” is %.1f to 1".formatted(place, text.getText(), contrast));
            }
        }
        return texts.size();
    }

    /// The colour that most pixels have there.
    private static Color usual(PixelReader pixels, Bounds bounds, Scene scene) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = (int) Math.max(0, bounds.getMinY()); y < Math.min(scene.getHeight(), bounds.getMaxY()); y++) {
            for (int x = (int) Math.max(0, bounds.getMinX()); x < Math.min(scene.getWidth(), bounds.getMaxX()); x++) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int argb = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }

    private static double opacity(Node node) {
        double opacity = ((Color) ((Text) node).getFill()).getOpacity();
        for (Node around = node; around != null; around = around.getParent()) {
            opacity *= around.getOpacity();
        }
        return opacity;
    }

    /// What cannot be used needs no contrast (WCAG 1.4.3).
    private static boolean isOff(Node node) {
        return node.isDisabled() || node.getParent() != null && isOff(node.getParent());
    }
}
