package org.handrail.ops;

/// What is to be done about a fault, from the mildest to the last.
public enum Remedy {

    /// The visit ends, and a new screen is built from the ground up.
    FRESH_SCREEN,

    /// The built-in page that says whom to ask, for a while, and then a fresh start.
    OUT_OF_SERVICE,

    /// The process ends and begins anew.
    FRESH_START
}
