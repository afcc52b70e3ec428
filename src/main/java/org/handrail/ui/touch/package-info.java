/// What a finger meant.
///
/// On Linux touch reaches JavaFX as mouse events, and JavaFX reads them as a desk would: a hand that swipes over a button
/// fires it, a trembling finger fires it twice. Here one filter on the scene takes every touch before any control sees it. It
/// acts on lift, inside the target, once (WCAG 2.5.2), and never on more than the one main button: no drag, wheel, context menu
/// or second finger does anything. Keys have a filter of their own, in `org.handrail.ui.keys`.
///
/// A tap so quick that nothing was painted between press and lift acts a moment after the lift, once it has been seen pressed.
///
/// [org.handrail.ui.touch.TouchRules] and [org.handrail.ui.touch.Aim] decide; they know plain numbers (px of the scene,
/// elapsed nanoseconds) and no JavaFX. [org.handrail.ui.touch.TouchFilter] brings them the events and does what they say. FX
/// thread only.
///
/// What this asks of screens: whatever answers a touch is a `ButtonBase` or carries an action of
/// [org.handrail.ui.touch.TouchTarget], or follows the finger as what staff draw on does; mouse handlers on nodes are never called. The pressed look is the `:armed` pseudo-class;
/// `:pressed` never shows. A scene of its own, as a popup has, needs the filter too.
///
/// Decided against: letting buttons handle the mouse and only holding events back (two owners of one press, and a button that
/// arms itself again when the finger comes back); `TouchEvent` and gestures (they never arrive on Linux); timers (a lift is
/// judged when it comes).
package org.handrail.ui.touch;
