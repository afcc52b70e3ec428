package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.ui.Contrasts;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Icon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is no text but must be seen, counted from the pixels of one place of every kind: each icon stands out from what it lies on, and
/// the outline of each control from what is around it (WCAG 1.4.11). No screen is red (CLM-04).
class MarksOnGlassTest {

    private static final double ENOUGH = 3;
    private static final double MOST_RED = 0.1;
    private static final List<Stop> STOPS = Premises.STOPS.stream().filter(Stop::typical).toList();

    @ParameterizedTest
    @EnumSource
    void iconsAndOutlinesAreSeenAndNothingIsRed(Contrast contrast) {
        var faults = new TreeSet<String>();
        int[] seen = {0, 0};
        var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, Premises.drawings());
        var look = new Look(Glass.WALL, Locale.ENGLISH, Comfort.USUAL.with(contrast), true);
        STOPS.forEach(stop -> Fx.run(() -> showing.of(look, stop.upTo(1), (_, view) -> {
            List<Icon> icons = view.surface().all(Icon.class);
            PixelReader whole = view.scene().snapshot(null).getPixelReader();
            if (red(whole, view.scene()) > MOST_RED) {
                faults.add(stop.name() + " is red");
            }
            icons.forEach(icon -> icon.setVisible(false));
            PixelReader without = view.scene().snapshot(null).getPixelReader();
            icons.forEach(icon -> icon.setVisible(true));
            for (Icon icon : icons) {
                if (!isOff(icon)) {
                    seen[0]++;
                    Color ground = usual(without, Surface.bounds(icon));
                    double stands = Contrasts.between(ink(icon), ground);
                    if (stands < ENOUGH) {
                        faults.add("%s: icon %s is %.2f to 1".formatted(stop.name(), icon.name(), stands));
                    }
                }
            }
            for (ButtonBase control : view.surface().targets()) {
                Color outline = outline(control);
                if (outline != null && !control.isDisabled()) {
                    seen[1]++;
                    Bounds box = Surface.bounds(control);
                    Color around = around(whole, box, view.scene());
                    if (Contrasts.between(outline, around) < ENOUGH && Contrasts.between(outline, inside(whole, box)) < ENOUGH) {
                        faults.add("%s: the outline of %s is %.2f to 1".formatted(stop.name(), Surface.told(control),
                                Contrasts.between(outline, around)));
                    }
                }
            }
        })));
        assertThat(faults).isEmpty();
        assertThat(seen[0]).as("icons").isGreaterThan(500);
        assertThat(seen[1]).as("outlines").isGreaterThan(300);
    }

    /// How much of the screen is a strong red.
    private static double red(PixelReader pixels, Scene scene) {
        int red = 0;
        int all = 0;
        for (int y = 0; y < scene.getHeight(); y += 4) {
            for (int x = 0; x < scene.getWidth(); x += 4) {
                Color colour = pixels.getColor(x, y);
                all++;
                red += (colour.getHue() < 20 || colour.getHue() > 340) && colour.getSaturation() > 0.6 && colour.getBrightness() > 0.4 ? 1 : 0;
            }
        }
        return (double) red / all;
    }

    /// The colour of its strokes or, where it has none, of its fills.
    private static Color ink(Icon icon) {
        return Surface.in(icon, Shape.class).stream().map(shape -> shape.getStroke() instanceof Color line && line.isOpaque() ? line : shape.getFill())
                .filter(paint -> paint instanceof Color colour && colour.isOpaque()).map(Color.class::cast).findFirst().orElseThrow();
    }

    /// What is drawn around a control, under its ground or as its border; null where there is none.
    private static Color outline(Region control) {
        if (control.getBorder() != null && !control.getBorder().getStrokes().isEmpty()) {
            return control.getBorder().getStrokes().getLast().getTopStroke() instanceof Color line ? line : null;
        }
        if (control.getBackground() == null || control.getBackground().getFills().size() != 2) {
            return null;
        }
        var edge = control.getBackground().getFills().getFirst();
        boolean shows = control.getBackground().getFills().getLast().getInsets().getTop() > edge.getInsets().getTop();
        return shows && edge.getFill() instanceof Color line && line.isOpaque() ? line : null;
    }

    private static Color around(PixelReader pixels, Bounds box, Scene scene) {
        int y = (int) (box.getMinY() + box.getHeight() / 2);
        int left = (int) box.getMinX() - 3;
        return pixels.getColor(left >= 0 ? left : (int) Math.min(scene.getWidth() - 1, box.getMaxX() + 3), y);
    }

    private static Color inside(PixelReader pixels, Bounds box) {
        return pixels.getColor((int) box.getMinX() + 8, (int) (box.getMinY() + box.getHeight() / 2));
    }

    /// The colour that most pixels have there.
    private static Color usual(PixelReader pixels, Bounds box) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = (int) box.getMinY(); y < box.getMaxY(); y += 2) {
            for (int x = (int) box.getMinX(); x < box.getMaxX(); x += 2) {
                counts.merge(pixels.getArgb(x, y), 1, Integer::sum);
            }
        }
        int argb = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255);
    }

    private static boolean isOff(Node node) {
        return node != null && (node.isDisabled() || isOff(node.getParent()));
    }
}
