package org.handrail.ui.screens.reader;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.ui.parts.Put;

/// A button and its share of a row.
///
/// @param weight how much of the row it takes beside others
/// @param button makes it, of a width and a height
public record RowShare(double weight, BiFunction<Double, Double, Region> button) {

    private static final double GAP = 16;

    /// Buttons beside each other, over the whole width.
    public static void row(Pane pane, double x, double y, double width, double height, List<RowShare> shares) {
        double each = (width - (shares.size() - 1) * GAP) / shares.stream().mapToDouble(RowShare::weight).sum();
        double at = x;
        for (RowShare share : shares) {
            Put.at(pane, share.button().apply(each * share.weight(), height), at, y);
            at += each * share.weight() + GAP;
        }
    }
}
