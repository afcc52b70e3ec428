package org.handrail.ui;

import java.util.Arrays;

/// The digits of a PIN while they are typed: here and nowhere else, never shown, and wiped once the pad closes. Reading the pad in
/// another language or size does not lose them. FX thread only.
public final class TypedPin {

    public static final int SHORTEST = 6;
    public static final int LONGEST = 12;

    private final char[] digits = new char[LONGEST];
    private int count;

    public int count() {
        return count;
    }

    public void add(int digit) {
        if (count < LONGEST) {
            digits[count++] = (char) ('0' + digit);
        }
    }

    public void erase() {
        if (count > 0) {
            digits[--count] = '0';
        }
    }

    /// Hands the digits over and keeps none.
    public char[] take() {
        char[] typed = Arrays.copyOf(digits, count);
        wipe();
        return typed;
    }

    public void wipe() {
        Arrays.fill(digits, '0');
        count = 0;
    }
}
