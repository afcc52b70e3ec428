/// A card that is open, and what lies round it: its pages, its gate, the choice of a depth, and the way on.
///
/// The rooms beside this one borrow from it what every card has. It knows none of them.
package org.handrail.ui.screens.reader;
