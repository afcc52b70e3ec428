package org.handrail.takehome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.handrail.content.Pick;

/// A family's picks as a few signs that can be read aloud, typed or scanned on another kiosk. They hold which things of which
/// edition of the guide were picked, and nothing of anybody.
///
/// The number of the set and the edition make one number, written in [Signs] with [CheckSigns] behind it. It is first
/// multiplied, so that sets that are close do not look alike and no code is a row of one sign.
///
/// @param signs without hyphens
public record HandOffCode(String signs) {

    /// As many picks as a code holds.
    public static final int MOST = 6;

    private static final int GROUP = 3;
    private static final int SHORTEST = 9;
    private static final BigInteger BASE = BigInteger.valueOf(Signs.ALL.length());
    private static final BigInteger STAMPS = BigInteger.valueOf(GuideList.EDITIONS * GuideList.LISTS);
    private static final BigInteger SPREAD = BigInteger.valueOf(1_933_667_719);

    /// What a code that was typed or scanned turns out to be.
    public sealed interface Reading { }

    /// A list of this guide, in its order.
    public record Opened(List<Pick> picks) implements Reading { }

    /// At least one sign is wrong.
    ///
    /// @param sign its place, from 0, if it is only one
    public record Slipped(OptionalInt sign) implements Reading { }

    /// A sound code of an edition before this one.
    public record Older() implements Reading { }

    /// A sound code of an edition after this one.
    public record Newer() implements Reading { }

    /// A sound code, but of another guide, or of a list that was changed without counting its edition.
    public record Strange() implements Reading { }

    public static HandOffCode of(GuideList list, Collection<Pick> picks) {
        List<Integer> set = list.inOrder(picks).stream().map(list.things()::indexOf).toList();
        BigInteger number = sets(list).number(set).multiply(STAMPS).add(BigInteger.valueOf(list.stamp()));
        int digits = length(list) - CheckSigns.COUNT;
        BigInteger spread = number.multiply(SPREAD).mod(BASE.pow(digits));
        int[] numbers = new int[digits];
        for (int i = digits - 1; i >= 0; i--) {
            BigInteger[] parts = spread.divideAndRemainder(BASE);
            numbers[i] = parts[1].intValue();
            spread = parts[0];
        }
        return new HandOffCode(Signs.of(CheckSigns.add(numbers)));
    }

    /// How many signs the codes of this guide have: a multiple of three, nine for up to 42 things.
    public static int length(GuideList list) {
        BigInteger needed = sets(list).count().multiply(STAMPS);
        int length = SHORTEST;
        while (BASE.pow(length - CheckSigns.COUNT).compareTo(needed) < 0) {
            length += GROUP;
        }
        return length;
    }

    /// @param signs as [Signs#typed] leaves them; whatever they are, there is an answer
    public static Reading read(GuideList list, String signs) {
        if (!Signs.areAll(signs) || signs.length() <= CheckSigns.COUNT || signs.length() >= Signs.ALL.length()) {
            return new Slipped(OptionalInt.empty());
        }
        int[] numbers = Signs.numbers(signs);
        if (CheckSigns.areSound(numbers)) {
            return opened(list, numbers);
        }
        OptionalInt wrong = CheckSigns.wrong(numbers);
        boolean explained = wrong.isPresent() && opened(list, CheckSigns.mended(numbers, wrong.getAsInt())) instanceof Opened;
        return new Slipped(explained ? wrong : OptionalInt.empty());
    }

    /// The signs in threes, for reading aloud.
    public List<String> groups() {
        var groups = new ArrayList<String>();
        for (int i = 0; i < signs.length(); i += GROUP) {
            groups.add(signs.substring(i, Math.min(i + GROUP, signs.length())));
        }
        return groups;
    }

    /// As it is written.
    @Override
    public String toString() {
        return String.join("-", groups());
    }

    private static Reading opened(GuideList list, int[] checked) {
        int digits = checked.length - CheckSigns.COUNT;
        BigInteger spread = BigInteger.ZERO;
        for (int i = 0; i < digits; i++) {
            spread = spread.multiply(BASE).add(BigInteger.valueOf(checked[i]));
        }
        BigInteger size = BASE.pow(digits);
        BigInteger[] parts = spread.multiply(SPREAD.modInverse(size)).mod(size).divideAndRemainder(STAMPS);
        Sets sets = sets(list);
        int stamp = parts[1].intValue();
        if (list.newer(stamp) != 0) {
            return list.newer(stamp) > 0 ? new Newer() : new Older();
        }
        if (stamp != list.stamp() || checked.length != length(list) || parts[0].compareTo(sets.count()) >= 0) {
            return new Strange();
        }
        return new Opened(sets.set(parts[0]).stream().map(list.things()::get).toList());
    }

    private static Sets sets(GuideList list) {
        return new Sets(list.things().size(), MOST);
    }
}
