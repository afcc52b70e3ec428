package org.handrail.takehome;

import java.util.Locale;
import java.util.Map;

/// The signs of a code: digits and letters of which no two are easily taken for each other, by eye or by ear. There is no 0, O,
/// 1, I or L; of 2 Z, 5 S, 6 G, 8 B, U V and M N one is left; and without vowels no code is a word.
///
/// They are 23, a prime, so that signs can be added and multiplied as the numbers from 0 to 22 and a check over them is one over
/// a field; see [CheckSigns].
public final class Signs {

    public static final String ALL = "23456789CDFHJKMPQRTVWXY";

    private static final Map<Character, Character> MEANT = Map.of('Z', '2', 'S', '5', 'G', '6', 'B', '8', 'U', 'V', 'N', 'M');

    private Signs() { }

    /// The signs of what was typed or scanned: small letters are large ones, hyphens and spaces are left out, and a look-alike is
    /// the sign that must have been meant. Other characters are left as they are.
    public static String typed(String text) {
        var signs = new StringBuilder();
        text.toUpperCase(Locale.ROOT).chars().filter(c -> c != '-' && c != ' ')
                .forEach(c -> signs.append(MEANT.getOrDefault((char) c, (char) c)));
        return signs.toString();
    }

    /// Whether it has no other characters.
    public static boolean areAll(String text) {
        return text.chars().allMatch(c -> ALL.indexOf(c) >= 0);
    }

    static int[] numbers(String signs) {
        return signs.chars().map(ALL::indexOf).toArray();
    }

    static String of(int[] numbers) {
        var signs = new StringBuilder();
        for (int number : numbers) {
            signs.append(ALL.charAt(number));
        }
        return signs.toString();
    }
}
