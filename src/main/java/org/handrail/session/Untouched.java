package org.handrail.session;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.handrail.session.KioskState.Attract;
import org.handrail.session.KioskState.OutOfService;
import org.handrail.session.KioskState.PinPad;
import org.handrail.session.KioskState.StaffDesk;
import org.handrail.session.KioskState.StartingOver;
import org.handrail.session.KioskState.TakingCode;
import org.handrail.session.KioskState.Visiting;

/// What time does to a kiosk that nobody touches.
///
/// @param since time since the last touch; time asleep or stalled counts too
/// @param words how many can be read on the screen
record Untouched(Duration since, Limits limits, int words) {

    /// What the state is now; [Attract] where nobody is left.
    KioskState now(KioskState before) {
        return switch (before) {
            case Visiting(Visit visit, _) -> switch (Presence.after(since, limits.idle(words, visit), limits.warning())) {
                case Presence.Here _ -> new Visiting(visit, OptionalInt.empty());
                case Presence.Asking(int seconds) -> new Visiting(visit, OptionalInt.of(seconds));
                case Presence.Gone _ -> new Attract();
            };
            case StartingOver(Visit visit, _) -> switch (Presence.after(since, Duration.ZERO, limits.takeBack())) {
                case Presence.Asking(int seconds) -> new StartingOver(visit, seconds);
                case Presence.Here _, Presence.Gone _ -> new Attract();
            };
            case PinPad(Optional<Visit> beneath, _) when longerThan(limits.pinPad()) ->
                    beneath.map(visit -> now(new Visiting(visit, OptionalInt.empty()))).orElseGet(Attract::new);
            case StaffDesk _, TakingCode _ when longerThan(limits.staffDesk()) -> new Attract();
            case OutOfService _ when longerThan(limits.minimum()) -> new OutOfService();
            case Attract _, PinPad _, StaffDesk _, TakingCode _, OutOfService _ -> before;
        };
    }

    private boolean longerThan(Duration limit) {
        return since.compareTo(limit) >= 0;
    }
}
