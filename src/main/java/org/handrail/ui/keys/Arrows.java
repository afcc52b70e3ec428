package org.handrail.ui.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.handrail.ui.keys.Part.Spot;

/// Where an arrow key leads: to the nearest thing that lies in its direction, as the eye sees it, also in languages that are
/// written from right to left.
enum Arrows {
    UP, DOWN, LEFT, RIGHT;

    /// How much farther something seems that lies to the side of the way.
    private static final double ASIDE = 3;
    /// Things may overlap by this many px and still lie beside each other.
    private static final double TOUCHING = 2;

    boolean isSideways() {
        return this == LEFT || this == RIGHT;
    }

    /// Empty where nothing lies in that direction: then focus stays.
    <T> Optional<Spot<T>> nearest(Bounds from, List<Spot<T>> all) {
        Bounds here = turned(from);
        return all.stream().filter(spot -> turned(spot.box()).getMinX() >= here.getMaxX() - TOUCHING)
                .min(Comparator.comparingDouble(spot -> cost(here, turned(spot.box()))));
    }

    /// As it would look if this direction were to the right.
    private Bounds turned(Bounds box) {
        return switch (this) {
            case RIGHT -> box;
            case LEFT -> new BoundingBox(-box.getMaxX(), box.getMinY(), box.getWidth(), box.getHeight());
            case DOWN -> new BoundingBox(box.getMinY(), box.getMinX(), box.getHeight(), box.getWidth());
            case UP -> new BoundingBox(-box.getMaxY(), box.getMinX(), box.getHeight(), box.getWidth());
        };
    }

    /// Among things equally far, the one that is most nearly straight ahead.
    private static double cost(Bounds from, Bounds to) {
        double ahead = Math.max(0, to.getMinX() - from.getMaxX());
        double aside = Math.max(0, Math.max(to.getMinY() - from.getMaxY(), from.getMinY() - to.getMaxY()));
        double slant = Math.abs(to.getCenterY() - from.getCenterY());
        return ahead + ASIDE * aside + slant / 10;
    }
}
