package org.handrail.ui.screens.treatments;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Typesetter;

/// Ways that lead on from the path, beside each other.
///
/// @param ways nothing where a place of the row stays free
/// @param type the size in which no word may break
record PathRow(List<Optional<PathWay>> ways, double width, double gap, Typesetter type) {

    /// As few rows as keep every word of the largest text whole, none of them much longer than another.
    ///
    /// @param most how many ways may stand beside each other
    static List<PathRow> whole(List<PathWay> ways, int most, double width, double gap, Typesetter type) {
        for (int count = (ways.size() + most - 1) / most; count < ways.size(); count++) {
            int each = (ways.size() + count - 1) / count;
            List<PathRow> rows = IntStream.iterate(0, i -> i < ways.size(), i -> i + each).mapToObj(i -> new PathRow(
                    ways.subList(i, Math.min(ways.size(), i + each)).stream().map(Optional::of).toList(), width, gap, type)).toList();
            if (rows.stream().allMatch(row -> row.needed(false).isPresent())) {
                return rows;
            }
        }
        return ways.stream().map(way -> new PathRow(List.of(Optional.of(way)), width, gap, type)).toList();
    }

    /// How high the largest text makes it; nothing where a word would break or three lines would be needed.
    OptionalDouble needed(boolean arrows) {
        List<Double> widths = widths();
        List<Laid> words = IntStream.range(0, ways.size()).boxed()
                .flatMap(i -> ways.get(i).map(way -> way.words(widths.get(i), arrows)).stream()).toList();
        return words.stream().allMatch(laid -> laid.lines().size() <= 2 && !laid.isTorn())
                ? words.stream().mapToDouble(Laid::height).max() : OptionalDouble.empty();
    }

    List<PathRow> halves() {
        int half = (ways.size() + 1) / 2;
        return Stream.of(ways.subList(0, half), ways.subList(half, ways.size())).map(some -> new PathRow(some, width, gap, type)).toList();
    }

    Pane show(double height) {
        return show(height, (way, wide) -> way.button(wide, height));
    }

    /// @param arrows whether they point onward
    Pane largest(double height, boolean arrows) {
        return show(height, (way, wide) -> way.button(way.words(wide, arrows), wide, height, arrows));
    }

    private Pane show(double height, BiFunction<PathWay, Double, Button> button) {
        Pane row = Put.pane(width, height);
        List<Double> widths = widths();
        double x = 0;
        for (int i = 0; i < ways.size(); i++) {
            double at = x;
            double wide = widths.get(i);
            ways.get(i).ifPresent(way -> Put.at(row, button.apply(way, wide), at, 0));
            x += wide + gap;
        }
        return row;
    }

    /// Equally wide or, where that would break a word, as wide as their words need.
    private List<Double> widths() {
        double room = width - (ways.size() - 1) * gap;
        double each = room / ways.size();
        List<Double> least = ways.stream().map(way -> way.map(some -> some.least(type)).orElse(0.0)).toList();
        double spare = (room - least.stream().mapToDouble(wide -> wide).sum()) / ways.size();
        boolean equal = spare < 0 || least.stream().allMatch(wide -> wide <= each);
        return least.stream().map(wide -> equal ? each : wide + spare).toList();
    }
}
