package org.handrail;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.handrail.ui.Fx;

/// A scanner that types what it reads, as keyboards of one key after the other.
final class Scanner {

    private Scanner() { }

    /// Types a line and Enter.
    ///
    /// @param between lets a moment pass before each sign
    static void type(Scene scene, String text, Runnable between) {
        for (char one : (text + "\n").toCharArray()) {
            between.run();
            KeyCode code = one == '\n' ? KeyCode.ENTER : one == ' ' ? KeyCode.SPACE
                    : Optional.ofNullable(KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(one)))).orElse(KeyCode.UNDEFINED);
            String typed = one == '\n' ? "\r" : String.valueOf(one);
            Fx.run(() -> List.of(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false),
                    new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false),
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false))
                    .forEach(event -> Event.fireEvent(scene, event)));
        }
    }
}
