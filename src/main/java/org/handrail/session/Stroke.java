package org.handrail.session;

import java.util.List;
import java.util.Locale;
import org.handrail.content.Audience;

/// A line that staff drew, on the sheet they drew it on.
///
/// @param spots where the pen went; at least one
public record Stroke(Sheet sheet, List<Spot> spots) {

    /// A longer line goes on as another one.
    public static final int LONGEST = 400;

    public Stroke {
        spots = List.copyOf(spots);
    }

    /// What a line lies on: a page, or a sheet over one, as it was laid out. In another text size or language the words stand elsewhere, and the line
    /// would ring the wrong one; it waits until the page is laid out as it was.
    public record Sheet(Place place, Locale language, Comfort comfort, Audience reader) { }

    /// A point of the page's content, in design px from its reading start and its top.
    public record Spot(double x, double y) {

        double distance(Spot from, Spot to) {
            double dx = to.x - from.x;
            double dy = to.y - from.y;
            double length = dx * dx + dy * dy;
            double along = length == 0 ? 0 : Math.clamp(((x - from.x) * dx + (y - from.y) * dy) / length, 0, 1);
            return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
        }
    }

    /// Whether the line comes as near to a point as this.
    boolean passes(Spot point, double reach) {
        Spot before = spots.getFirst();
        for (Spot spot : spots) {
            if (point.distance(before, spot) <= reach) {
                return true;
            }
            before = spot;
        }
        return false;
    }
}
