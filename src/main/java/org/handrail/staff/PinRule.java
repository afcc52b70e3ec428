package org.handrail.staff;

import java.util.Optional;

/// What a new PIN must be, so that it is not among the first that somebody tries.
public final class PinRule {

    private static final int LEAST = 6;
    private static final int MOST = 12;
    private static final String EXAMPLE = "246810";

    private PinRule() { }

    /// Why this PIN is refused, as a sentence; empty when it may be used.
    public static Optional<String> refusal(char[] pin) {
        String digits = new String(pin);
        if (!digits.matches("[0-9]{" + LEAST + "," + MOST + "}")) {
            return Optional.of("A PIN has " + LEAST + " to " + MOST + " digits and nothing else.");
        }
        if (digits.equals(EXAMPLE)) {
            return Optional.of("That is the PIN of the example. Everybody can read it there.");
        }
        return repeats(digits) || evenSteps(digits)
                ? Optional.of("That PIN is among the first that people try. Take one without a pattern.")
                : Optional.empty();
    }

    /// 000000, 121212, 123123.
    private static boolean repeats(String digits) {
        for (int length = 1; length <= digits.length() / 2; length++) {
            if (digits.substring(length).equals(digits.substring(0, digits.length() - length))) {
                return true;
            }
        }
        return false;
    }

    /// 123456, 987654, 567890.
    private static boolean evenSteps(String digits) {
        int step = step(digits, 1);
        for (int i = 2; i < digits.length(); i++) {
            if (step(digits, i) != step) {
                return false;
            }
        }
        return true;
    }

    private static int step(String digits, int i) {
        return Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10);
    }
}
