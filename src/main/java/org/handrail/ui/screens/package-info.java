/// From a place to its screen, in the one switch of [org.handrail.ui.screens.Screens]. A screen is a function from a view and the place to
/// a node of the size of the glass; each family of screens has a room here.
package org.handrail.ui.screens;
