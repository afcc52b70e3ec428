package org.handrail.tour;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pictures as PNG files beside the walk, a few at a time.
final class Album implements AutoCloseable {

    private static final int AT_ONCE = 6;
    private static final float LIGHTLY = 0.9f;

    private final Path folder;
    private final ExecutorService writers = Executors.newFixedThreadPool(2);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final List<Future<?>> writing = new ArrayList<>();

    Album(Path folder) {
        this.folder = folder;
    }

    /// What a scene looks like now. FX thread only.
    static BufferedImage picture(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return picture;
    }

    void keep(BufferedImage picture, String file) {
        places.acquireUninterruptibly();
        writing.add(writers.submit(() -> {
            try {
                Path path = folder.resolve(file);
                Files.createDirectories(path.getParent());
                write(picture, path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                places.release();
            }
        }));
    }

    /// Pressed lightly: a tour is looked at and thrown away, and pressing hard takes most of its time.
    private static void write(BufferedImage picture, Path path) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(LIGHTLY);
        try (OutputStream out = Files.newOutputStream(path); var file = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(file);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /// Waits for the last picture.
    @Override
    public void close() throws IOException {
        writers.shutdown();
        for (Future<?> picture : writing) {
            try {
                picture.get();
            } catch (ExecutionException e) {
                throw new IOException("A picture could not be written", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Interrupted while writing pictures", e);
            }
        }
    }
}
