package org.handrail.session;

/// How a visitor likes to read and to reach. Part of the visit, and gone with it.
///
/// @param calm     nothing moves but the countdown
/// @param lowReach everything that can be touched lies low
/// @param speed    of reading aloud, from 1 to 5
/// @param volume   of reading aloud, from 1 to 5
/// @param scan     how a switch moves through the controls
public record Comfort(TextSize text, Contrast contrast, boolean calm, boolean lowReach, int speed, int volume, Scan scan) {

    /// What everyone starts with.
    public static final Comfort USUAL = new Comfort(TextSize.NORMAL, Contrast.LIGHT, false, false, 3, 2, Scan.OFF);

    /// Steps of text size. Running text grows by the whole step, bars and buttons by less, so that every function stays.
    public enum TextSize {
        NORMAL(1, 1, 1), LARGE(1.25, 1.1, 1.1), LARGER(1.5, 1.25, 1.25), LARGEST(2, 1.42, 1.5);

        private final double reading;
        private final double bars;
        private final double smallest;

        TextSize(double reading, double bars, double smallest) {
            this.reading = reading;
            this.bars = bars;
            this.smallest = smallest;
        }

        /// The factor for running text, headings and labels of pictures.
        public double reading() {
            return reading;
        }

        /// The factor for bars and buttons.
        public double bars() {
            return bars;
        }

        /// The factor for the smallest words of bars and buttons: in the largest step their capitals are seen under 0.7 degrees too.
        public double smallest() {
            return smallest;
        }
    }

    /// The colour variants of the one theme. Soft lies between light and dark: less glare, the same 7:1.
    public enum Contrast {
        LIGHT, DARK, SOFT
    }

    /// How switches are used: not at all, one that chooses what is lit in turn, or two that step and choose.
    public enum Scan {
        OFF, SLOW, FAST, STEP
    }

    public Comfort with(TextSize text) {
        return new Comfort(text, contrast, calm, lowReach, speed, volume, scan);
    }

    public Comfort with(Contrast contrast) {
        return new Comfort(text, contrast, calm, lowReach, speed, volume, scan);
    }

    public Comfort with(Scan scan) {
        return new Comfort(text, contrast, calm, lowReach, speed, volume, scan);
    }

    public Comfort speed(int speed) {
        return new Comfort(text, contrast, calm, lowReach, speed, volume, scan);
    }

    public Comfort volume(int volume) {
        return new Comfort(text, contrast, calm, lowReach, speed, volume, scan);
    }

    public Comfort calm(boolean calm) {
        return new Comfort(text, contrast, calm, lowReach, speed, volume, scan);
    }

    public Comfort lowReach(boolean lowReach) {
        return new Comfort(text, contrast, calm, lowReach, speed, volume, scan);
    }
}
