/// The picture tour: every place of the kiosk, on every form of glass, as a picture, and looked over for faults.
///
/// It walks the same places through the same kiosk and shell as a visitor does, without a window, so what it shows is what
/// they see. A fault is a text that is clipped or lies over another, anything that leaves the screen, or an exception.
package org.handrail.tour;
