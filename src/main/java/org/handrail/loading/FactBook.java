package org.handrail.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.handrail.content.Fact;
import org.handrail.content.FactId;
import org.handrail.content.Source;

/// The facts of a guide.
///
/// @param outlook those that count how many people live
record FactBook(Map<FactId, Fact> facts, Map<Source.Id, Source> sources, Set<FactId> outlook) {

    static FactBook read(At root) {
        var sources = new LinkedHashMap<Source.Id, Source>();
        for (At at : root.each("sources")) {
            var source = new Source(new Source.Id(at.text("id")), at.text("title"), at.text("address"));
            Ids.unlessTwice(at, sources.put(source.id(), source));
        }
        var facts = new LinkedHashMap<FactId, Fact>();
        var outlook = new HashSet<FactId>();
        for (At at : root.each("facts")) {
            var fact = new Fact(new FactId(at.text("id")), at.text("text"), Fact.Origin.valueOf(at.text("origin")),
                    sourceIds(at, sources));
            Ids.unlessTwice(at, facts.put(fact.id(), fact));
            if (at.isTrue("outlook")) {
                outlook.add(fact.id());
            }
        }
        return new FactBook(facts, sources, outlook);
    }

    private static List<Source.Id> sourceIds(At fact, Map<Source.Id, Source> sources) {
        var ids = new ArrayList<Source.Id>();
        for (At at : fact.each("sources")) {
            ids.add(new Source.Id(at.text()));
            if (!sources.containsKey(ids.getLast())) {
                at.problem("names the source %s, which is not listed".formatted(at.text()),
                        "Add it to the sources of this file.");
            }
        }
        return ids;
    }

    /// The facts that a part of the guide names.
    List<FactId> of(At owner) {
        var ids = new ArrayList<FactId>();
        for (At at : owner.each("facts")) {
            ids.add(new FactId(at.text()));
            if (!facts.containsKey(ids.getLast())) {
                at.problem("names the fact %s, which is not in facts.json".formatted(at.text()),
                        "Add the fact there, or name the one that is meant.");
            }
        }
        return ids;
    }
}
