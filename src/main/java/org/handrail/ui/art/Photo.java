package org.handrail.ui.art;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture made of pixels, as the logo of a clinic may be. PNG and JPEG only, told by how they begin and never by their name; the
/// size is read from the head first, since a small file can unfold to hundreds of megabytes. Any thread.
final class Photo {

    private static final int LONGEST_SIDE = 4096;

    private Photo() { }

    /// What reads such pixels; empty when these bytes are no PNG and no JPEG.
    static Optional<String> format(byte[] bytes) {
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("png");
        }
        return begins(bytes, 0xFF, 0xD8, 0xFF) ? Optional.of("jpeg") : Optional.empty();
    }

    /// All of it, in the middle of the plate, never stretched.
    static BufferedImage paint(byte[] bytes, String format, Plate plate) throws DrawingRefused {
        BufferedImage photo = decode(bytes, format);
        var whole = new Rectangle2D.Double(0, 0, photo.getWidth(), photo.getHeight());
        Rectangle2D window = Fit.MEET.window(whole, plate.width(), plate.height(), false);
        double scale = plate.width() / window.getWidth();
        while (scale < 0.5 && Math.min(photo.getWidth(), photo.getHeight()) > 1) {
            photo = drawn(photo, photo.getWidth() / 2, photo.getHeight() / 2, 0, 0, 0.5);
            scale *= 2;
        }
        double x = (plate.width() - photo.getWidth() * scale) / 2;
        double y = (plate.height() - photo.getHeight() * scale) / 2;
        return drawn(photo, plate.width(), plate.height(), x, y, scale);
    }

    private static BufferedImage decode(byte[] bytes, String format) throws DrawingRefused {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                throw new DrawingRefused("it is larger than " + LONGEST_SIDE + " px");
            }
            return reader.read(0);
        } catch (IOException | RuntimeException e) {
            throw new DrawingRefused("it is not sound: " + e.getMessage());
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage photo, int width, int height, double x, double y, double scale) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.translate(x, y);
            canvas.scale(scale, scale);
            canvas.drawImage(photo, 0, 0, null);
        } finally {
            canvas.dispose();
        }
        return picture;
    }

    private static boolean begins(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
