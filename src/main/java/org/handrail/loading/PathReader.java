package org.handrail.loading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.handrail.content.TreatmentPath;
import org.handrail.content.TreatmentPath.Beside;
import org.handrail.content.TreatmentPath.Decision;
import org.handrail.content.TreatmentPath.Stop;
import org.handrail.content.Treatment;

/// Reads the words of the path in one language, onto what `guide.json` plans.
record PathReader(Scope scope, PathPlan plan, Locale language) {

    private static final boolean OPEN = false;

    TreatmentPath read(At at) {
        var written = at.each("stops");
        Ids.noneTwice(written);
        Ids.sameAs(plan.stops().stream().map(PathPlan.StopPlan::id).toList(), at, "stops");
        Map<String, At> byId = written.stream().collect(Collectors.toMap(stop -> stop.text("id"), Function.identity(), (first, _) -> first));
        List<Stop> stops = plan.stops().stream().filter(stop -> byId.containsKey(stop.id()))
                .map(stop -> stop(byId.get(stop.id()), stop)).toList();
        return new TreatmentPath(plan.topic(), language, at.text("title"), scope.line(at.get("lead"), OPEN), at.text("choice"),
                scope.line(at.get("scans"), OPEN), stops, beside(at.get("along"), plan.along()), beside(at.get("joins"), plan.joins()));
    }

    private Stop stop(At at, PathPlan.StopPlan planned) {
        return new Stop(planned.id(), at.text("name"), at.text("note"), at.text("text"),
                scope.facts(at, OPEN, at.text("note"), at.text("text")), planned.treatments(), planned.cards(), decision(at, planned));
    }

    private Optional<Decision> decision(At at, PathPlan.StopPlan planned) {
        if (at.has("choice") && planned.compare().isEmpty()) {
            at.get("choice").problem("asks for a choice that guide.json does not name", "Take it out, or name there what to compare.");
        } else if (!at.has("choice") && !planned.compare().isEmpty()) {
            at.get("choice").problem("is missing", "Add the question of the choice that guide.json names.");
        }
        return at.has("choice") ? Optional.of(new Decision(scope.line(at.get("choice"), OPEN), planned.compare())) : Optional.empty();
    }

    private Beside beside(At at, Treatment.Id treatment) {
        return new Beside(treatment, at.text("name"), scope.line(at, OPEN));
    }
}
