/// Treatments, told together: the path, the cards, the picking, and the comparison side by side.
package org.handrail.ui.screens.treatments;
