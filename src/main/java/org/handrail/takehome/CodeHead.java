package org.handrail.takehome;

import java.util.Optional;

/// The first three signs of a code: how long it is, and the beginning of the stamp of its guide. They have a check of their own,
/// so that any kiosk can read them, whatever its own guide has and however long the rest is.
///
/// With the three as numbers, 2·c₁ + 3·c₂ + c₃ is 0 in a sound head. A single wrong sign leaves it not 0, and so do two that
/// changed places.
///
/// @param length of the whole code
/// @param stamp  the beginning of the stamp of its guide, from 0 to below [#STAMPS]
record CodeHead(int length, int stamp) {

    static final int SIGNS = 3;

    /// So many beginnings of stamps can be told apart.
    static final int STAMPS = 128;

    private static final int FIELD = Signs.ALL.length();
    private static final int SHORTEST = 12;
    private static final int STEP = 3;
    private static final int LENGTHS = 4;

    /// The length of codes that have room for so many signs behind the head.
    static int fitting(int signs) {
        int steps = Math.max(0, Math.ceilDiv(SIGNS + signs - SHORTEST, STEP));
        if (steps >= LENGTHS) {
            throw new IllegalArgumentException("No code holds %d signs".formatted(signs));
        }
        return SHORTEST + steps * STEP;
    }

    /// Reads the first signs of a code that may go on, or be cut off.
    ///
    /// @return nothing where they are no head
    static Optional<CodeHead> read(int[] numbers) {
        if (numbers.length < SIGNS || (2 * numbers[0] + 3 * numbers[1] + numbers[2]) % FIELD != 0) {
            return Optional.empty();
        }
        int number = numbers[0] * FIELD + numbers[1];
        return number < LENGTHS * STAMPS ? Optional.of(new CodeHead(SHORTEST + number / STAMPS * STEP, number % STAMPS)) : Optional.empty();
    }

    int[] numbers() {
        int number = (length - SHORTEST) / STEP * STAMPS + stamp;
        int first = number / FIELD;
        int second = number % FIELD;
        return new int[] {first, second, Math.floorMod(-2 * first - 3 * second, FIELD)};
    }
}
