package org.handrail;

import org.handrail.session.Comfort.Scan;
import org.handrail.session.Kiosk;
import org.handrail.session.KioskState;
import org.handrail.ui.FxWork;
import org.handrail.ui.keys.Keys;

/// Lets the keys' own time pass while a visitor uses a switch, and only then: a beat that nobody needs would wake the machine
/// five times a second. FX thread only.
final class Scanning {

    private final Kiosk kiosk;
    private final Keys keys;
    private final FxWork work;
    private boolean beating;

    Scanning(Kiosk kiosk, Keys keys, FxWork work) {
        this.kiosk = kiosk;
        this.keys = keys;
        this.work = work;
    }

    /// Looks whether somebody scans; called about once a second.
    void look() {
        if (!beating && isOn()) {
            beating = true;
            beat();
        }
    }

    private void beat() {
        keys.tick();
        beating = isOn();
        if (beating) {
            work.after(Keys.BEAT, this::beat);
        }
    }

    private boolean isOn() {
        return kiosk.state() instanceof KioskState.Visiting(var visit, _) && visit.comfort().scan() != Scan.OFF;
    }
}
