package org.handrail.ui.art;

import org.handrail.content.Art;
import org.handrail.content.Family;
import org.handrail.session.Comfort.Contrast;

/// One picture that is wanted: which drawing, in whose colours, at which exact size.
///
/// @param width    in device pixels, so on a panel at scale 2 twice the size in the layout
/// @param corners  how round the picture is cut
/// @param mirrored the reader reads from the right; only a drawing that says it has a direction turns
public record Plate(Art art, Family family, Contrast contrast, int width, int height, Fit fit, boolean mirrored,
                    Corners corners) {

    public Plate(Art art, Family family, Contrast contrast, int width, int height, Fit fit, boolean mirrored) {
        this(art, family, contrast, width, height, fit, mirrored, Corners.SQUARE);
    }

    public Plate {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A plate has a size: " + width + " x " + height);
        }
    }
}
