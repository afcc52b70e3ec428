package org.handrail.takehome;

/// A code while it is typed or scanned, sign by sign. A scanner types the whole text of a square, line by line: what stands before
/// the code is let go at the end of its line.
public final class Typing {

    private final int length;
    private final StringBuilder signs = new StringBuilder();
    private boolean mixed;

    /// @param length of the codes that can be opened here
    public Typing(int length) {
        this.length = length;
    }

    /// What a character does.
    public enum Taken { SIGN, NOTHING, NEVER, COMPLETE }

    /// Takes a character.
    ///
    /// @return whether it is a sign, the last sign of a line that had nothing else, one that no code has, or of no matter
    public Taken type(char typed) {
        if (typed == '\r' || typed == '\n') {
            clear();
            return Taken.NOTHING;
        }
        String sign = Signs.typed(String.valueOf(typed));
        if (sign.isEmpty() || Character.isISOControl(typed)) {
            return Taken.NOTHING;
        }
        if (!Signs.areAll(sign)) {
            mixed = true;
            return Taken.NEVER;
        }
        if (signs.length() == length) {
            mixed = true;
            return Taken.NOTHING;
        }
        signs.append(sign);
        return isComplete() && !mixed ? Taken.COMPLETE : Taken.SIGN;
    }

    /// Takes the last sign off again.
    public void erase() {
        if (!signs.isEmpty()) {
            signs.setLength(signs.length() - 1);
        }
        mixed = mixed && !signs.isEmpty();
    }

    public boolean isComplete() {
        return signs.length() == length;
    }

    public int missing() {
        return length - signs.length();
    }

    public String signs() {
        return signs.toString();
    }

    private void clear() {
        signs.setLength(0);
        mixed = false;
    }
}
