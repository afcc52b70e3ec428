package org.handrail.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where focus was, at what shows now and at everything that was left open on the way here.
final class Whereabouts {

    private final List<Step> steps = new ArrayList<>();

    /// Follows a [Way]. What is no longer on it is forgotten.
    ///
    /// @return where focus was when this place was last shown on this way; at a new place empty, unless it only goes on with the one
    ///         before
    Optional<Mark> at(List<Object> way) {
        int same = 0;
        while (same < Math.min(way.size(), steps.size()) && steps.get(same).place().equals(way.get(same))) {
            same++;
        }
        steps.subList(same, steps.size()).clear();
        way.subList(same, way.size()).forEach(place -> steps.add(new Step(place, kept(place))));
        return steps.isEmpty() ? Optional.empty() : steps.getLast().mark();
    }

    /// Focus is here now.
    void leave(Mark mark) {
        if (!steps.isEmpty()) {
            steps.addLast(new Step(steps.removeLast().place(), Optional.of(mark)));
        }
    }

    /// Whoever comes to a place again, as to home, is where they left it; whoever reads on with the same button finds it under the
    /// same ring.
    private Optional<Mark> kept(Object place) {
        return steps.reversed().stream().filter(step -> step.place().equals(place)).findFirst().map(Step::mark).orElseGet(() ->
                steps.isEmpty() || !Way.goesOn(steps.getLast().place(), place) ? Optional.empty()
                        : steps.getLast().mark().map(Mark::onward));
    }

    private record Step(Object place, Optional<Mark> mark) { }
}
