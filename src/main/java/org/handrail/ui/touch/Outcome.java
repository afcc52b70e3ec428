package org.handrail.ui.touch;

/// What a touch turned out to be, once the finger is gone.
sealed interface Outcome<T> {

    /// A tap that counts.
    record Tap<T>(T what) implements Outcome<T> { }

    /// A swipe of the hand, from where it came down to where it left, in px.
    record Pan<T>(double dx, double dy) implements Outcome<T> { }

    /// Nothing that anything should follow from.
    record Nothing<T>() implements Outcome<T> { }
}
