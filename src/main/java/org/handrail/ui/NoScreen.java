package org.handrail.ui;

/// This machine cannot show a window: its display turns us away, or what JavaFX draws with is not there.
public final class NoScreen extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoScreen(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
