/// Where a visit begins and ends: the first screen, who is reading, home, whether anyone is still there, out of service.
package org.handrail.ui.screens.lobby;
