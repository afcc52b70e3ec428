package org.handrail.session;

import java.util.Optional;
import java.util.OptionalInt;

/// What the kiosk is doing. Only [Visiting] and the PIN pad over it hold anything of a person.
public sealed interface KioskState {

    /// Nobody is here; the first screen invites.
    record Attract() implements KioskState { }

    /// Somebody is reading.
    ///
    /// @param secondsLeft present while "Are you still there?" counts down
    record Visiting(Visit visit, OptionalInt secondsLeft) implements KioskState { }

    /// Somebody opened the PIN pad. A visitor who did so by accident finds their visit beneath it.
    record PinPad(Optional<Visit> beneath) implements KioskState { }

    /// Staff signed in. Nothing of a visitor is left.
    record StaffDesk() implements KioskState { }

    /// Staff enter the code of a family's list. Nothing of a visitor is left.
    record TakingCode() implements KioskState { }

    /// There is nothing sound to show; people can help.
    record OutOfService() implements KioskState { }
}
