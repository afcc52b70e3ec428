/// The pieces that screens are made of, each with all its states in the stylesheet.
///
/// A part is a function from a [org.handrail.ui.View] and its words to a node, or a small node class; it keeps no state of its
/// own and knows no place. Everything that can be touched is a `Button` with a graphic: it focuses, it speaks, and its visible
/// shape is the shape that is hit.
package org.handrail.ui.parts;
