package org.handrail.loading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamReader;

/// How large a drawing is, and the points that words can stand at. They lie in the drawing, as `data-points="name x y, ..."`, so
/// that whoever moves a shape moves its point, and no language repeats them.
///
/// @param width  0 where the drawing does not say
/// @param points counted from the left and the top of the drawing
record DrawingPlan(double width, double height, Map<String, Point> points) {

    private static final Pattern SPACE = Pattern.compile("[\\s,]+");
    private static final Pattern POINT = Pattern.compile("([a-z][a-z0-9-]*) (-?\\d+) (-?\\d+)");

    record Point(double x, double y) { }

    /// @param root stands at the root element
    static DrawingPlan of(XMLStreamReader root) {
        var box = numbers(root.getAttributeValue(null, "viewBox"));
        var points = new LinkedHashMap<String, Point>();
        var written = root.getAttributeValue(null, "data-points");
        POINT.matcher(written == null ? "" : written).results().forEach(found -> points.put(found.group(1),
                new Point(Integer.parseInt(found.group(2)) - box.get(0), Integer.parseInt(found.group(3)) - box.get(1))));
        return new DrawingPlan(box.get(2), box.get(3), points);
    }

    boolean holds(Point point) {
        return point.x() >= 0 && point.y() >= 0 && point.x() <= width && point.y() <= height;
    }

    private static List<Double> numbers(String box) {
        try {
            var numbers = Arrays.stream(SPACE.split(box == null ? "" : box.strip())).map(Double::valueOf).toList();
            return numbers.size() == 4 ? numbers : List.of(0.0, 0.0, 0.0, 0.0);
        } catch (NumberFormatException unreadable) {
            return List.of(0.0, 0.0, 0.0, 0.0);
        }
    }
}
