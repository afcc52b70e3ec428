package org.handrail.ui;

/// How the design lies on one panel of glass: which form, at which scale, with how much room.
///
/// Sizes in millimetres decide. The design is drawn at 3.6 px to the millimetre, where its 88 px buttons are 24 mm high; on
/// other panels the scale follows until such a button is at least 20 mm (Chen 2013) and the smallest capital at least 4.8 mm
/// (508 402.4). Where the design does not fit at that scale, the compact form takes over.
///
/// @param scale   glass px per design px
/// @param width   room across, in design px
/// @param height  room down, in design px
/// @param pxPerMm glass px per millimetre
/// @param reachTop above this nothing can be touched, in design px from the top; 0 where low reach is off
public record Layout(Form form, double scale, double width, double height, double pxPerMm, double reachTop) {

    /// No button may be higher above the floor than 48 inches (ADA 308.2.1, 508 407.8).
    private static final double HIGHEST_REACH_MM = 1220;

    private static final double MAIN_TARGET = 88;
    private static final double MAIN_TARGET_MM = 20;
    private static final double SMALLEST_CAPITAL = 28 * 0.668;
    private static final double SMALLEST_CAPITAL_MM = 4.8;

    /// @param widthMm the visible width of the panel, as the settings know it: what X11 tells is not to be trusted
    public static Layout of(double widthPx, double heightPx, double widthMm) {
        double pxPerMm = widthPx / widthMm;
        double needed = Math.max(MAIN_TARGET_MM / MAIN_TARGET, SMALLEST_CAPITAL_MM / SMALLEST_CAPITAL) * pxPerMm;
        if (heightPx > widthPx) {
            return of(Form.TALL, widthPx, heightPx, pxPerMm);
        }
        Layout wide = of(Form.WIDE, widthPx, heightPx, pxPerMm);
        return wide.scale >= needed && wide.scale >= 1 ? wide : of(Form.COMPACT, widthPx, heightPx, pxPerMm);
    }

    private static Layout of(Form form, double widthPx, double heightPx, double pxPerMm) {
        double scale = Math.min(widthPx / form.width(), heightPx / form.height());
        return new Layout(form, scale, widthPx / scale, heightPx / scale, pxPerMm, 0);
    }

    /// The same glass with everything that can be touched in its lower part, and in reach from a wheelchair.
    ///
    /// @param lowerEdgeMm how high the lower edge of the glass is above the floor
    public Layout lowReach(double lowerEdgeMm) {
        double lowPart = switch (form) {
            case WIDE -> 0.40;
            case TALL -> 0.44;
            case COMPACT -> 0.20;
        };
        double byReach = height - mm(HIGHEST_REACH_MM - lowerEdgeMm);
        return new Layout(form, scale, width, height, pxPerMm, Math.max(height * lowPart, Math.min(byReach, height * 0.5)));
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
        return width - 2 * form.margin();
    }

    /// Where the top bar begins.
    public double barTop() {
        return isLow() ? reachTop + (form == Form.COMPACT ? 12 : 24) : form.bars().topY();
    }

    /// How high the top bar is.
    public double bar() {
        return isLow() && form == Form.TALL ? 104 : form.bars().top();
    }

    /// Where the content begins, below the top bar.
    public double contentTop() {
        return barTop() + bar() + (form == Form.COMPACT || isLow() ? 16 : 24);
    }

    /// Where the content ends, above the rail.
    public double contentBottom() {
        return height - form.bars().railGap() - form.bars().rail() - (form == Form.COMPACT || isLow() ? 16 : 28);
    }

    public double contentHeight() {
        return contentBottom() - contentTop();
    }
}
