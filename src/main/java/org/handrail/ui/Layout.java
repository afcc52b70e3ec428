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
public record Layout(Form form, double scale, double width, double height, double pxPerMm) {

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
        return new Layout(form, scale, widthPx / scale, heightPx / scale, pxPerMm);
    }

    public boolean is(Form other) {
        return form == other;
    }

    /// Design px per millimetre on this glass.
    public double mm(double millimetres) {
        return millimetres * pxPerMm / scale;
    }

    /// The room between the margins.
    public double inner() {
        return width - 2 * form.margin();
    }

    /// Where the content begins, below the top bar.
    public double contentTop() {
        return form.bars().topY() + form.bars().top() + (form == Form.COMPACT ? 16 : 24);
    }

    /// Where the content ends, above the rail.
    public double contentBottom() {
        return height - form.bars().railGap() - form.bars().rail() - (form == Form.COMPACT ? 16 : 28);
    }

    public double contentHeight() {
        return contentBottom() - contentTop();
    }
}
