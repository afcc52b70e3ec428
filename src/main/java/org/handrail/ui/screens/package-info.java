/// One class for each place: a function from a view and the place to a node of the size of the screen.
package org.handrail.ui.screens;
