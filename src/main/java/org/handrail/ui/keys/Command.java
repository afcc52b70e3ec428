package org.handrail.ui.keys;

/// What a key is for.
public enum Command {
    /// To the next control in reading order, and from the last to the first.
    NEXT,
    PREVIOUS,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    /// Does what the control with the ring does.
    SELECT,
    /// One step back; closes what lies over the page.
    BACK,
    HOME,
    HELP,
    /// The only switch, or the one of two that chooses.
    SWITCH_CHOOSE,
    /// The other one of two switches.
    SWITCH_MOVE;

    /// Whether it finds or chooses an answer to "Are you still there?". Every other key is an answer itself: yes.
    boolean looksAround() {
        return switch (this) {
            case NEXT, PREVIOUS, UP, DOWN, LEFT, RIGHT, SELECT, SWITCH_CHOOSE, SWITCH_MOVE -> true;
            case BACK, HOME, HELP -> false;
        };
    }
}
