package org.handrail.ui.art;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/// A drawing that has been found harmless, written down anew so far that it can be given other colours and another window.
///
/// @param root  the attributes of the root element
/// @param style the drawing's own rules
/// @param body  everything that is drawn
record DrawingText(Map<String, String> root, String style, String body) {

    private static final Pattern SPACE = Pattern.compile("[\\s,]+");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^}]*}");
    private static final int SIDE = 100_000;

    DrawingText {
        root = Map.copyOf(root);
    }

    /// The drawing's own box, in its own units. A drawing may name a second one for places that are taller than wide.
    Rectangle2D box(int width, int height) throws DrawingRefused {
        String usual = root.getOrDefault("viewBox", "");
        String viewBox = height > width ? root.getOrDefault("data-tall-box", usual) : usual;
        double[] sides;
        try {
            sides = Arrays.stream(SPACE.split(viewBox.strip())).mapToDouble(Double::parseDouble).toArray();
        } catch (NumberFormatException e) {
            throw new DrawingRefused("its viewBox is not four numbers: " + viewBox);
        }
        if (sides.length != 4 || !(sides[2] > 0 && sides[3] > 0 && sides[2] < SIDE && sides[3] < SIDE)) {
            throw new DrawingRefused("its viewBox is not four numbers with a size: " + viewBox);
        }
        return new Rectangle2D.Double(sides[0], sides[1], sides[2], sides[3]);
    }

    /// Whether it turns for a reader who reads from the right.
    boolean hasDirection() {
        return "reading".equals(root.get("data-direction"));
    }

    /// The same drawing in these colours, cut to this window, as it stands in a file of its own.
    String with(Palette palette, Rectangle2D window) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" preserveAspectRatio=\"none\"")
                .append(" viewBox=\"%s %s %s %s\">".formatted(window.getX(), window.getY(), window.getWidth(),
                        window.getHeight()));
        return svg.append("<style>").append(ownRules(palette)).append(palette.rules()).append("</style>")
                .append(body).append("</svg>").toString();
    }

    /// Those that the palette has no word on. One rule for each class, because renderers do not agree which of two wins.
    private String ownRules(Palette palette) {
        return RULE.matcher(style).replaceAll(rule -> palette.knows(rule.group(1).strip()) ? "" : "$0");
    }
}
