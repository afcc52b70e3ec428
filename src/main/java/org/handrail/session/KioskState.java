package org.handrail.session;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// What the kiosk is doing. Only [Visiting], [StartingOver] and the PIN pad over a visit hold anything
/// of a person.
public sealed interface KioskState {

    /// The visit that shows or lies beneath what shows.
    default Optional<Visit> here() {
        return switch (this) {
            case Visiting(Visit visit, _) -> Optional.of(visit);
            case StartingOver(Visit visit, _) -> Optional.of(visit);
            case PinPad(Optional<Visit> beneath, _) -> beneath;
            case Attract _, StaffDesk _, TakingCode _, OutOfService _ -> Optional.empty();
        };
    }

    /// How it is read.
    Manner manner();

    /// The same, read in another way.
    default KioskState read(UnaryOperator<Visit> visitor, UnaryOperator<Manner> others) {
        return switch (this) {
            case Visiting(Visit visit, OptionalInt left) -> new Visiting(visitor.apply(visit), left);
            case StartingOver(Visit visit, int left) -> new StartingOver(visitor.apply(visit), left);
            case PinPad(Optional<Visit> beneath, Manner alone) -> new PinPad(beneath.map(visitor), others.apply(alone));
            case StaffDesk(Manner manner) -> new StaffDesk(others.apply(manner));
            case TakingCode(Manner manner) -> new TakingCode(others.apply(manner));
            case OutOfService(Manner manner) -> new OutOfService(others.apply(manner));
            case Attract _ -> this;
        };
    }

    /// Nobody is here; the first screen invites.
    record Attract() implements KioskState {

        @Override
        public Manner manner() {
            return Manner.USUAL;
        }
    }

    /// Somebody is reading.
    ///
    /// @param secondsLeft present while "Are you still there?" counts down
    record Visiting(Visit visit, OptionalInt secondsLeft) implements KioskState {

        @Override
        public Manner manner() {
            return visit.manner();
        }
    }

    /// Somebody touched "Start over": nothing of the visit shows any more, and it is dropped in a moment. Until then a touch that
    /// was not meant can be taken back (WCAG 3.3.6).
    ///
    /// @param secondsLeft begun seconds; never 0
    record StartingOver(Visit visit, int secondsLeft) implements KioskState {

        @Override
        public Manner manner() {
            return visit.manner();
        }
    }

    /// Somebody opened the PIN pad. A visitor who did so by accident finds their visit beneath it.
    ///
    /// @param alone how it is read while no visit is beneath
    record PinPad(Optional<Visit> beneath, Manner alone) implements KioskState {

        public PinPad(Optional<Visit> beneath) {
            this(beneath, Manner.USUAL);
        }

        /// As the visit beneath is.
        @Override
        public Manner manner() {
            return beneath.map(Visit::manner).orElse(alone);
        }
    }

    /// Staff signed in. Nothing of a visitor is left.
    record StaffDesk(Manner manner) implements KioskState {

        public StaffDesk() {
            this(Manner.USUAL);
        }
    }

    /// Staff enter the code of a family's list. Nothing of a visitor is left.
    record TakingCode(Manner manner) implements KioskState {

        public TakingCode() {
            this(Manner.USUAL);
        }
    }

    /// There is nothing sound to show; people can help.
    record OutOfService(Manner manner) implements KioskState {

        public OutOfService() {
            this(Manner.USUAL);
        }
    }
}
