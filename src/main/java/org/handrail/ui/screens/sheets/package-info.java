/// What lies over a page for a moment: making it easier, help, languages, where a card is from, the rows of a table.
package org.handrail.ui.screens.sheets;
