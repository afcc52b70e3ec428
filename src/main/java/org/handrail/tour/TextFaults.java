package org.handrail.tour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.handrail.ui.type.Words;

/// What keeps a text from being read: it is cut, covered, too small, or its lines are too long.
final class TextFaults {

    private static final double SMALLEST_CAPITAL_MM = 4.8;
    private static final int LONGEST_LINE = 80;
    /// From baseline to baseline, in sizes of the font (WCAG 1.4.8).
    private static final double LEAST_SPACING = 1.5;
    private static final Pattern SENTENCE_BEFORE_ANOTHER = Pattern.compile("(?<!\\bSt)[.!?؟]\\s+\\S");
    /// The fonts that are shipped, all without serifs; others may be there or not, and may have serifs.
    private static final List<String> FAMILIES = List.of("Atkinson Hyperlegible Next", "Noto Sans", "Handrail Arabic");
    /// An address has no place where it would better be broken.
    private static final String ADDRESS = "://";
    private static final double MEASURED_AT = 1000;
    private static final Map<String, Double> CAPITALS = new HashMap<>();

    private final Surface surface;
    private final List<Fault> faults = new ArrayList<>();

    private TextFaults(Surface surface) {
        this.surface = surface;
    }

    static List<Fault> of(Surface surface) {
        var found = new TextFaults(surface);
        found.surface.texts().forEach(found::whole);
        found.surface.texts().forEach(found::lines);
        found.surface.all(Text.class).forEach(found::size);
        found.surface.all(Labeled.class).forEach(found::byItself);
        found.surface.all(Control.class).forEach(found::scrolls);
        found.overlaps();
        found.surface.targets().forEach(found::covers);
        if (surface.texts().isEmpty()) {
            found.faults.add(Fault.of("there is nothing to read"));
        }
        return found.faults;
    }

    private void whole(Words words) {
        Bounds bounds = Surface.bounds(words);
        if (!Surface.contains(surface.glass(), bounds)) {
            faults.add(Fault.at(words, Surface.told(words) + " leaves the screen"));
        }
        if (words.laid().used() > words.laid().width() + Surface.TOLERANCE) {
            faults.add(Fault.at(words, "%s is wider than its place (%.0f in %.0f)".formatted(Surface.told(words),
                    words.laid().used(), words.laid().width())));
        }
        if (words.laid().isTorn() && !words.laid().plain().contains(ADDRESS)) {
            faults.add(Fault.at(words, Surface.told(words) + " is broken within a word"));
        }
        for (Node around = words.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Region region && holds(region) && !Surface.contains(Surface.bounds(region), bounds)) {
                faults.add(Fault.at(words, Surface.told(words) + " leaves its " + region.getStyleClass()));
            }
            if (around.getClip() != null && !Surface.contains(around.localToScene(around.getClip().getBoundsInParent()), bounds)) {
                faults.add(Fault.at(words, Surface.told(words) + " is clipped"));
            }
        }
    }

    private void lines(Words words) {
        if (words.laid().lines().size() > 1 && isBlock(words.laid().plain()) && words.laid().spacing() < LEAST_SPACING - 0.001
                && !isAnswer(words)) {
            faults.add(Fault.at(words, "the lines of %s stand %.2f lines apart, not %.1f".formatted(Surface.told(words),
                    words.laid().spacing(), LEAST_SPACING)));
        }
        int longest = words.laid().longest();
        if (longest > LONGEST_LINE) {
            faults.add(Fault.at(words, Surface.told(words) + " has a line of " + longest + " characters"));
        }
    }

    /// Answers side by side are seen at a glance; each opens in full, with its lines apart.
    private static boolean isAnswer(Node node) {
        return node != null && (node.getStyleClass().contains("compare-cell") || isAnswer(node.getParent()));
    }

    /// More than one sentence is a block of text; less is a title, a label or a note (WCAG 1.4.8).
    private static boolean isBlock(String text) {
        return SENTENCE_BEFORE_ANOTHER.matcher(text).find();
    }

    private void size(Text text) {
        double capital = capitalMm(surface, text);
        if (capital < SMALLEST_CAPITAL_MM) {
            faults.add(Fault.at(text, "“%s” has capitals of %.2f mm".formatted(text.getText(), capital)));
        }
        String family = text.getFont().getFamily();
        if (!text.getText().isBlank() && FAMILIES.stream().noneMatch(family::startsWith)) {
            faults.add(Fault.at(text, "“%s” is set in %s".formatted(text.getText(), family)));
        }
    }

    /// How high the capitals of a text are on the glass.
    static double capitalMm(Surface surface, Text text) {
        return surface.mm(text.getFont().getSize() * capital(text.getFont()) * text.getLocalToSceneTransform().getMyy());
    }

    /// A control that sets its words by itself would cut them with dots where room is short.
    private void byItself(Labeled labeled) {
        if (labeled.getText() != null && !labeled.getText().isEmpty()) {
            faults.add(Fault.at(labeled, "“" + labeled.getText() + "” is set by a control"));
        }
    }

    /// Pages are turned; nothing is moved under a window that hides a part of it, neither across nor down (WCAG 1.4.10).
    private void scrolls(Control control) {
        if (control instanceof ScrollPane || control instanceof ScrollBar || control instanceof ListView) {
            faults.add(Fault.at(control, "a " + control.getClass().getSimpleName() + " scrolls"));
        }
    }

    private void covers(ButtonBase control) {
        for (Words words : surface.texts()) {
            if (!Surface.isIn(words, control) && !Surface.isIn(control, words) && Surface.meet(Surface.bounds(words), Surface.bounds(control))) {
                faults.add(Fault.at(words, Surface.told(words) + " meets " + Surface.told(control)));
            }
        }
    }

    private void overlaps() {
        List<Words> texts = surface.texts();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (Surface.meet(Surface.bounds(texts.get(i)), Surface.bounds(texts.get(j)))) {
                    faults.add(Fault.at(texts.get(i), Surface.told(texts.get(i)) + " lies over " + Surface.told(texts.get(j))));
                }
            }
        }
    }

    /// How high a capital is, for each px of the font: the letter alef where there are no capitals.
    private static double capital(Font font) {
        return CAPITALS.computeIfAbsent(font.getName(), name -> {
            Text letter = new Text(font.getFamily().contains("Arabic") ? "\u0627" : "H");
            letter.setFont(Font.font(font.getFamily(), MEASURED_AT));
            letter.setBoundsType(TextBoundsType.VISUAL);
            return letter.getLayoutBounds().getHeight() / MEASURED_AT;
        });
    }

    /// Whether a region is a surface that its text must not leave: what can be touched, and whatever is filled or has an edge. The whole
    /// screen is looked at by itself.
    private static boolean holds(Region region) {
        return region instanceof ButtonBase button ? !Surface.isWord(button) : region != region.getScene().getRoot() && isPainted(region);
    }

    private static boolean isPainted(Region region) {
        return region.getBackground() != null && region.getBackground().getFills().stream().anyMatch(fill -> !Color.TRANSPARENT.equals(fill.getFill()))
                || region.getBorder() != null && !region.getBorder().isEmpty();
    }
}
