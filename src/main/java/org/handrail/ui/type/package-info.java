/// Setting text: fonts, sizes, and our own breaking of lines.
///
/// JavaFX on Linux repeats or loses text, or throws, when it wraps scripts that Pango shapes, so nothing in Handrail lets it
/// wrap: text is measured unwrapped and broken here, in one way for every language. That also tells how high a text will be
/// before it is shown, which is what lets the reader fill pages.
///
/// Sizes stand here and not in the stylesheet because text is measured before any CSS has run; colours stand in the
/// stylesheet. Everything here runs on the FX thread: Pango must not be used from two threads.
package org.handrail.ui.type;
