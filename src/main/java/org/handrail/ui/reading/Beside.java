package org.handrail.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds room for boxes below each other, each as near as can be to where it would like to be.
public final class Beside {

    private Beside() { }

    /// Where the boxes begin, in the order they are given; those that would like to be higher stand higher.
    ///
    /// @param middles where each would like to have its middle
    /// @param heights how high each is
    /// @param gap     free room between two of them
    /// @return empty where there is not enough room between top and bottom
    public static List<Double> place(List<Double> middles, List<Double> heights, double gap, double top, double bottom) {
        double needed = heights.stream().mapToDouble(Double::doubleValue).sum() + Math.max(0, heights.size() - 1) * gap;
        if (needed > bottom - top) {
            return List.of();
        }
        List<Integer> order = IntStream.range(0, middles.size()).boxed().sorted(Comparator.comparing(middles::get)).toList();
        var starts = new ArrayList<>(middles);
        double free = top;
        for (int box : order) {
            starts.set(box, Math.max(free, middles.get(box) - heights.get(box) / 2));
            free = starts.get(box) + heights.get(box) + gap;
        }
        double end = bottom;
        for (int box : order.reversed()) {
            starts.set(box, Math.min(starts.get(box), end - heights.get(box)));
            end = starts.get(box) - gap;
        }
        return List.copyOf(starts);
    }
}
