package org.handrail.ui;

import java.time.LocalDate;

/// A kiosk that was started in the morning of this day.
public final class Machines {

    private Machines() { }

    public static Machine on(LocalDate today) {
        return new Machine("Handrail 1.0, Java 25", today.atTime(6, 30), () -> today, "/var/lib/handrail");
    }

    public static Machine usual() {
        return on(LocalDate.of(2026, 11, 24));
    }
}
