package org.handrail.ui.touch;

/// Told when a hand has swiped over the glass. The only thing that follows from a pan; every pan also has a button.
@FunctionalInterface
public interface Panned {

    /// @param dx px of the scene to the right, from where the finger came down to where it left
    /// @param dy px of the scene down
    void panned(double dx, double dy);
}
