package org.handrail.ui.touch;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Tells a key that is pressed from one that is still held: a held key acts once.
///
/// @param <K> names a key
final class HeldKeys<K> {

    /// Longer than any pause between repeats. A key that was silent for so long was let go where nobody saw it.
    private static final long FORGOTTEN = TimeUnit.SECONDS.toNanos(2);

    private final Map<K, Long> seen = new HashMap<>();
    private boolean repeating;

    /// @return whether somebody pressed it just now
    boolean press(K key, long now) {
        Long before = seen.put(key, now);
        repeating = before != null && now - before < FORGOTTEN;
        return !repeating;
    }

    void release(K key) {
        seen.remove(key);
    }

    /// Whether the last press was a repeat, and so what it typed is one too.
    boolean isRepeating() {
        return repeating;
    }
}
