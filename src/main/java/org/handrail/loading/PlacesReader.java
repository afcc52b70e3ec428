package org.handrail.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.handrail.content.Art;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Picture;

/// Reads a drawing with places that can be touched. Every place has a point in the drawing, and every point a place.
record PlacesReader(Scope scope, boolean gated) {

    Block read(At at, String id, Set<Audience> readers) {
        var spotsAt = at.each("spots");
        Ids.noneTwice(spotsAt);
        var art = scope.art(at.get("art"));
        var sound = scope.drawings().plan(art);
        var plan = sound.orElse(new DrawingPlan(0, 0, Map.of()));
        var bare = new HashSet<>(plan.points().keySet());
        var kinds = at.each("kinds").stream().map(kind -> new Block.Kind(Block.Mark.valueOf(kind.text("mark")), kind.text("legend"),
                kind.text("heading"))).toList();
        spotsAt.forEach(spot -> {
            bare.remove(spot.text("id"));
            if (kinds.stream().noneMatch(kind -> kind.mark() == Block.Mark.valueOf(spot.text("mark")))) {
                spot.get("mark").problem("is a mark that no kind explains", "Add a kind that says what it means.");
            }
        });
        bare.forEach(name -> at.get("art").problem("has a point without a place: %s".formatted(name),
                "Add a spot of that id, or take the point out of the drawing."));
        plan.points().entrySet().stream().filter(point -> !plan.holds(point.getValue())).forEach(point -> at.get("art").problem(
                "has the point %s outside its drawing".formatted(point.getKey()), "Move the point into the drawing's viewBox."));
        List<Block.Spot> spots = sound.isEmpty() ? List.of() : spotsAt.stream().flatMap(spot -> spot(spot, plan).stream()).toList();
        return new Block.Places(id, readers, Scope.union(spots.stream().map(Block.Spot::facts).toList()),
                new Picture(art, plan.width(), plan.height(), at.text("description"), List.of()), kinds, spots);
    }

    private Optional<Block.Spot> spot(At at, DrawingPlan plan) {
        var art = scope.art(at.get("art"));
        checkSize(at.get("art"), art, plan);
        return PictureReader.point(at.get("id"), plan).map(point -> new Block.Spot(at.text("id"), Block.Mark.valueOf(at.text("mark")),
                at.text("name"), art, point.x(), point.y(), scope.prose(at.get("text")), scope.facts(at, gated, at.text("text"))));
    }

    private void checkSize(At at, Art art, DrawingPlan plan) {
        scope.drawings().plan(art).filter(other -> other.width() != plan.width() || other.height() != plan.height()).ifPresent(_ ->
                at.problem("is of another size than the drawing it takes the place of", "Give both the same viewBox."));
    }
}
