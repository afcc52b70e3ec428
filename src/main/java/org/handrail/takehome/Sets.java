package org.handrail.takehome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Numbers every set of at most `most` out of `things` things, from 0 on, by the combinatorial number system (Knuth, "The Art of
/// Computer Programming" 4A, 7.2.1.3): smaller sets first, so that the empty set is 0.
record Sets(int things, int most) {

    /// How many there are.
    BigInteger count() {
        return before(most + 1);
    }

    /// @param set ascending, from 0
    BigInteger number(List<Integer> set) {
        BigInteger number = before(set.size());
        for (int i = 0; i < set.size(); i++) {
            number = number.add(choose(set.get(i), i + 1));
        }
        return number;
    }

    /// @param number below [#count()]
    List<Integer> set(BigInteger number) {
        int size = 0;
        while (before(size + 1).compareTo(number) <= 0) {
            size++;
        }
        BigInteger left = number.subtract(before(size));
        var set = new ArrayList<Integer>();
        for (int i = size; i > 0; i--) {
            int thing = i - 1;
            while (choose(thing + 1, i).compareTo(left) <= 0) {
                thing++;
            }
            left = left.subtract(choose(thing, i));
            set.addFirst(thing);
        }
        return set;
    }

    /// How many sets are smaller than this size.
    private BigInteger before(int size) {
        BigInteger count = BigInteger.ZERO;
        for (int i = 0; i < size; i++) {
            count = count.add(choose(things, i));
        }
        return count;
    }

    private static BigInteger choose(int from, int count) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < count; i++) {
            ways = ways.multiply(BigInteger.valueOf(from - i)).divide(BigInteger.valueOf(i + 1));
        }
        return ways;
    }
}
