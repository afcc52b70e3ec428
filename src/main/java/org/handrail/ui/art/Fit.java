package org.handrail.ui.art;

import java.awt.geom.Rectangle2D;

/// How a drawing meets a place of another shape. Nothing is ever stretched; what lies past the drawing's own box shows.
public enum Fit {

    /// All of it, standing on the bottom edge, in the middle. Hills and ground run on to both sides.
    MEET_BOTTOM,

    /// The same, but towards the left or right edge, so that words have room beside it.
    MEET_BOTTOM_LEFT, MEET_BOTTOM_RIGHT,

    /// All of it, in the middle.
    MEET,

    /// No empty edge: fills the place and keeps the drawing's right and bottom edges, where the walking scene has its people.
    COVER_END;

    /// The part of the drawing, in its own units, that fills a place of this size in pixels.
    Rectangle2D window(Rectangle2D box, int width, int height) {
        double across = width / box.getWidth();
        double down = height / box.getHeight();
        double scale = this == COVER_END ? Math.max(across, down) : Math.min(across, down);
        double seenWidth = width / scale;
        double seenHeight = height / scale;
        double x = switch (this) {
            case COVER_END -> box.getMaxX() - seenWidth;
            case MEET_BOTTOM_LEFT -> box.getMinX();
            case MEET_BOTTOM_RIGHT -> box.getMaxX() - seenWidth;
            case MEET_BOTTOM, MEET -> box.getCenterX() - seenWidth / 2;
        };
        double y = this == MEET ? box.getCenterY() - seenHeight / 2 : box.getMaxY() - seenHeight;
        return new Rectangle2D.Double(x, y, seenWidth, seenHeight);
    }
}
