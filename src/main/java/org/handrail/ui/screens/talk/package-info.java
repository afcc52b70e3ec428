/// What a family takes to their team: ideas for questions, what they picked, the code that carries it, and the checks of whether we told it well.
package org.handrail.ui.screens.talk;
