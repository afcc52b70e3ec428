package org.handrail.ui.art;

import java.awt.geom.Rectangle2D;

/// How a drawing meets a place of another shape. Nothing is ever stretched; what lies past the drawing's own box shows.
public enum Fit {

    /// All of it, standing on the bottom edge, in the middle. Hills and ground run on to both sides.
    MEET_BOTTOM,

    /// The same, but nearer, where a narrow place would leave it small: a little of both its sides may be cut.
    MEET_BOTTOM_NEAR,

    /// All of it on the bottom edge, but towards the edge where reading ends, so that words have room beside it.
    MEET_BOTTOM_END,

    /// All of it, in the middle.
    MEET,

    /// All of it, in the middle with some room around it, so that what lies past the drawing's box shows as well.
    MEET_APART,

    /// All of it, in the middle of a round place: smaller, so that the rim cuts no more than what lies past the drawing's box.
    MEET_ROUND,

    /// No empty edge: fills the place and keeps the drawing's right and bottom edges, where the walking scene has its people.
    COVER_END;

    private static final double INSIDE_A_RIM = 0.83;
    private static final double NEAR = 1.25;
    private static final double APART = 0.88;

    /// The part of the drawing, in its own units, that fills a place of this size in pixels.
    ///
    /// @param endsLeft whether reading ends at the left of the drawing, and it does not turn with the words
    Rectangle2D window(Rectangle2D box, int width, int height, boolean endsLeft) {
        double across = width / box.getWidth();
        double down = height / box.getHeight();
        double scale = switch (this) {
            case COVER_END -> Math.max(across, down);
            case MEET_BOTTOM_NEAR -> Math.min(across * NEAR, down);
            case MEET_APART -> Math.min(across, down) * APART;
            case MEET_ROUND -> Math.min(across, down) * INSIDE_A_RIM;
            case MEET_BOTTOM, MEET_BOTTOM_END, MEET -> Math.min(across, down);
        };
        double seenWidth = width / scale;
        double seenHeight = height / scale;
        double x = switch (this) {
            case COVER_END -> box.getMaxX() - seenWidth;
            case MEET_BOTTOM_END -> endsLeft ? box.getMinX() : box.getMaxX() - seenWidth;
            case MEET_BOTTOM, MEET_BOTTOM_NEAR, MEET, MEET_APART, MEET_ROUND -> box.getCenterX() - seenWidth / 2;
        };
        double y = switch (this) {
            case MEET, MEET_APART, MEET_ROUND -> box.getCenterY() - seenHeight / 2;
            case MEET_BOTTOM, MEET_BOTTOM_NEAR, MEET_BOTTOM_END, COVER_END -> box.getMaxY() - seenHeight;
        };
        return new Rectangle2D.Double(x, y, seenWidth, seenHeight);
    }
}
