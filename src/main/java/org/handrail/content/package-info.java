/// What a guide can say: immutable records, sealed blocks and spans.
///
/// This room knows nothing of screens, files, JSON or the clock. Whoever holds a [Library] holds the whole guide, in every
/// language, already checked; `loading` is the only room that makes one. A block or span that is added here does not compile
/// until every room that draws, speaks or searches it has learnt it: no `switch` over them has a `default`.
///
/// Decided against: a generic tree of nodes (nothing would tell a reader of the code what a card can hold), and text with
/// markup in it (everyone who measures or speaks it would have to parse it again).
package org.handrail.content;
