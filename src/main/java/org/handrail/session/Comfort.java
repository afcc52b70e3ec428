package org.handrail.session;

/// How a visitor likes to read. Part of the visit, and gone with it.
public record Comfort(TextSize text, Contrast contrast) {

    /// What everyone starts with.
    public static final Comfort USUAL = new Comfort(TextSize.NORMAL, Contrast.LIGHT);

    /// Steps of text size. Running text grows by the whole step, bars and buttons by less, so that every function stays.
    public enum TextSize {
        NORMAL(1, 1), LARGE(1.25, 1.1), LARGER(1.5, 1.25), LARGEST(2, 1.4);

        private final double reading;
        private final double bars;

        TextSize(double reading, double bars) {
            this.reading = reading;
            this.bars = bars;
        }

        /// The factor for running text, headings and labels of pictures.
        public double reading() {
            return reading;
        }

        /// The factor for bars and buttons.
        public double bars() {
            return bars;
        }
    }

    /// The colour variants of the one theme.
    public enum Contrast {
        LIGHT, DARK, SOFT
    }

    public Comfort with(TextSize text) {
        return new Comfort(text, contrast);
    }

    public Comfort with(Contrast contrast) {
        return new Comfort(text, contrast);
    }
}
