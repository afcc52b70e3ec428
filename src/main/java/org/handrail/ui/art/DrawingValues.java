package org.handrail.ui.art;

import java.util.Locale;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may stand in an attribute or a rule of a drawing.
final class DrawingValues {

    private static final Pattern FOREIGN = Pattern.compile("url\\(\\s*[\"']?\\s*[^#\"'\\s]|javascript:|data:");
    private static final Pattern NOT_A_RULE = Pattern.compile("[@\\\\<&]|/\\*");
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:([^;}]*)");
    /// Six digits before the point, or a power of ten that grows.
    private static final Pattern HUGE = Pattern.compile("(?<![.\\d])\\d{6,}|\\d[eE]\\+?\\d");
    private static final Set<String> NAMES_AND_COLOURS = Set.of("id", "class", "style", "fill", "stroke", "color",
            "stop-color", "clip-path");
    private static final Pattern SPACE = Pattern.compile("[\\s,]+");
    /// In the drawing's units. Finer dashes are not seen, and a long line of them takes minutes to paint.
    private static final double SHORTEST_DASHES = 1;

    private DrawingValues() { }

    static void check(String attribute, String value) throws DrawingRefused {
        if (attribute.equals("href") || attribute.equals("src") || attribute.startsWith("on")) {
            throw new DrawingRefused("it has an attribute " + attribute + "; a drawing stands alone and does nothing");
        }
        if (FOREIGN.matcher(value.toLowerCase(Locale.ROOT)).find()) {
            throw new DrawingRefused("its attribute " + attribute + " points outside the drawing");
        }
        if (attribute.equals("style")) {
            checkedRules(value);
        } else if (attribute.equals("stroke-dasharray")) {
            checkDashes(value);
        }
        if (!NAMES_AND_COLOURS.contains(attribute) && HUGE.matcher(value).find()) {
            throw new DrawingRefused("its attribute " + attribute + " has a number of 100000 or more");
        }
    }

    static String checkedRules(String rules) throws DrawingRefused {
        if (NOT_A_RULE.matcher(rules).find() || FOREIGN.matcher(rules.toLowerCase(Locale.ROOT)).find()) {
            throw new DrawingRefused("its style is more than plain rules without comments, imports or outside references");
        }
        Matcher dashes = DASHES.matcher(rules);
        while (dashes.find()) {
            checkDashes(dashes.group(1));
        }
        return rules;
    }

    private static void checkDashes(String value) throws DrawingRefused {
        double sum = 0;
        if (!value.strip().equals("none")) {
            for (String dash : SPACE.split(value.strip())) {
                try {
                    sum += Double.parseDouble(dash.replace("px", ""));
                } catch (NumberFormatException e) {
                    throw new DrawingRefused("its stroke-dasharray is not a list of numbers: " + value);
                }
            }
            if (!(sum >= SHORTEST_DASHES)) {
                throw new DrawingRefused("its dashes are shorter than " + SHORTEST_DASHES + ": " + value);
            }
        }
    }
}
