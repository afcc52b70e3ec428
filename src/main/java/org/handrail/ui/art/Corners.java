package org.handrail.ui.art;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/// How round a picture is cut, in device pixels, clockwise from the top left. Cut into the picture itself, since a clip on the
/// screen would be computed anew for every frame.
public record Corners(double topLeft, double topRight, double bottomRight, double bottomLeft) {

    public static final Corners SQUARE = new Corners(0, 0, 0, 0);

    /// How far the handles of a curve that is a quarter of a circle stay from its corner.
    private static final double FLAT = 1 - 0.5523;

    public static Corners all(double radius) {
        return new Corners(radius, radius, radius, radius);
    }

    public static Corners top(double radius) {
        return new Corners(radius, radius, 0, 0);
    }

    public static Corners bottom(double radius) {
        return new Corners(0, 0, radius, radius);
    }

    public static Corners left(double radius) {
        return new Corners(radius, 0, 0, radius);
    }

    public static Corners right(double radius) {
        return new Corners(0, radius, radius, 0);
    }

    /// Takes away what lies outside the round corners.
    void cut(BufferedImage picture) {
        if (equals(SQUARE)) {
            return;
        }
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setComposite(AlphaComposite.DstIn);
            BufferedImage mask = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D shape = mask.createGraphics();
            shape.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            shape.fill(outline(picture.getWidth(), picture.getHeight()));
            shape.dispose();
            canvas.drawImage(mask, 0, 0, null);
        } finally {
            canvas.dispose();
        }
    }

    private Path2D outline(double width, double height) {
        var path = new Path2D.Double();
        path.moveTo(topLeft, 0);
        path.lineTo(width - topRight, 0);
        path.curveTo(width - topRight * FLAT, 0, width, topRight * FLAT, width, topRight);
        path.lineTo(width, height - bottomRight);
        path.curveTo(width, height - bottomRight * FLAT, width - bottomRight * FLAT, height, width - bottomRight, height);
        path.lineTo(bottomLeft, height);
        path.curveTo(bottomLeft * FLAT, height, 0, height - bottomLeft * FLAT, 0, height - bottomLeft);
        path.lineTo(0, topLeft);
        path.curveTo(0, topLeft * FLAT, topLeft * FLAT, 0, topLeft, 0);
        path.closePath();
        return path;
    }
}
