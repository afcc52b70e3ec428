/// What people see and touch: one window, one state, one way from a place to a screen.
///
/// [org.handrail.ui.Shell] listens to the [org.handrail.session.Kiosk] and turns its state into nodes in exhaustive switches.
/// A screen is built when it is shown and thrown away when it is left: there is nothing to unsubscribe, nothing to reset and
/// nothing of one visitor that another could meet. All sizes are px of the design, 3.6 to the millimetre; one scale on the
/// root turns them into millimetres on the glass.
///
/// May not read files, start processes or parse JSON. Slow work goes through [org.handrail.ui.Work], and only
/// [org.handrail.ui.FxWork] names the JavaFX platform. Beside it, only `Pulse` reaches into what is JavaFX's own.
package org.handrail.ui;
