package org.handrail.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.handrail.staff.Answer;
import org.handrail.staff.PinGate;

/// The way in for staff, and what they can do inside. FX thread only; a PIN is looked at off it.
///
/// @param gate     empty when this kiosk has no PIN: then nobody enters
/// @param problems what is wrong with the content as far as it has been read, one line each
/// @param machine  what is told of this kiosk
/// @param restart  ends the kiosk and starts it afresh
/// @param exit     ends the kiosk
public record StaffDoor(Optional<PinGate> gate, Work work, Supplier<List<String>> problems, Machine machine, Runnable restart, Runnable exit) {

    public boolean isThere() {
        return gate.isPresent();
    }

    /// Tells how long no PIN is looked at, if so.
    public void shut(Consumer<Duration> told) {
        gate.ifPresent(there -> work.run(there::shut, left -> left.ifPresent(told), _ -> { }));
    }

    /// Tries a PIN and wipes it.
    public void enter(char[] digits, Consumer<Answer> answer) {
        PinGate there = gate.orElseThrow();
        work.run(() -> {
            try {
                return there.enter(digits);
            } finally {
                Arrays.fill(digits, '0');
            }
        }, answer, _ -> answer.accept(new Answer.Locked(Duration.ofMinutes(1))));
    }
}
