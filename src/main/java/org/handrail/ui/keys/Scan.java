package org.handrail.ui.keys;

import java.util.List;
import java.util.Optional;

/// Choosing with one switch or two: a light moves over the rows, then over the things in the chosen row. Elapsed nanoseconds
/// are handed in.
///
/// With one switch time moves the light; with two, the other switch does. After two rounds in which nothing was chosen the
/// light goes out, so that nothing moves where nobody is (WCAG 2.2.2); the next press begins again.
///
/// @param <T> what can be chosen
final class Scan<T> {

    private static final int ROUNDS = 2;

    private List<List<T>> rows = List.of();
    private Optional<List<T>> row = Optional.empty();
    private int at;
    private int seen;
    private long since;

    boolean isResting() {
        return seen == 0;
    }

    void rest() {
        rows = List.of();
        row = Optional.empty();
        seen = 0;
    }

    /// Begins with this row. A screen of a single row is scanned thing by thing.
    void begin(List<List<T>> rows, int first, long now) {
        rest();
        this.rows = List.copyOf(rows);
        if (rows.size() == 1) {
            row = Optional.of(this.rows.getFirst());
        }
        if (!rows.isEmpty()) {
            light(rows.size() == 1 ? 0 : first, now);
        }
    }

    /// What is lit: a row, one thing, or nothing.
    List<T> lit() {
        return isResting() ? List.of() : row.map(things -> List.of(things.get(at))).orElseGet(() -> rows.get(at));
    }

    /// Lets time pass.
    ///
    /// @param pace how long the light stays on each thing
    /// @return whether the light moved or went out
    boolean tick(long now, long pace) {
        if (isResting() || now - since < pace) {
            return false;
        }
        move(now);
        return true;
    }

    /// Moves the light on.
    void move(long now) {
        if (isResting()) {
            return;
        }
        int size = row.map(List::size).orElse(rows.size());
        if (seen == ROUNDS * size) {
            rest();
        } else {
            at = (at + 1) % size;
            seen++;
            since = now;
        }
    }

    /// Chooses what is lit: a thing is the answer, a row of several is gone into.
    Optional<T> choose(long now) {
        List<T> lit = lit();
        if (lit.size() == 1) {
            return Optional.of(lit.getFirst());
        }
        if (!lit.isEmpty()) {
            row = Optional.of(lit);
            light(0, now);
        }
        return Optional.empty();
    }

    private void light(int first, long now) {
        at = first;
        seen = 1;
        since = now;
    }
}
