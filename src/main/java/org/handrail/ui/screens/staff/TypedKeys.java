package org.handrail.ui.screens.staff;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/// What a keyboard, a keypad or a scanner types while a page is on the glass. Keys that lead through the screen type nothing: they are
/// taken on the way down, and this listens on the way up.
final class TypedKeys {

    private TypedKeys() { }

    /// @param heard told of each character
    static void on(Pane page, Consumer<String> heard) {
        EventHandler<KeyEvent> keyboard = event -> heard.accept(event.getCharacter());
        page.sceneProperty().addListener((_, before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_TYPED, keyboard);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_TYPED, keyboard);
            }
        });
    }
}
