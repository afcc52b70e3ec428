package org.handrail.ui.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.handrail.ui.keys.Part.Group;
import org.handrail.ui.keys.Part.Spot;

/// Lays things out for tests: a name, where, how large.
final class Lay {

    private Lay() { }

    static Spot<String> at(String name, double x, double y, double width, double height) {
        return new Spot<>(name, name, "button", new BoundingBox(x, y, width, height));
    }

    /// Things of 100 x 80 px in a grid with gaps of 20 px, row by row.
    static List<Spot<String>> grid(int columns, String... names) {
        var spots = new ArrayList<Spot<String>>();
        for (int i = 0; i < names.length; i++) {
            spots.add(at(names[i], (i % columns) * 120, (i / columns) * 100, 100, 80));
        }
        return spots;
    }

    static Group<String> group(List<? extends Part<String>> parts) {
        double x = parts.stream().map(Part::box).mapToDouble(Bounds::getMinX).min().orElseThrow();
        double y = parts.stream().map(Part::box).mapToDouble(Bounds::getMinY).min().orElseThrow();
        return new Group<>(new BoundingBox(x, y,
                parts.stream().map(Part::box).mapToDouble(Bounds::getMaxX).max().orElseThrow() - x,
                parts.stream().map(Part::box).mapToDouble(Bounds::getMaxY).max().orElseThrow() - y), List.copyOf(parts));
    }

    static List<String> names(List<Spot<String>> spots) {
        return spots.stream().map(Spot::what).toList();
    }
}
