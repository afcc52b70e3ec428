package org.handrail;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// The camera of a phone, held to a picture of the screen.
public final class Camera {

    private Camera() { }

    /// The text of the code that can be seen. A code in a mirror is none.
    public static String read(Image screen) {
        int width = (int) screen.getWidth();
        int height = (int) screen.getHeight();
        int[] pixels = new int[width * height];
        screen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            Result found = new QRCodeReader().decode(seen, Map.of(DecodeHintType.TRY_HARDER, true));
            if (isMirrored(found)) {
                throw new AssertionError("the code is mirrored");
            }
            return found.getText();
        } catch (NotFoundException e) {
            throw new AssertionError("no code can be seen", e);
        } catch (ReaderException e) {
            throw new AssertionError("the code cannot be read", e);
        }
    }

    /// From lower left over upper left to upper right one turns with the clock.
    private static boolean isMirrored(Result found) {
        var low = found.getResultPoints()[0];
        var corner = found.getResultPoints()[1];
        var high = found.getResultPoints()[2];
        return (corner.getX() - low.getX()) * (high.getY() - corner.getY())
                - (corner.getY() - low.getY()) * (high.getX() - corner.getX()) < 0;
    }
}
