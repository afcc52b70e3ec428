package org.handrail.ui.touch;

/// Something that can be touched.
///
/// @param reach how far beside it a tap may land, in px
/// @param able  false while it is switched off: a tap meant for it goes to nothing else
record Target<T>(T what, Box box, double reach, boolean able) { }
