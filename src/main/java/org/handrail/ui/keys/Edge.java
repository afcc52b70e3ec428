package org.handrail.ui.keys;

/// Which end of a screen focus came to by going past the other one.
public enum Edge {
    BEGINNING, END
}
