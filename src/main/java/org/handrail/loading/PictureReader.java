package org.handrail.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.handrail.content.Picture;

/// Reads a drawing with the words at its points. Every point of the drawing has words, and every word a point.
record PictureReader(Scope scope, boolean gated) {

    /// @param at holds `art`, `description` and perhaps `labels`
    Picture read(At at) {
        var art = scope.art(at.get("art"));
        var plan = scope.drawings().plan(art).orElse(new DrawingPlan(0, 0, Map.of()));
        var labels = scope.drawings().plan(art).map(found -> labels(at, found)).orElse(List.of());
        return new Picture(art, plan.width(), plan.height(), at.text("description"), labels);
    }

    private List<Picture.Label> labels(At at, DrawingPlan plan) {
        var bare = new HashSet<>(plan.points().keySet());
        plan.points().forEach((name, point) -> {
            if (!plan.holds(point)) {
                at.get("art").problem("has the point %s outside its drawing".formatted(name), "Move the point into the drawing's viewBox.");
            }
        });
        var labels = at.each("labels").stream().flatMap(label -> {
            bare.remove(label.text("at"));
            return point(label.get("at"), plan).map(point -> new Picture.Label(label.text("text"), point.x(), point.y(),
                    scope.facts(label, gated, label.text("text")))).stream();
        }).toList();
        bare.forEach(name -> at.get("art").problem("has a point without words: %s".formatted(name),
                "Add a label for it, or take the point out of the drawing."));
        return labels;
    }

    /// The point that a text names; a problem where the drawing has none of this name.
    static Optional<DrawingPlan.Point> point(At name, DrawingPlan plan) {
        var point = Optional.ofNullable(plan.points().get(name.text()));
        if (point.isEmpty()) {
            name.problem("names a point that its drawing does not have: " + name.text(),
                    plan.points().isEmpty() ? "Give the drawing data-points, or take the label out."
                            : "Name one of " + String.join(", ", plan.points().keySet()) + ".");
        }
        return point;
    }
}
