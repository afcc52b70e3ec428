package org.handrail.takehome;

import java.util.Arrays;
import java.util.OptionalInt;

/// Two check signs at the end of a code, by a generalised Reed-Solomon code over the field of the 23 signs (Reed and Solomon,
/// "Polynomial Codes over Certain Finite Fields", 1960); the second sum is the one that ISBN-10 has.
///
/// With the signs c₁ … cₙ as numbers, the sums c₁ + … + cₙ and 1·c₁ + 2·c₂ + … + n·cₙ are both 0 in a sound code. A wrong sign
/// at place p, off by e ≠ 0, makes the sums e and p·e: not 0, and their quotient is p. Two wrong signs at p ≠ q, off by e and
/// f, leave both sums 0 only if e + f = 0 and p·e + q·f = 0, that is (p − q)·e = 0; in a field without zero divisors, with
/// 1 ≤ p, q ≤ 22, that cannot be. So one or two wrong signs are always noticed, and two that changed places are such a case.
final class CheckSigns {

    static final int COUNT = 2;

    private static final int FIELD = Signs.ALL.length();

    private CheckSigns() { }

    /// The numbers with their check signs.
    ///
    /// @throws IllegalArgumentException for more than can be told apart
    static int[] add(int[] numbers) {
        int places = numbers.length + COUNT;
        if (places >= FIELD) {
            throw new IllegalArgumentException("A code has fewer than " + FIELD + " signs, not " + places);
        }
        int[] checked = Arrays.copyOf(numbers, places);
        int sum = sum(numbers);
        int weighted = weighted(numbers);
        checked[places - 1] = Math.floorMod((places - 1) * sum - weighted, FIELD);
        checked[places - 2] = Math.floorMod(-sum - checked[places - 1], FIELD);
        return checked;
    }

    static boolean areSound(int[] checked) {
        return sum(checked) == 0 && weighted(checked) == 0;
    }

    /// The place of the wrong sign, from 0, if a single one can explain the sums.
    static OptionalInt wrong(int[] checked) {
        int sum = sum(checked);
        for (int place = 0; sum != 0 && place < checked.length; place++) {
            if ((place + 1) * sum % FIELD == weighted(checked)) {
                return OptionalInt.of(place);
            }
        }
        return OptionalInt.empty();
    }

    /// The same with the sign at this place put right.
    static int[] mended(int[] checked, int place) {
        int[] mended = checked.clone();
        mended[place] = Math.floorMod(mended[place] - sum(checked), FIELD);
        return mended;
    }

    private static int sum(int[] numbers) {
        return Arrays.stream(numbers).sum() % FIELD;
    }

    private static int weighted(int[] numbers) {
        int sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += (i + 1) * numbers[i];
        }
        return sum % FIELD;
    }
}
