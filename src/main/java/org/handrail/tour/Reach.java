package org.handrail.tour;

import org.handrail.config.KioskConfig;

/// Which part of a glass can be touched, in px from its top.
record Reach(double from, double to) {

    static final Reach EVERYWHERE = new Reach(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /// What one reaches from a wheelchair: as much of the glass as hangs there, and no more than low reach promises to use.
    static Reach low(Glass glass, KioskConfig.Panel panel) {
        var layout = glass.layout();
        double promised = layout.lowReach(panel.lowerEdgeMm(), panel.highestReachMm()).reachTop() * layout.scale();
        return new Reach(Math.max(promised, px(glass, panel, panel.highestReachMm())), px(glass, panel, panel.lowestReachMm()));
    }

    private static double px(Glass glass, KioskConfig.Panel panel, double aboveTheFloorMm) {
        return glass.heightPx() - (aboveTheFloorMm - panel.lowerEdgeMm()) * glass.layout().pxPerMm();
    }
}
