/// From the blocks of a card to pages that fit.
///
/// Reading is by pages, never by free scrolling: a block becomes pieces of known height, pieces fill pages, and text that does
/// not fit goes on at the next line on the next page. Nothing is shrunk and nothing is clipped, at any text size.
package org.handrail.ui.reading;
