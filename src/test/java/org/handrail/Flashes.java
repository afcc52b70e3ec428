package org.handrail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;

/// Watches a scene, and counts how often a part of it becomes lighter and darker again, or the other way round, within a second
/// (WCAG 2.3.1, as a change of a tenth of the greatest luminance).
final class Flashes {

    private static final int PART = 40;
    private static final int STEP = 4;
    private static final double CHANGE = 0.1;
    private static final long SECOND = 1_000;

    private final List<Frame> frames = new ArrayList<>();

    /// FX thread only.
    ///
    /// @param millis when this is seen
    void look(Scene scene, long millis) {
        PixelReader pixels = scene.snapshot(null).getPixelReader();
        int across = (int) scene.getWidth() / PART;
        int down = (int) scene.getHeight() / PART;
        double[] parts = new double[across * down];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = luminance(pixels, i % across * PART, i / across * PART);
        }
        frames.add(new Frame(millis, parts));
    }

    int looks() {
        return frames.size();
    }

    /// How much any part has changed from the first look to any later one.
    double change() {
        double most = 0;
        for (Frame frame : frames) {
            for (int i = 0; i < frame.parts().length; i++) {
                most = Math.max(most, Math.abs(frame.parts()[i] - frames.getFirst().parts()[i]));
            }
        }
        return most;
    }

    /// The most that any part flashed within any second.
    int most() {
        int most = 0;
        for (int part = 0; part < frames.getFirst().parts().length; part++) {
            for (int from = 0; from < frames.size(); from++) {
                most = Math.max(most, flashes(part, from));
            }
        }
        return most;
    }

    private int flashes(int part, int from) {
        double extreme = frames.get(from).parts()[part];
        int direction = 0;
        int turns = 0;
        for (Frame frame : frames.subList(from, frames.size())) {
            if (frame.millis() - frames.get(from).millis() > SECOND) {
                break;
            }
            double now = frame.parts()[part];
            int towards = (int) Math.signum(now - extreme);
            if (towards == direction) {
                extreme = now;
            } else if (Math.abs(now - extreme) >= CHANGE) {
                turns += direction == 0 ? 0 : 1;
                direction = towards;
                extreme = now;
            }
        }
        return turns;
    }

    private static double luminance(PixelReader pixels, int x, int y) {
        double sum = 0;
        for (int i = 0; i < PART; i += STEP) {
            for (int j = 0; j < PART; j += STEP) {
                var colour = pixels.getColor(x + i, y + j);
                sum += 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
            }
        }
        return sum / (PART / STEP) / (PART / STEP);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private record Frame(long millis, double[] parts) { }
}
