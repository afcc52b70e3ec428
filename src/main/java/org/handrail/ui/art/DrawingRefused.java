package org.handrail.ui.art;

/// A drawing that is not shown, and why.
final class DrawingRefused extends Exception {

    private static final long serialVersionUID = 1;

    DrawingRefused(String why) {
        super(why);
    }
}
