package org.handrail.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.lobby.CountdownDialog;

/// What counts down over everything else, built anew only when something else is asked. FX thread only.
final class Countdown {

    private Optional<Object> what = Optional.empty();
    private Optional<CountdownDialog> dialog = Optional.empty();

    boolean isShown() {
        return dialog.isPresent();
    }

    /// Shows what is asked now, if anything is, with the seconds that are left.
    ///
    /// @return whether something else shows now
    boolean show(Pane layers, Layout layout, Optional<Asked> asked) {
        boolean other = !asked.map(Asked::what).equals(what);
        if (other) {
            dialog.ifPresent(old -> layers.getChildren().remove(old.getParent()));
            what = asked.map(Asked::what);
            dialog = asked.map(now -> now.build().get());
            dialog.ifPresent(now -> {
                Pane veil = Put.pane(layout.width(), layout.height(), asked.orElseThrow().veil());
                Put.at(veil, now, (layout.width() - now.getPrefWidth()) / 2, (layout.height() - now.getPrefHeight()) / 2);
                layers.getChildren().add(veil);
            });
        }
        dialog.ifPresent(now -> now.show(asked.orElseThrow().secondsLeft()));
        return other;
    }

    /// @param what what makes it another question, or the same in other words
    /// @param veil the style of what lies between it and the page
    record Asked(Object what, String veil, int secondsLeft, Supplier<CountdownDialog> build) { }
}
