package org.handrail.takehome;

/// A code while it is typed or scanned, sign by sign. A scanner types the whole text of a square, line by line: what stands before
/// the code is let go at the end of its line.
public final class Typing {

    private final int usual;
    private final StringBuilder signs = new StringBuilder();
    private boolean mixed;

    /// @param usual how long the codes are that can be opened here
    public Typing(int usual) {
        this.usual = usual;
    }

    /// What a character does.
    public enum Taken { SIGN, NOTHING, NEVER, COMPLETE, CUT_OFF }

    /// Takes a character.
    ///
    /// @return whether it is a sign, the last sign of a line that had nothing else, one that no code has, of no matter, or the end
    /// of a line of signs alone that are too few
    public Taken type(char typed) {
        if (typed == '\r' || typed == '\n') {
            boolean cutOff = !signs.isEmpty() && !mixed && !isComplete();
            clear();
            return cutOff ? Taken.CUT_OFF : Taken.NOTHING;
        }
        String sign = Signs.typed(String.valueOf(typed));
        if (sign.isEmpty() || Character.isISOControl(typed)) {
            return Taken.NOTHING;
        }
        if (!Signs.areAll(sign)) {
            mixed = true;
            return Taken.NEVER;
        }
        if (isComplete()) {
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
        return missing() == 0;
    }

    public int missing() {
        return length() - signs.length();
    }

    /// How long the whole code is: that of a guide with more to pick from says so with its first signs.
    public int length() {
        return HandOffCode.length(signs(), usual);
    }

    public String signs() {
        return signs.toString();
    }

    private void clear() {
        signs.setLength(0);
        mixed = false;
    }
}
