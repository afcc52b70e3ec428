package org.handrail.tour;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javafx.geometry.Bounds;

/// Frames around what is wrong on a picture, red within white so that they show on any ground.
final class Marked {

    private static final int OUTSET = 6;
    private static final int LINE = 4;

    private Marked() { }

    /// Draws them into the picture itself. What lies outside of it is marked at its edge.
    static void mark(BufferedImage picture, List<Fault> faults) {
        Graphics2D pen = picture.createGraphics();
        for (Fault fault : faults) {
            fault.where().ifPresent(where -> {
                Rectangle2D frame = frame(picture, where);
                pen.setStroke(new BasicStroke(3 * LINE));
                pen.setColor(Color.WHITE);
                pen.draw(frame);
                pen.setStroke(new BasicStroke(LINE));
                pen.setColor(Color.RED);
                pen.draw(frame);
            });
        }
        pen.dispose();
    }

    private static Rectangle2D frame(BufferedImage picture, Bounds where) {
        double left = Math.clamp(where.getMinX() - OUTSET, LINE, picture.getWidth() - 3.0 * LINE);
        double top = Math.clamp(where.getMinY() - OUTSET, LINE, picture.getHeight() - 3.0 * LINE);
        double right = Math.clamp(where.getMaxX() + OUTSET, left + LINE, picture.getWidth() - (double) LINE);
        double bottom = Math.clamp(where.getMaxY() + OUTSET, top + LINE, picture.getHeight() - (double) LINE);
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
