/// Everything without touch: keys, a tactile keypad, one switch or two (508 407.3, EN 301 549 5.1.6.1, WCAG 2.1.1 and 2.1.3).
///
/// Such hardware is a keyboard that sends configurable codes, so there is a table of keys and no driver. One filter on the
/// scene, [org.handrail.ui.keys.Keys], takes every key before any control does. What is not in the table does nothing; a held
/// key acts once (EN 301 549 5.7). [org.handrail.ui.keys.Focus] knows where one is and draws the ring.
///
/// Where focus goes is computed, not declared: the visible, enabled buttons of the top layer, in reading order
/// ([org.handrail.ui.keys.ReadingOrder]), by direction ([org.handrail.ui.keys.Arrows]) or by scanning
/// ([org.handrail.ui.keys.Scan]). What lies under a sheet is not in the list, so it is inert without being disabled. Screens
/// are built anew all the time; focus is remembered as a [org.handrail.ui.keys.Mark] and found again, by
/// [org.handrail.ui.keys.Whereabouts] also at the places that one goes back to. Those five are pure: numbers and values, time
/// handed in.
///
/// There is no mode to choose (WCAG 2.5.6): the first key shows the ring and does nothing else, because nobody saw what it
/// would have acted on; a touch hides the ring, and the next key begins where the hand was. A visit that ends takes both the
/// ring and what was remembered with it.
///
/// What this asks of screens: whatever can be done is a `ButtonBase` with an accessible text; a button that only repeats
/// another one and is as large as the screen (a veil) is not focus traversable; the bar above the content has the id `top-bar`; what
/// goes on with the control before it, as a word does in the next line, has the id `word-rest`. The prompts of staff, with
/// the id `prompts`, are the one layer that leaves what it does not cover in reach.
///
/// Decided against: JavaFX's own traversal (it walks into what a sheet covers, and its `:focus-visible` does not follow
/// focus that code sets); a ring in every button's stylesheet (clipped by its neighbours, and forgotten by the next kind of
/// button); a `Timeline` for the pace of scanning (a waiting animation keeps the pulse of the screen alive).
package org.handrail.ui.keys;
