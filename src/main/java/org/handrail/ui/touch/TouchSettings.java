package org.handrail.ui.touch;

import java.util.concurrent.TimeUnit;

/// How patient the glass is with a hand.
///
/// @param slopMm      how far a finger may move and still tap
/// @param doubleTapMs how long repeated taps on one spot count once; 0 to 1000, 0 counts every one (EN 301 549 5.8 by analogy)
/// @param settleMs    how long a new screen ignores touches that were meant for the one before
/// @param nearMissMm  how far beside a target a tap may land: older hands miss by 3.4 mm (Sultana 2019)
/// @param leastContactMs how long a finger must stay to count, for hands that brush the glass unmeant; 0 counts every tap
/// @param pxPerMm     px of the scene for a millimetre of glass
public record TouchSettings(double slopMm, int doubleTapMs, int settleMs, double nearMissMm, int leastContactMs, double pxPerMm) {

    public TouchSettings {
        if (doubleTapMs < 0 || doubleTapMs > 1000) {
            throw new IllegalArgumentException("Repeated taps count once for 0 to 1000 ms, not for " + doubleTapMs);
        }
        if (!(pxPerMm > 0)) {
            throw new IllegalArgumentException("A millimetre has more px than " + pxPerMm);
        }
    }

    /// What fits most hands.
    public static TouchSettings usual(double pxPerMm) {
        return new TouchSettings(8, 400, 300, 4, 0, pxPerMm);
    }

    double slop() {
        return slopMm * pxPerMm;
    }

    long doubleTapNanos() {
        return TimeUnit.MILLISECONDS.toNanos(doubleTapMs);
    }

    long leastContactNanos() {
        return TimeUnit.MILLISECONDS.toNanos(leastContactMs);
    }

    long settleNanos() {
        return TimeUnit.MILLISECONDS.toNanos(settleMs);
    }
}
