/// Words to know: their list, and the card that lies beside a word.
package org.handrail.ui.screens.words;
