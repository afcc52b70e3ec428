package org.handrail;

import org.handrail.ui.FxWork;
import org.handrail.ui.keys.Keys;

/// Lets the keys' own time pass while a visitor uses a switch, and only then: a beat that nobody needs would wake the machine
/// five times a second. FX thread only.
final class Scanning {

    private final Keys keys;
    private final FxWork work;
    private boolean beating;

    Scanning(Keys keys, FxWork work) {
        this.keys = keys;
        this.work = work;
    }

    /// Looks whether the ring is where it was and whether somebody scans; called about once a second.
    void look() {
        keys.look();
        if (!beating && keys.beats()) {
            beating = true;
            beat();
        }
    }

    private void beat() {
        keys.tick();
        beating = keys.beats();
        if (beating) {
            work.after(Keys.BEAT, this::beat);
        }
    }
}
