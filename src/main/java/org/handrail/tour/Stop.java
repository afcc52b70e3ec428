package org.handrail.tour;

import java.time.Duration;
import java.util.function.Consumer;
import org.handrail.session.Kiosk;

/// One thing to see on the tour, and how a visitor comes to it from the first screen.
///
/// @param group what kind of place it is, for the contact sheet
/// @param name  also the name of its picture's file
/// @param typical whether it stands for its kind where not everything is shown
/// @param pages   how many of its pages are looked at, at most
record Stop(String group, String name, boolean typical, int pages, Consumer<Walker> walk) {

    /// More than any place but the list of sources has; whatever has more does not end.
    private static final int MOST_PAGES = 20;

    Stop(String group, String name, boolean typical, Consumer<Walker> walk) {
        this(group, name, typical, MOST_PAGES, walk);
    }

    Stop upTo(int most) {
        return new Stop(group, name, typical, Math.min(pages, most), walk);
    }

    /// The same place in a visit that staff lead.
    Stop led() {
        return new Stop("Guided visit", "guided-" + name, typical, pages, walker -> walk.accept(walker.led()));
    }

    /// Where a stop begins: a kiosk that waits, and a hand on its clock.
    ///
    /// @param leads whether staff lead the visit
    record Walker(Kiosk kiosk, Look look, Consumer<Duration> pass, boolean leads) {

        Walker led() {
            return new Walker(kiosk, look, pass, true);
        }

        /// Begins a visit in the language of this look, made easier in its way.
        void begin() {
            if (leads) {
                kiosk.openPinPad();
                kiosk.signIn();
                kiosk.beginGuided(look.language());
            } else {
                kiosk.begin(look.language());
            }
            kiosk.make(look.comfort());
        }
    }
}
