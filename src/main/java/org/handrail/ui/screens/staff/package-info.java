/// What only staff see: the PIN pad, the desk, taking a code, and the tools of a guided visit.
package org.handrail.ui.screens.staff;
