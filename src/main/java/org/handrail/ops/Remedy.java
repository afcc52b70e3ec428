package org.handrail.ops;

/// What is to be done about a fault, from the mildest to the last.
public enum Remedy {

    /// A new screen from the ground up; the visit goes on where it can.
    FRESH_SCREEN,

    /// The built-in page that says whom to ask, until the kiosk has been quiet for a while.
    OUT_OF_SERVICE,

    /// The process ends and begins anew.
    FRESH_START
}
