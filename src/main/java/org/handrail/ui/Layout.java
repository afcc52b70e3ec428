package org.handrail.ui;

/// How the design lies on one panel of glass: which form, at which scale, with how much room.
///
/// Sizes in millimetres decide. The design is drawn at 3.6 px to the millimetre, where its 88 px buttons are 24 mm high; on
/// other panels the scale follows until such a button is at least 20 mm (Chen 2013) and the smallest capital at least 4.8 mm
/// (508 402.4), or more where people stand farther away. Where the design does not fit at that scale, the compact form takes over.
///
/// @param scale   glass px per design px
/// @param width   room across, in design px
/// @param height  room down, in design px
/// @param pxPerMm glass px per millimetre
/// @param barBelow whether the top bar stands on the rail, since above the content it could not be reached from a wheelchair
/// @param reachTop above this nothing can be touched, in design px from the top; 0 where low reach is off
/// @param strip    how high the strip of a guided visit is, which takes this from the content; 0 where there is none
/// @param bars     the bars above and below the content
public record Layout(Form form, double scale, double width, double height, double pxPerMm, boolean barBelow, double reachTop,
                     double strip, Form.Bars bars) {

    private static final double MAIN_TARGET = 88;
    private static final double MAIN_TARGET_MM = 20;
    /// In the largest text, for unsteady hands. Below 14 inches, or 21 upright, a panel has no room for that.
    private static final double LARGE_TARGET_MM = 25;
    private static final double LEAST_LARGE = 96;
    private static final double LARGE = 104;
    private static final double MOST_LARGE = 108;
    private static final double SMALLEST_CAPITAL = 28 * 0.668;
    private static final double SMALLEST_CAPITAL_MM = 4.8;

    /// The same in the largest text: 0.7 degrees at an arm's length (EN 301 549 5.1.4).
    public static final double LARGE_CAPITAL_MM = 7.33;

    /// What the design was drawn for: an arm's length.
    private static final double USUAL_DISTANCE_MM = 600;

    private static final double LEAST_WIDTH = 1200;
    private static final double LEAST_HEIGHT = 740;

    /// What is touched keeps away from the edge of the glass, where palms rest and a bezel hides it from whoever looks aslant.
    private static final double EDGE_MM = 8;

    /// Between any two things that are touched.
    private static final double GAP_MM = 3;

    /// The most that a compact form can give up for that. A panel below 15 inches has pixels so small that it is less than 8 mm.
    private static final double MOST_EDGE = 32;

    /// How far the highest button of a tall top bar stands above it.
    private static final double ABOVE_TALL_BAR = 8;

    /// Where the bar stands on the rail, so that nothing in it is nearer than 6 mm to "Start over" in the rail.
    private static final double BAR_ABOVE_RAIL = 16;

    /// The height of the names of the house and the guide, where they stand above all else.
    private static final double NAMES = 76;

    /// Between the strip of a guided visit and the content.
    private static final double UNDER_STRIP = 16;

    /// For people at an arm's length.
    public static Layout of(double widthPx, double heightPx, double widthMm) {
        return of(widthPx, heightPx, widthMm, USUAL_DISTANCE_MM);
    }

    /// @param widthMm    the visible width of the panel, as the settings know it: what X11 tells is not to be trusted
    /// @param distanceMm how far away the eyes are
    public static Layout of(double widthPx, double heightPx, double widthMm, double distanceMm) {
        double pxPerMm = widthPx / widthMm;
        double needed = Math.max(MAIN_TARGET_MM / MAIN_TARGET, capitalMm(distanceMm) / SMALLEST_CAPITAL) * pxPerMm;
        if (heightPx > widthPx) {
            return of(Form.TALL, widthPx, heightPx, pxPerMm);
        }
        Layout wide = of(Form.WIDE, widthPx, heightPx, pxPerMm);
        return wide.scale >= needed && wide.scale >= 1 ? wide : compact(widthPx, heightPx, pxPerMm, needed);
    }

    /// On a panel of very small pixels the compact form gives up some of its room, as much as its screens can bear.
    private static Layout compact(double widthPx, double heightPx, double pxPerMm, double needed) {
        Layout drawn = of(Form.COMPACT, widthPx, heightPx, pxPerMm);
        double most = Math.min(widthPx / LEAST_WIDTH, heightPx / LEAST_HEIGHT);
        double scale = Math.max(drawn.scale, Math.min(needed, most));
        return new Layout(Form.COMPACT, scale, widthPx / scale, heightPx / scale, pxPerMm, false, 0, 0, Form.COMPACT.bars());
    }

    private static Layout of(Form form, double widthPx, double heightPx, double pxPerMm) {
        double scale = Math.min(widthPx / form.width(), heightPx / form.height());
        return new Layout(form, scale, widthPx / scale, heightPx / scale, pxPerMm, false, 0, 0, form.bars());
    }

    /// The same glass as it hangs: where the top bar could not be reached from a wheelchair, it stands on the rail for everybody, and
    /// help, language and low reach are where a hand is.
    ///
    /// @param lowerEdgeMm how high the lower edge of the glass is above the floor
    /// @param highestMm   how high above the floor one reaches
    public Layout hung(double lowerEdgeMm, double highestMm) {
        return new Layout(form, scale, width, height, pxPerMm, byReach(lowerEdgeMm, highestMm) > highestButton(), 0, 0, bars);
    }

    /// The same glass with everything that can be touched in its lower part, and in reach from a wheelchair.
    ///
    /// The controls need a part of the glass that no mounting height can take from them: a panel that hangs too high stays
    /// usable, and [#beyondReach] tells by how much.
    ///
    /// @param lowerEdgeMm how high the lower edge of the glass is above the floor
    /// @param highestMm   how high above the floor one reaches
    public Layout lowReach(double lowerEdgeMm, double highestMm) {
        double usual = height * switch (form) {
            case WIDE -> 0.41;
            case TALL -> 0.50;
            case COMPACT -> 0.20;
        };
        double most = height * switch (form) {
            case WIDE -> 0.42;
            case TALL -> 0.53;
            case COMPACT -> 0.21;
        };
        return new Layout(form, scale, width, height, pxPerMm, true, Math.clamp(byReach(lowerEdgeMm, highestMm), usual, most), 0,
                bars);
    }

    /// The same glass in a guided visit. Where height is short, the tools of staff stand in the top bar instead.
    ///
    /// @param large whether words are so large that the content needs all of its room
    public Layout guided(boolean large) {
        double high = isLow() || large ? 0 : switch (form) {
            case WIDE -> 104;
            case TALL -> 180;
            case COMPACT -> 0;
        };
        return new Layout(form, scale, width, height, pxPerMm, barBelow, reachTop, high, bars);
    }

    /// The same glass in the largest text: all that is touched in the bars is higher too, at least 25 mm where there is room for that.
    public Layout large() {
        double more = (form == Form.COMPACT ? Math.clamp(Math.ceil(mm(LARGE_TARGET_MM)), LEAST_LARGE, MOST_LARGE) : LARGE) - MAIN_TARGET;
        return new Layout(form, scale, width, height, pxPerMm, barBelow, reachTop, strip, form.bars().higher(more, form == Form.TALL ? 0 : more));
    }

    /// How high a button of the content is where nothing asks for more: as high as those of the bars.
    public double target() {
        return !isLarge() ? MAIN_TARGET : form == Form.COMPACT ? bars.top() : LARGE;
    }

    private boolean isLarge() {
        return bars.top() > form.bars().top();
    }

    /// How high the smallest capital must be for eyes this far away: the same angle as at an arm's length, and never less than there.
    public static double capitalMm(double distanceMm) {
        return SMALLEST_CAPITAL_MM * Math.max(1, distanceMm / USUAL_DISTANCE_MM);
    }

    /// How high the smallest capital is on this glass.
    public double capitalMm() {
        return SMALLEST_CAPITAL / mm(1);
    }

    /// How many millimetres of what can be touched lie above the reach from a wheelchair, at this mounting height and even in
    /// low reach; 0 where all is well.
    public double beyondReach(double lowerEdgeMm, double highestMm) {
        return Math.max(0, byReach(lowerEdgeMm, highestMm) - lowReach(lowerEdgeMm, highestMm).reachTop) / mm(1);
    }

    /// How many millimetres the rail lies below the lowest that people reach; 0 where all is well.
    public double belowReach(double lowerEdgeMm, double lowestMm) {
        return Math.max(0, lowestMm - lowerEdgeMm - railGap() / mm(1));
    }

    private double byReach(double lowerEdgeMm, double highestMm) {
        return height - mm(highestMm - lowerEdgeMm);
    }

    public boolean isLow() {
        return reachTop > 0;
    }

    /// Design px per millimetre on this glass.
    public double mm(double millimetres) {
        return millimetres * pxPerMm / scale;
    }

    /// The room between the margins.
    public double inner() {
        return width - 2 * margin();
    }

    /// Free space at the sides.
    public double margin() {
        return Math.max(form.margin(), edgeOfGlass());
    }

    /// Where the highest bar begins.
    public double topY() {
        return Math.max(form.bars().topY(), edgeOfGlass() + (form == Form.TALL ? ABOVE_TALL_BAR : 0));
    }

    /// Where the highest button of the bar begins.
    private double highestButton() {
        return topY() - (form == Form.TALL ? ABOVE_TALL_BAR : 0);
    }

    /// From the rail to the lower edge.
    private double railGap() {
        return Math.max(bars.railGap(), edgeOfGlass() - bars.inset());
    }

    /// How far from the edge of the glass what is touched stays.
    public double edgeOfGlass() {
        double edge = Math.ceil(mm(EDGE_MM)) + 1;
        return form == Form.COMPACT ? Math.min(edge, MOST_EDGE) : edge;
    }

    /// By how many millimetres that is nearer than it should be: panels below 15 inches have no room for more.
    public double nearTheEdge() {
        return Math.max(0, EDGE_MM - edgeOfGlass() * scale / pxPerMm);
    }

    /// Where the rail begins.
    public double railTop() {
        return height - railGap() - bars.rail();
    }

    /// Where the top bar begins; where it stands on the rail, whatever is read has the room above.
    public double barTop() {
        return barBelow ? railTop() - BAR_ABOVE_RAIL - bar() : topY();
    }

    /// How high the top bar is.
    public double bar() {
        return barBelow && form == Form.TALL ? 104 : bars.top();
    }

    /// Where the content begins: below the top bar or what stands in its place.
    public double contentTop() {
        return stripTop() + (strip > 0 ? strip + UNDER_STRIP : 0);
    }

    /// Where the strip of a guided visit begins: below the top bar or, where that stands on the rail, below the names that a tall
    /// screen shows in its place.
    public double stripTop() {
        if (!barBelow) {
            return barTop() + bar() + underBar();
        }
        if (form == Form.TALL) {
            return topY() + NAMES + edge();
        }
        return isLow() ? form.bars().topY() : topY();
    }

    /// Where the content ends: above the rail or above the bar that stands on it.
    public double contentBottom() {
        return barBelow ? barTop() - edge() : railTop() - (form == Form.COMPACT ? 16 : isLarge() ? 20 : 28);
    }

    /// From where on content may be touched, counted from its top.
    public double touchTop() {
        return isLow() ? reachTop + edge() - contentTop() : 0;
    }

    /// From the top bar to the content, which keeps its place where the bar gives way to the edge of the glass.
    private double underBar() {
        return Math.max(edge(), (form == Form.COMPACT ? 16 : 24) - (topY() - form.bars().topY()));
    }

    /// Free room round what is touched.
    private double edge() {
        return form == Form.COMPACT ? Math.max(12, Math.ceil(mm(GAP_MM))) : 16;
    }

    public double contentHeight() {
        return contentBottom() - contentTop();
    }
}
