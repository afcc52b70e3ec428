package org.handrail.ui.type;

/// The scale of text sizes, in px of the design (3.6 to the millimetre), with how each grows with the visitor's text size.
public enum Type {
    DISPLAY(132, 136, Weight.BOLD, Growth.NONE),
    INVITE(42, 56, Weight.MEDIUM, Growth.NONE),
    DIALOG(68, 76, Weight.BOLD, Growth.BARS),
    COUNT(112, 112, Weight.BOLD, Growth.NONE),
    NUMBER(56, 62, Weight.BOLD, Growth.BARS),
    KEY(56, 60, Weight.SEMIBOLD, Growth.NONE),
    H1(56, 64, Weight.BOLD, Growth.BARS),
    H1_TIGHT(42, 48, Weight.BOLD, Growth.BARS),
    H2(44, 52, Weight.BOLD, Growth.READING),
    H3(36, 44, Weight.BOLD, Growth.BARS),
    TILE(34, 40, Weight.BOLD, Growth.BARS),
    TILE_TIGHT(28, 33, Weight.BOLD, Growth.SMALLEST),
    READ(34, 52, Weight.REGULAR, Growth.READING),
    MEANING(34, 50, Weight.REGULAR, Growth.READING),
    CAPTION(30, 38, Weight.MEDIUM, Growth.READING),
    POINT_TITLE(34, 42, Weight.BOLD, Growth.READING),
    POINT(30, 42, Weight.REGULAR, Growth.READING),
    CELL(28, 34, Weight.REGULAR, Growth.READING),
    /// An answer among others, which opens in full: its lines stay close where many are to be seen at a glance.
    CELL_CLOSE(28, 34, Weight.REGULAR, Growth.READING),
    /// The same where a treatment has the whole width for itself.
    CELL_ALONE(32, 40, Weight.REGULAR, Growth.READING),
    CELL_TITLE(28, 34, Weight.BOLD, Growth.READING),
    ROW(30, 40, Weight.REGULAR, Growth.READING),
    /// An entry of a list, such as a source: its lines stay together, apart from those of the next.
    ENTRY(30, 40, Weight.REGULAR, Growth.READING),
    ROW_TITLE(30, 40, Weight.BOLD, Growth.READING),
    LEAD(32, 42, Weight.REGULAR, Growth.BARS),
    STEP(30, 36, Weight.MEDIUM, Growth.BARS),
    STEP_NOW(30, 36, Weight.BOLD, Growth.BARS),
    ACTION(32, 38, Weight.BOLD, Growth.BARS),
    LABEL(30, 36, Weight.SEMIBOLD, Growth.BARS),
    SMALL(28, 34, Weight.MEDIUM, Growth.SMALLEST),
    SMALL_STRONG(28, 34, Weight.SEMIBOLD, Growth.SMALLEST),
    COUNT_BADGE(28, 26, Weight.BOLD, Growth.SMALLEST),
    CODE(76, 80, Weight.BOLD, Growth.NONE),
    ORGANISATION(30, 34, Weight.BOLD, Growth.NONE),
    GUIDE_NAME(28, 34, Weight.REGULAR, Growth.NONE);

    private final double size;
    private final double line;
    private final Weight weight;
    private final Growth growth;

    Type(double size, double line, Weight weight, Growth growth) {
        this.size = size;
        this.line = line;
        this.weight = weight;
        this.growth = growth;
    }

    double size() {
        return size;
    }

    double line() {
        return line;
    }

    Weight weight() {
        return weight;
    }

    Growth growth() {
        return growth;
    }

    /// Whether it is for text to be read: its lines stand as far apart as those of a block however many sentences there are, so that
    /// rows beside each other look alike.
    boolean isRunning() {
        return this == READ || this == MEANING || this == POINT || this == ROW || this == CELL;
    }

    /// Whether its lines stay close although they are a block of text.
    boolean isClose() {
        return this == CELL_CLOSE || this == CELL_ALONE;
    }

    /// The weights that the fonts have.
    enum Weight { REGULAR, MEDIUM, SEMIBOLD, BOLD }

    /// How a size follows the visitor's text size: wholly, as the bars do, as the smallest words of bars do, or not at all where nobody
    /// has chosen one.
    enum Growth { READING, BARS, SMALLEST, NONE }
}
