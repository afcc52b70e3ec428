package org.handrail.ui.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Tells a key that is pressed from one that is still held: a held key acts once (508 407.4, EN 301 549 5.7).
///
/// @param <K> names a key
final class HeldKeys<K> {

    /// Longer than any pause between repeats. A key that was silent for so long was let go where nobody saw it.
    private static final long FORGOTTEN = TimeUnit.SECONDS.toNanos(2);

    private final Map<K, Long> seen = new HashMap<>();

    /// @return whether somebody pressed it just now
    boolean press(K key, long now) {
        Long before = seen.put(key, now);
        return before == null || now - before >= FORGOTTEN;
    }

    void release(K key) {
        seen.remove(key);
    }
}
