package org.handrail.ui.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Bounds;
import org.handrail.ui.keys.Part.Group;
import org.handrail.ui.keys.Part.Spot;

/// The order in which a reader meets things: from top to bottom, in a row from start to end (WCAG 2.4.3, 1.3.2).
///
/// A group is read to its end before what stands beside it: cards are columns, and rows do not run through them. Within a
/// group free space decides, first across, then down.
record ReadingOrder(boolean rightToLeft) {

    /// Neighbours may overlap by this many px, as rounded edges do.
    private static final double TOUCHING = 2;

    /// The spots in order, row by row. A column of single things counts as a row: what one scans together.
    <T> List<List<Spot<T>>> rows(Part<T> part) {
        return switch (part) {
            case Spot<T> spot -> List.of(List.of(spot));
            case Group<T>(Bounds _, List<Part<T>> parts) -> cut(parts);
        };
    }

    <T> List<Spot<T>> spots(Part<T> part) {
        return rows(part).stream().flatMap(List::stream).toList();
    }

    private <T> List<List<Spot<T>>> cut(List<Part<T>> parts) {
        if (parts.size() == 1) {
            return rows(parts.getFirst());
        }
        List<List<Part<T>>> pieces = split(parts, Bounds::getMinY, Bounds::getMaxY);
        if (pieces.size() == 1) {
            pieces = split(parts, Bounds::getMinX, Bounds::getMaxX);
            pieces = gridBeside(rightToLeft ? pieces.reversed() : pieces);
        }
        if (pieces.size() == 1) {
            pieces = parts.stream().sorted(byMiddle()).map(List::of).toList();
        }
        return flat(pieces);
    }

    /// Single things in rows are read row by row also where something beside them is as high as all the rows.
    private static <T> List<List<Part<T>>> gridBeside(List<List<Part<T>>> columns) {
        List<Part<T>> start = columns.subList(0, columns.size() - 1).stream().flatMap(List::stream).toList();
        List<Part<T>> end = columns.subList(Math.min(1, columns.size()), columns.size()).stream().flatMap(List::stream).toList();
        return columns.size() < 3 ? columns : isGrid(start) ? List.of(start, columns.getLast())
                : isGrid(end) ? List.of(columns.getFirst(), end) : columns;
    }

    private static <T> boolean isGrid(List<Part<T>> parts) {
        return parts.stream().allMatch(Spot.class::isInstance) && split(parts, Bounds::getMinY, Bounds::getMaxY).size() > 1;
    }

    private <T> List<List<Spot<T>>> flat(List<List<Part<T>>> pieces) {
        var single = new ArrayList<Spot<T>>();
        for (List<Part<T>> piece : pieces) {
            if (piece.size() == 1 && piece.getFirst() instanceof Spot<T> spot) {
                single.add(spot);
            }
        }
        return single.size() == pieces.size() ? List.of(List.copyOf(single))
                : pieces.stream().flatMap(piece -> cut(piece).stream()).toList();
    }

    /// Cuts where nothing lies.
    private static <T> List<List<Part<T>>> split(List<Part<T>> parts, ToDoubleFunction<Bounds> from,
                                                 ToDoubleFunction<Bounds> to) {
        var pieces = new ArrayList<List<Part<T>>>();
        double end = Double.NEGATIVE_INFINITY;
        for (Part<T> part : parts.stream().sorted(Comparator.comparingDouble(each -> from.applyAsDouble(each.box()))).toList()) {
            if (pieces.isEmpty() || from.applyAsDouble(part.box()) >= end - TOUCHING) {
                pieces.add(new ArrayList<>());
            }
            pieces.getLast().add(part);
            end = Math.max(end, to.applyAsDouble(part.box()));
        }
        return pieces;
    }

    private Comparator<Part<?>> byMiddle() {
        int onward = rightToLeft ? -1 : 1;
        return Comparator.<Part<?>>comparingDouble(part -> part.box().getCenterY())
                .thenComparingDouble(part -> onward * part.box().getCenterX());
    }
}
