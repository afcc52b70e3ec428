package org.handrail.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Every piece of text of a guide, with where it stands, so that tests can ask one thing of all of them.
record Telling(String where, boolean gated, Set<Audience> readers, List<FactId> facts, List<Prose> texts) {

    private static final Set<Audience> EVERYONE = Set.of(Audience.values());

    static List<Telling> all(Guide guide) {
        var all = new ArrayList<Telling>();
        Stream.concat(guide.topics().stream(), Stream.of(guide.sources())).forEach(topic -> topic.cards().forEach(card -> {
            var where = topic.id().value() + "/" + card.id().value();
            card.blocks().forEach(block -> all.add(new Telling(where + "/" + block.id(), card.gated(), block.readers(),
                    block.facts(), texts(block))));
            Stream.concat(card.notKnown().stream(), card.differences().stream()).forEach(line ->
                    all.add(new Telling(where, card.gated(), EVERYONE, line.facts(), List.of(line.text()))));
        }));
        guide.path().ifPresent(path -> path(path, all));
        guide.treatments().forEach(treatment -> {
            var where = "treatment " + treatment.id().value();
            all.add(open(where, treatment.cells().getFirst().facts(), Prose.of(treatment.inShort())));
            treatment.cells().forEach(cell -> all.add(open(where, cell.facts(), cell.text())));
        });
        guide.words().forEach(word -> all.add(open("word " + word.id().value(), word.facts(), Prose.of(word.meaning()))));
        guide.questions().forEach(question -> all.add(open("question " + question.id(), question.facts(),
                Prose.of(question.text()), Prose.of(question.why()))));
        guide.checks().forEach(check -> all.add(open("check " + check.id(), check.facts(), Prose.of(check.prompt()), Prose.of(check.answer()))));
        guide.help().needs().forEach(need -> all.add(open("help " + need.id(), need.facts(),
                Stream.concat(Stream.of(need.title()), need.notes().stream()).map(Prose::of).toArray(Prose[]::new))));
        return all;
    }

    private static void path(TreatmentPath path, List<Telling> all) {
        Stream.of(path.lead(), path.scans(), path.along().text(), path.joins().text()).forEach(line ->
                all.add(open("path", line.facts(), line.text())));
        path.stops().forEach(stop -> {
            all.add(open("stop " + stop.id(), stop.facts(), Prose.of(stop.note()), Prose.of(stop.text())));
            stop.decision().ifPresent(decision -> all.add(open("choice " + stop.id(), decision.question().facts(), decision.question().text())));
        });
    }

    private static Telling open(String where, List<FactId> facts, Prose... texts) {
        return new Telling(where, false, EVERYONE, facts, List.of(texts));
    }

    static List<Prose> texts(Block block) {
        return switch (block) {
            case Block.Paragraph p -> List.of(p.text());
            case Block.KeyPoint k -> List.of(k.title(), k.text());
            case Block.Bullets b -> b.lines().stream().map(Line::text).toList();
            case Block.Steps s -> s.lines().stream().map(Line::text).toList();
            case Block.Pictured p -> p.lines().stream().map(Block.PicturedLine::text).toList();
            case Block.Figure f -> Stream.concat(f.caption().stream(), f.picture().labels().stream()
                    .map(label -> Prose.of(label.text()))).toList();
            case Block.Walk w -> w.stages().stream().map(Block.Stage::text).toList();
            case Block.Places p -> p.spots().stream().map(Block.Spot::text).toList();
            case Block.Table t -> t.rows().stream().flatMap(row -> row.answers().stream()).toList();
            case Block.People p -> List.of(Prose.of(p.solidLabel()), Prose.of(p.halfLabel()));
            case Block.Depths d -> List.of(Prose.of(d.question()));
            case Block.Treatments _, Block.Path _, Block.Checks _, Block.Sources _, Block.FromSite _ -> List.of();
        };
    }
}
