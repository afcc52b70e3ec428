package org.handrail.ui.keys;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Which key is for what. Keypads differ in the codes they send, so any key can be given any command.
///
/// No letter or number is a shortcut by default (WCAG 2.1.4). Shift and Tab together only repeat what arrows do one key at a
/// time (EN 301 549 5.9).
public record KeyMap(Map<Stroke, Command> commands) {

    public KeyMap {
        commands = Map.copyOf(commands);
    }

    /// The keys of an ordinary keyboard. No switch: scanning is off until a key is given to one.
    public static KeyMap usual() {
        return new KeyMap(Map.ofEntries(
                Map.entry(Stroke.of(KeyCode.TAB), Command.NEXT),
                Map.entry(new Stroke(KeyCode.TAB, true), Command.PREVIOUS),
                Map.entry(Stroke.of(KeyCode.UP), Command.UP), Map.entry(Stroke.of(KeyCode.KP_UP), Command.UP),
                Map.entry(Stroke.of(KeyCode.DOWN), Command.DOWN), Map.entry(Stroke.of(KeyCode.KP_DOWN), Command.DOWN),
                Map.entry(Stroke.of(KeyCode.LEFT), Command.LEFT), Map.entry(Stroke.of(KeyCode.KP_LEFT), Command.LEFT),
                Map.entry(Stroke.of(KeyCode.RIGHT), Command.RIGHT), Map.entry(Stroke.of(KeyCode.KP_RIGHT), Command.RIGHT),
                Map.entry(Stroke.of(KeyCode.ENTER), Command.SELECT), Map.entry(Stroke.of(KeyCode.SPACE), Command.SELECT),
                Map.entry(Stroke.of(KeyCode.ESCAPE), Command.BACK),
                Map.entry(Stroke.of(KeyCode.HOME), Command.HOME),
                Map.entry(Stroke.of(KeyCode.HELP), Command.HELP)));
    }

    /// A key that says nothing else with Shift says the same as without.
    Optional<Command> command(Stroke stroke) {
        return Optional.ofNullable(commands.get(stroke)).or(() -> Optional.ofNullable(commands.get(Stroke.of(stroke.key()))));
    }

    boolean has(Command command) {
        return commands.containsValue(command);
    }

    public record Stroke(KeyCode key, boolean shift) {

        public static Stroke of(KeyCode key) {
            return new Stroke(key, false);
        }
    }
}
