package org.handrail.tour;

import java.util.List;
import org.handrail.config.KioskConfig.Panel;
import org.handrail.ui.Layout;

/// A panel that the tour shows the kiosk on, as it hangs.
///
/// @param widthMm     of what can be seen
/// @param lowerEdgeMm how high the lower edge is above the floor; the top bar is just in reach from a wheelchair
/// @param highEdgeMm  as high as it may hang so that at least low reach keeps everything in reach; the top bar is not
record Glass(String name, int widthPx, int heightPx, double widthMm, double lowerEdgeMm, double highEdgeMm) {

    static final Glass WALL = new Glass("1920x1080", 1920, 1080, 531, 900, 1040);
    static final Glass STAND = new Glass("1080x1920", 1080, 1920, 299, 690, 900);
    static final Glass SMALL = new Glass("1280x800", 1280, 800, 335, 900, 1050);
    static final Glass LARGE = new Glass("3840x2160", 3840, 2160, 952, 690, 900);

    static final List<Glass> ALL = List.of(WALL, STAND, SMALL, LARGE);

    /// The same panel where it hangs high.
    Glass high() {
        return new Glass(name + "-high", widthPx, heightPx, widthMm, highEdgeMm, highEdgeMm);
    }

    Layout layout() {
        return Layout.of(widthPx, heightPx, widthMm);
    }

    /// @param usual what people here reach
    Panel panel(Panel usual) {
        return new Panel(widthMm, widthMm * heightPx / widthPx, lowerEdgeMm, usual.highestReachMm(), usual.lowestReachMm(),
                usual.viewingDistanceMm(), usual.screen());
    }
}
