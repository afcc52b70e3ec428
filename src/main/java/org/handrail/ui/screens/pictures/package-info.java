/// The picture of a card: a walk of steps, a pair, a map with places to touch, each with its words and its ways.
package org.handrail.ui.screens.pictures;
