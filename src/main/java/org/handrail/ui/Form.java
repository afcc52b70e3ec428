package org.handrail.ui;

/// The three shapes of a screen, chosen by the shape of the glass.
///
/// @see Layout
public enum Form {
    /// Landscape, as on a wall.
    WIDE(1920, 1080, 48, 24, new Bars(24, 88, 112, 88, 28)),
    /// Portrait, as on a stand.
    TALL(1080, 1920, 36, 20, new Bars(24, 196, 136, 108, 28)),
    /// A small landscape panel, near the reader.
    COMPACT(1280, 800, 24, 16, new Bars(12, 88, 104, 88, 12));

    private final double width;
    private final double height;
    private final double margin;
    private final double gutter;
    private final Bars bars;

    Form(double width, double height, double margin, double gutter, Bars bars) {
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.gutter = gutter;
        this.bars = bars;
    }

    /// The width it was drawn for, in design px.
    public double width() {
        return width;
    }

    /// The height it was drawn for, in design px.
    public double height() {
        return height;
    }

    /// Free space at the sides, in design px.
    public double margin() {
        return margin;
    }

    /// Free space between cards, in design px.
    public double gutter() {
        return gutter;
    }

    public Bars bars() {
        return bars;
    }

    /// The bars above and below the content, in design px.
    ///
    /// @param topY    where the top bar begins
    /// @param top     its height
    /// @param rail    the height of the rail
    /// @param way     the height of what is touched in the rail
    /// @param railGap from the rail to the lower edge
    public record Bars(double topY, double top, double rail, double way, double railGap) {

        /// The same with higher buttons.
        ///
        /// @param top  by how much those of the top bar are higher
        /// @param rail by how much those of the rail are
        Bars higher(double top, double rail) {
            return new Bars(topY, this.top + top, this.rail + rail, way + rail, railGap);
        }

        /// How far the buttons of the rail stand within it.
        double inset() {
            return (rail - way) / 2;
        }
    }
}
