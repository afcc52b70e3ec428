package org.handrail.ui.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Tells a key that is pressed from one that is still held: a held key acts once (508 407.4, EN 301 549 5.7). Where hands
/// tremble, the same key too soon again is no press either (EN 301 549 5.8).
///
/// @param <K> names a key
final class HeldKeys<K> {

    /// Longer than any pause between repeats. A key that was silent for so long was let go where nobody saw it.
    private static final long FORGOTTEN = TimeUnit.SECONDS.toNanos(2);

    private final Map<K, Long> seen = new HashMap<>();
    private final Map<K, Long> pressed = new HashMap<>();
    private final long same;

    /// @param same how soon the same key again is the same press, in nanoseconds
    HeldKeys(long same) {
        this.same = same;
    }

    /// @return whether somebody pressed it just now, and meant to
    boolean press(K key, long now) {
        Long before = seen.put(key, now);
        if (before != null && now - before < FORGOTTEN) {
            return false;
        }
        Long last = pressed.put(key, now);
        return last == null || now - last >= same;
    }

    void release(K key) {
        seen.remove(key);
    }
}
