package org.handrail.ui.touch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a finger came down for.
///
/// @param lift where it may lift so that the tap counts
record Aim<T>(T what, Box lift) {

    /// How much farther the next nearest target must be, so that a near miss is not a guess.
    private static final double CLEARLY = 2;

    /// The finger is on the target; it must also lift there.
    static <T> Optional<Aim<T>> at(Target<T> target) {
        return target.able() ? Optional.of(new Aim<>(target.what(), target.box())) : Optional.empty();
    }

    /// The finger is beside all targets; the nearest is meant if it is within reach and no other is nearly as near.
    static <T> Optional<Aim<T>> near(double x, double y, List<Target<T>> targets) {
        List<Target<T>> nearest = targets.stream()
                .sorted(Comparator.comparingDouble(target -> target.box().distance(x, y))).limit(2).toList();
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        Target<T> first = nearest.getFirst();
        double distance = first.box().distance(x, y);
        boolean clear = nearest.size() == 1 || nearest.getLast().box().distance(x, y) >= CLEARLY * distance;
        return first.able() && clear && distance <= first.reach()
                ? Optional.of(new Aim<>(first.what(), first.box().grown(first.reach()))) : Optional.empty();
    }
}
