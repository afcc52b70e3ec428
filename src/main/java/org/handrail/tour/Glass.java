package org.handrail.tour;

import java.util.List;
import org.handrail.ui.Layout;

/// A panel that the tour shows the kiosk on.
///
/// @param widthMm of what can be seen
record Glass(String name, int widthPx, int heightPx, double widthMm) {

    static final Glass WALL = new Glass("1920x1080", 1920, 1080, 531);
    static final Glass STAND = new Glass("1080x1920", 1080, 1920, 299);
    static final Glass SMALL = new Glass("1280x800", 1280, 800, 335);
    static final Glass LARGE = new Glass("3840x2160", 3840, 2160, 952);

    static final List<Glass> ALL = List.of(WALL, STAND, SMALL, LARGE);

    Layout layout() {
        return Layout.of(widthPx, heightPx, widthMm);
    }
}
