package org.handrail.takehome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.handrail.content.Pick;

/// A family's picks as a few signs that can be read aloud, typed or scanned on another kiosk. They hold which things of which
/// edition of the guide were picked, and nothing of anybody.
///
/// First stands a [CodeHead], which every kiosk can read. Behind it the number of the set and the rest of the stamp make one
/// number, written in [Signs]. It is first multiplied, so that sets that are close do not look alike. Behind all stand
/// [CheckSigns] over all.
///
/// @param signs without hyphens
public record HandOffCode(String signs) {

    /// As many picks as a code holds.
    public static final int MOST = 6;

    private static final int GROUP = 3;
    private static final int LEAST_DIGITS = 7;
    private static final BigInteger BASE = BigInteger.valueOf(Signs.ALL.length());

    /// What of a stamp has no room in the head.
    private static final int REST = GuideList.EDITIONS * GuideList.LISTS / CodeHead.STAMPS;
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
        BigInteger number = sets(list).number(set).multiply(BigInteger.valueOf(REST)).add(BigInteger.valueOf(list.stamp() % REST));
        int[] head = new CodeHead(length(list), list.stamp() / REST).numbers();
        int[] numbers = Arrays.copyOf(head, length(list) - CheckSigns.COUNT);
        BigInteger spread = number.multiply(SPREAD).mod(BASE.pow(numbers.length - head.length));
        for (int i = numbers.length - 1; i >= head.length; i--) {
            BigInteger[] parts = spread.divideAndRemainder(BASE);
            numbers[i] = parts[1].intValue();
            spread = parts[0];
        }
        return new HandOffCode(Signs.of(CheckSigns.add(numbers)));
    }

    /// How many signs the codes of this guide have: a multiple of three, twelve for up to 90 things.
    public static int length(GuideList list) {
        BigInteger needed = sets(list).count().multiply(BigInteger.valueOf(REST));
        int digits = LEAST_DIGITS;
        while (BASE.pow(digits).compareTo(needed) < 0) {
            digits++;
        }
        return CodeHead.fitting(digits + CheckSigns.COUNT);
    }

    /// How many signs a code has that begins with these: what it says of itself or, as long as it says nothing, as many as usual.
    static int length(String begun, int usual) {
        return CodeHead.read(Signs.numbers(begun)).map(CodeHead::length).orElse(usual);
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
        Optional<CodeHead> head = CodeHead.read(checked).filter(read -> read.length() == checked.length);
        if (head.isEmpty()) {
            return new Strange();
        }
        int newer = list.newer(head.get().stamp() * REST);
        if (newer != 0) {
            return newer > 0 ? new Newer() : new Older();
        }
        BigInteger[] parts = body(checked).divideAndRemainder(BigInteger.valueOf(REST));
        boolean same = head.get().stamp() * REST + parts[1].intValue() == list.stamp() && checked.length == length(list);
        if (!same || parts[0].compareTo(sets(list).count()) >= 0) {
            return new Strange();
        }
        return new Opened(sets(list).set(parts[0]).stream().map(list.things()::get).toList());
    }

    /// The number between the head and the check signs.
    private static BigInteger body(int[] checked) {
        int end = checked.length - CheckSigns.COUNT;
        BigInteger spread = BigInteger.ZERO;
        for (int i = CodeHead.SIGNS; i < end; i++) {
            spread = spread.multiply(BASE).add(BigInteger.valueOf(checked[i]));
        }
        BigInteger size = BASE.pow(end - CodeHead.SIGNS);
        return spread.multiply(SPREAD.modInverse(size)).mod(size);
    }

    private static Sets sets(GuideList list) {
        return new Sets(list.things().size(), MOST);
    }
}
