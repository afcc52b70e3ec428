package org.handrail.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Few rows in which every two values of different columns stand together at least once.
///
/// Most faults of a screen come from one setting or from two that meet, so these rows find nearly what all combinations would.
final class Pairs {

    private final int[] sizes;
    private final Set<Pair> missing = new HashSet<>();
    /// Where values are equally good, any of them; the same ones every time.
    private final Random any = new Random(25);

    private Pairs(int[] sizes) {
        this.sizes = sizes;
    }

    /// @param sizes how many values each column has
    static List<int[]> covering(int... sizes) {
        return new Pairs(sizes).rows();
    }

    /// Every two values of different columns.
    static Set<Pair> all(int... sizes) {
        var all = new HashSet<Pair>();
        for (int one = 0; one < sizes.length; one++) {
            for (int other = one + 1; other < sizes.length; other++) {
                for (int value = 0; value < sizes[one]; value++) {
                    for (int otherValue = 0; otherValue < sizes[other]; otherValue++) {
                        all.add(new Pair(one, value, other, otherValue));
                    }
                }
            }
        }
        return all;
    }

    private List<int[]> rows() {
        missing.addAll(all(sizes));
        var rows = new ArrayList<int[]>();
        for (Pair pair : all(sizes).stream().sorted().toList()) {
            if (missing.contains(pair)) {
                int[] row = row(pair);
                Pair.of(row).forEach(missing::remove);
                rows.add(row);
            }
        }
        return rows;
    }

    /// A row with this pair; its other values are those that bring the most pairs with them.
    private int[] row(Pair pair) {
        int[] row = new int[sizes.length];
        Arrays.fill(row, -1);
        row[pair.one()] = pair.value();
        row[pair.other()] = pair.otherValue();
        for (int column = 0; column < row.length; column++) {
            if (row[column] < 0) {
                row[column] = best(row, column);
            }
        }
        return row;
    }

    private int best(int[] row, int column) {
        int best = 0;
        long most = -1;
        int first = any.nextInt(sizes[column]);
        for (int i = 0; i < sizes[column]; i++) {
            int value = (first + i) % sizes[column];
            row[column] = value;
            long brought = Pair.of(row).stream().filter(missing::contains).count();
            if (brought > most) {
                most = brought;
                best = value;
            }
        }
        return best;
    }

    /// Two values of two columns; the first column stands before the other.
    record Pair(int one, int value, int other, int otherValue) implements Comparable<Pair> {

        /// Those of a row; what is below zero is not chosen yet.
        static List<Pair> of(int[] row) {
            var pairs = new ArrayList<Pair>();
            for (int one = 0; one < row.length; one++) {
                for (int other = one + 1; other < row.length; other++) {
                    if (row[one] >= 0 && row[other] >= 0) {
                        pairs.add(new Pair(one, row[one], other, row[other]));
                    }
                }
            }
            return pairs;
        }

        @Override
        public int compareTo(Pair pair) {
            return Comparator.comparingInt(Pair::one).thenComparingInt(Pair::value).thenComparingInt(Pair::other)
                    .thenComparingInt(Pair::otherValue).compare(this, pair);
        }
    }
}
