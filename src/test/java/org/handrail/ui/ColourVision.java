package org.handrail.ui;

import javafx.scene.paint.Color;

/// How a colour looks to an eye that lacks one kind of cone (Machado 2009, severity 1.0, in linear light), and how far apart two
/// colours are to it.
enum ColourVision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTAN(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTAN(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITAN(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] seen;

    ColourVision(double... seen) {
        this.seen = seen;
    }

    /// CIE76; about 2 is the least difference that anybody notices.
    double between(Color one, Color other) {
        double[] first = lab(one);
        double[] second = lab(other);
        return Math.hypot(Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
    }

    private double[] lab(Color colour) {
        double[] light = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
        double red = Math.clamp(row(seen, 0, light), 0, 1);
        double green = Math.clamp(row(seen, 3, light), 0, 1);
        double blue = Math.clamp(row(seen, 6, light), 0, 1);
        double x = bent((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = bent(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue);
        double z = bent((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double row(double[] matrix, int from, double[] light) {
        return matrix[from] * light[0] + matrix[from + 1] * light[1] + matrix[from + 2] * light[2];
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double bent(double value) {
        return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16.0 / 116;
    }
}
