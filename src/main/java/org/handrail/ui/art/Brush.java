package org.handrail.ui.art;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Paints a drawing into pixels. Any thread.
final class Brush {

    private static final LoaderContext ALONE =
            LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();

    private Brush() { }

    static Image paint(DrawingText drawing, Palette palette, Plate plate) throws DrawingRefused {
        Rectangle2D box = drawing.box(plate.width(), plate.height());
        boolean turns = plate.mirrored() && drawing.hasDirection();
        String svg = drawing.with(palette, plate.fit().window(box, plate.width(), plate.height(), plate.mirrored() && !turns));
        SVGDocument document = new SVGLoader().load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, ALONE);
        if (document == null) {
            throw new DrawingRefused("it cannot be read as a picture");
        }
        BufferedImage picture =
                new BufferedImage(plate.width(), plate.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            if (turns) {
                canvas.translate(plate.width(), 0);
                canvas.scale(-1, 1);
            }
            document.render(null, canvas, new ViewBox(plate.width(), plate.height()));
        } finally {
            canvas.dispose();
        }
        plate.corners().cut(picture);
        return image(picture);
    }

    /// Pixels that are painted already, with their colours multiplied by how much they cover.
    static Image image(BufferedImage picture) {
        return image(((DataBufferInt) picture.getRaster().getDataBuffer()).getData(), picture.getWidth(), picture.getHeight());
    }

    /// A plate with nothing on it.
    static Image blank(Plate plate) {
        return image(new int[plate.width() * plate.height()], plate.width(), plate.height());
    }

    private static Image image(int[] pixels, int width, int height) {
        return new WritableImage(new PixelBuffer<>(width, height, IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance()));
    }
}
