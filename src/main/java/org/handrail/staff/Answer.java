package org.handrail.staff;

import java.time.Duration;

/// What the gate says to a PIN.
public sealed interface Answer {

    record Entered() implements Answer { }

    /// @param triesLeft before the gate locks; at least one
    record Wrong(int triesLeft) implements Answer { }

    /// @param remaining until the next try; the PIN was not looked at, or it was wrong and is the reason
    record Locked(Duration remaining) implements Answer { }
}
