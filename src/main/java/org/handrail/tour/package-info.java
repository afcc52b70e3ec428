/// The picture tour: every place of the kiosk, on every form of glass, as a picture, and looked over for faults.
///
/// It walks the same places through the same kiosk and shell as a visitor does, without a window, so what it shows is what
/// they see. A fault is whatever keeps a visitor from reading, touching or understanding a screen, or an exception. The tests
/// look over the same places without pictures, in many more looks and page by page; the pictures are for people. So the tour
/// shows everything as most see it, and in other looks one place of each kind, with its first pages. Pictures of every place in
/// every look were decided against: nobody looks through ten thousand of them.
package org.handrail.tour;
