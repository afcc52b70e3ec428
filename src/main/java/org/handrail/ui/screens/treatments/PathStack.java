package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handrail.ui.View;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;

/// The rows of the path in the largest text below each other, all of one height, on as many pages as they need.
///
/// @param each   how many stand on a page
/// @param arrows whether they point onward
/// @param high   how high each is
record PathStack(List<PathRow> rows, int each, boolean arrows, double high, double gap) {

    private static final double LEAST_MM = 25;
    private static final double LEAST_GAP_MM = 3;
    /// How much higher than its words a row is where there is room.
    private static final double AROUND_WORDS = 6;
    /// How much higher than others a row becomes where its page would be left empty.
    private static final double MOST = 1.4;

    /// Nothing where not even one row has room.
    ///
    /// @param most how high a page may be
    static Optional<PathStack> of(View view, List<PathRow> rows, double most) {
        return Stream.of(true, false).flatMap(arrows -> of(view, rows, most, arrows).stream()).max(Comparator.comparingInt(PathStack::each)
                .thenComparing(PathStack::arrows));
    }

    private static Optional<PathStack> of(View view, List<PathRow> rows, double most, boolean arrows) {
        if (rows.stream().anyMatch(row -> row.needed(arrows).isEmpty())) {
            return Optional.empty();
        }
        double words = rows.stream().mapToDouble(row -> row.needed(arrows).orElseThrow()).max().orElse(0);
        double least = Math.max(words, Math.ceil(view.layout().mm(LEAST_MM)));
        double apart = Math.ceil(view.layout().mm(LEAST_GAP_MM));
        int room = Math.min(rows.size(), (int) ((most + apart) / (least + apart)));
        if (room < 1) {
            return Optional.empty();
        }
        int pages = (rows.size() + room - 1) / room;
        int each = (rows.size() + pages - 1) / pages;
        double usual = PathWays.gap(view);
        double high = Math.max(least, Math.min(Math.max(view.layout().target(), words + AROUND_WORDS), (most - (each - 1) * usual) / each));
        double gap = each == 1 ? usual : Math.min(usual, (most - each * high) / (each - 1));
        return Optional.of(new PathStack(rows, each, arrows, high, gap));
    }

    /// The same on full pages: the last rows in two, each higher.
    ///
    /// @param most how high a page may be
    PathStack filling(double most) {
        var parted = new ArrayList<>(rows);
        for (int last = parted.size() - 1; parted.size() % each != 0 && last >= 0; last--) {
            if (parted.get(last).ways().size() > 1) {
                List<PathRow> halves = parted.remove(last).halves();
                parted.addAll(last, halves);
            }
        }
        double taller = Math.max(high, Math.min(high * MOST, (most - (each - 1) * gap) / each));
        return new PathStack(parted, each, arrows, taller, gap);
    }

    boolean isOnOnePage() {
        return each == rows.size();
    }

    /// How high a page is.
    double height() {
        return each * (high + gap) - gap;
    }

    Pages pages() {
        return Pages.fill(rows.stream().<Piece>map(row -> new Piece.Whole(() -> row.largest(high, arrows), high, gap, 1)).toList(), height() + 1);
    }
}
