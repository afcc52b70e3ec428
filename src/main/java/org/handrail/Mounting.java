package org.handrail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handrail.config.KioskConfig.Panel;
import org.handrail.ui.Layout;

/// How one panel hangs, measured against what people need: what no layout can make good is told to whoever mounts it.
///
/// @param layout how the design lies on the glass
/// @param ratio  width by height of the glass in px
record Mounting(Panel panel, Layout layout, double ratio) {

    /// A bezel that was measured along, or pixels that are not quite square, are no reason to bother anyone.
    private static final double SAME_SHAPE = 0.05;

    /// One sentence of what is wrong and one of what to do for each flaw; empty where all is well.
    List<String> flaws() {
        var flaws = new ArrayList<String>();
        double measured = panel.widthMm() / panel.heightMm();
        if (Math.abs(measured / ratio - 1) > SAME_SHAPE) {
            flaws.add(say("The glass is %.2f times as wide as high, but panel.widthMm and panel.heightMm say %.2f times, so that nothing has "
                    + "its true size. Measure the picture as the panel hangs.", ratio, measured));
        }
        double beyond = layout.beyondReach(panel.lowerEdgeMm(), panel.highestReachMm());
        if (beyond > 0) {
            flaws.add(say("In low reach, controls lie up to %.0f mm above %.0f mm, the highest that people here reach. Mount the panel "
                    + "lower, or correct panel.lowerEdgeMm and panel.highestReachMm in the settings.", beyond, panel.highestReachMm()));
        }
        double below = layout.belowReach(panel.lowerEdgeMm(), panel.lowestReachMm());
        if (below > 0) {
            flaws.add(say("The rail lies %.0f mm below %.0f mm, the lowest that people here reach. Mount the panel higher, or correct "
                    + "panel.lowerEdgeMm and panel.lowestReachMm in the settings.", below, panel.lowestReachMm()));
        }
        double near = layout.nearTheEdge();
        if (near > 0) {
            flaws.add(say("On this small panel, what is touched comes %.1f mm nearer to the edge of the glass than the 8 mm that keep it "
                    + "from palms and bezel. Take a panel of 15 inches or more, or one with a flat front.", near));
        }
        double missing = Layout.capitalMm(panel.viewingDistanceMm()) - layout.capitalMm();
        if (missing > 0.05) {
            flaws.add(say("From %.0f mm away the smallest capitals should be %.1f mm high, but this panel has room for %.1f mm. Let people "
                    + "come nearer, or take a larger panel.", panel.viewingDistanceMm(), Layout.capitalMm(panel.viewingDistanceMm()),
                    layout.capitalMm()));
        }
        return List.copyOf(flaws);
    }

    private static String say(String sentence, Object... numbers) {
        return String.format(Locale.ROOT, sentence, numbers);
    }
}
