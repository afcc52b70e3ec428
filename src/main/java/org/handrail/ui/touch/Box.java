package org.handrail.ui.touch;

/// An upright rectangle in px of the scene.
record Box(double minX, double minY, double maxX, double maxY) {

    boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /// How far a point lies outside; 0 within.
    double distance(double x, double y) {
        return Math.hypot(Math.max(0, Math.max(minX - x, x - maxX)), Math.max(0, Math.max(minY - y, y - maxY)));
    }

    Box grown(double px) {
        return new Box(minX - px, minY - px, maxX + px, maxY + px);
    }
}
