package org.handrail.tour;

import java.util.ArrayList;
import java.util.List;

/// Looks over a screen for what a visitor would stumble on.
final class Inspection {

    private Inspection() { }

    /// Everything that is wrong, with the thing and its measure.
    static List<Fault> of(Surface surface) {
        var faults = new ArrayList<Fault>();
        faults.addAll(TextFaults.of(surface));
        faults.addAll(TargetFaults.of(surface));
        faults.addAll(FocusFaults.of(surface));
        faults.addAll(SenseFaults.of(surface));
        return faults;
    }
}
