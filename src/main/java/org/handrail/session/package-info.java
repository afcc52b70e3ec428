/// Who is here, and where they are.
///
/// [org.handrail.session.Kiosk] owns the one state of the application; everything a screen shows is derived from it. What
/// belongs to a person stands in one immutable [org.handrail.session.Visit]: to forget them is to drop that object, not to
/// work through a list of things to clear. Time is handed in as elapsed nanoseconds, so that no test waits and no corrected
/// wall clock shortens or lengthens a visit.
///
/// May use `content` and `javafx.beans`. May not know scenes, files or clocks; lives on the FX thread, where it is confined.
///
/// Decided against: timers in here (a running one keeps the screen's pulse alive; `tick` is called from outside), and a
/// stack of screens (a place is a value, so the picture tour and the tests walk the same places as the visitor).
package org.handrail.session;
