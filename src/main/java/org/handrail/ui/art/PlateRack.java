package org.handrail.ui.art;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;

/// Keeps painted pictures up to a bound in bytes; the one that was not asked for longest goes first. Any thread.
///
/// @param <K> everything that the look of a picture depends on
final class PlateRack<K> {

    private static final int BYTES_PER_PIXEL = 4;

    private final Map<K, Image> pictures = new LinkedHashMap<>(64, 0.75f, true);
    private final long bound;
    private long held;

    PlateRack(long bound) {
        this.bound = bound;
    }

    synchronized Optional<Image> get(K key) {
        return Optional.ofNullable(pictures.get(key));
    }

    /// Two threads may have painted the same picture: the first one stays, and both get it.
    synchronized Image keep(K key, Image picture) {
        Image first = pictures.putIfAbsent(key, picture);
        if (first != null) {
            return first;
        }
        held += bytes(picture);
        Iterator<Image> oldest = pictures.values().iterator();
        while (held > bound && oldest.hasNext()) {
            held -= bytes(oldest.next());
            oldest.remove();
        }
        return picture;
    }

    synchronized long held() {
        return held;
    }

    private static long bytes(Image picture) {
        return (long) (picture.getWidth() * picture.getHeight()) * BYTES_PER_PIXEL;
    }
}
