package org.handrail.ui;

import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.handrail.config.KioskConfig;

/// Listens for the hidden ways to the PIN pad, a corner and a chord of keys, before anything else takes the touch.
public final class StaffEntry {

    private final StaffCorner corner;
    private final Optional<KeyCombination> chord;
    private final double pxPerMm;
    private final LongSupplier nanos;
    private final Runnable open;

    public StaffEntry(KioskConfig.Staff staff, double pxPerMm, LongSupplier nanos, Runnable open) {
        corner = new StaffCorner(staff.corner());
        chord = staff.chord().map(KeyCombination::valueOf);
        this.pxPerMm = pxPerMm;
        this.nanos = nanos;
        this.open = open;
    }

    public void install(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && corner.tapped(event.getSceneX(), event.getSceneY(),
                    scene.getWidth(), scene.getHeight(), pxPerMm, nanos.getAsLong())) {
                event.consume();
                open.run();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (chord.filter(keys -> keys.match(event)).isPresent()) {
                event.consume();
                open.run();
            }
        });
    }
}
