package org.handrail.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.handrail.ui.Contrasts;

/// Texts that do not stand out from what lies behind them, as counted from the pixels of the screen without its texts.
final class ContrastFaults {

    private static final double ENOUGH = 7;

    private ContrastFaults() { }

    /// FX thread only.
    static List<Fault> of(Scene scene, Surface surface) {
        var faults = new ArrayList<Fault>();
        List<Text> texts = texts(surface);
        texts.forEach(text -> text.setVisible(false));
        PixelReader pixels = scene.snapshot(null).getPixelReader();
        texts.forEach(text -> text.setVisible(true));
        for (Text text : texts) {
            Color behind = usual(pixels, text.localToScene(text.getLayoutBounds()), scene);
            Color ink = behind.interpolate(((Color) text.getFill()).deriveColor(0, 1, 1, 1), opacity(text));
            double contrast = Contrasts.between(ink, behind);
            if (contrast < ENOUGH) {
                faults.add(Fault.at(text, "“%s” is %.1f to 1".formatted(text.getText(), contrast)));
            }
        }
        return faults;
    }

    /// What cannot be used needs no contrast (WCAG 1.4.3).
    static List<Text> texts(Surface surface) {
        return surface.all(Text.class).stream().filter(text -> !text.getText().isBlank() && !isOff(text)).toList();
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

    private static boolean isOff(Node node) {
        return node.isDisabled() || node.getParent() != null && isOff(node.getParent());
    }
}
