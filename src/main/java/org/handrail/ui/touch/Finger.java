package org.handrail.ui.touch;

/// Told where one finger goes over a surface that is drawn on, in px of that surface.
@FunctionalInterface
public interface Finger {

    /// @param phase whether it came down, moves, or leaves
    void at(Phase phase, double x, double y);

    /// What a finger does.
    enum Phase { DOWN, MOVE, UP }
}
