package org.handrail.ui.screens.sheets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Fact;
import org.handrail.content.FactId;
import org.handrail.content.Guide;
import org.handrail.content.Line;
import org.handrail.content.Source;
import org.handrail.content.Treatment;

/// The facts that a text rests on, and where they are from.
public record Facts(Guide guide, Set<FactId> ids) {

    public static Facts of(Guide guide, Card card, Audience reader) {
        var ids = new TreeSet<FactId>();
        card.blocksFor(reader).forEach(block -> {
            ids.addAll(block.facts());
            inside(block).forEach(ids::addAll);
            if (block instanceof Block.Path) {
                guide.path().ifPresent(path -> ids.addAll(path.facts()));
            }
        });
        return new Facts(guide, ids);
    }

    public static Facts of(Guide guide, Treatment treatment) {
        var ids = new TreeSet<FactId>();
        treatment.cells().forEach(cell -> ids.addAll(cell.facts()));
        return new Facts(guide, ids);
    }

    public static Facts of(Guide guide, Treatment.Cell cell) {
        return new Facts(guide, new TreeSet<>(cell.facts()));
    }

    /// How many facts there are; a voice line is none.
    int count() {
        return (int) facts().filter(fact -> fact.origin() != Fact.Origin.VOICE && fact.origin() != Fact.Origin.ASK).count();
    }

    boolean restOn(Fact.Origin origin) {
        return facts().anyMatch(fact -> fact.origin() == origin);
    }

    /// The publications, each once, in the order of the facts.
    List<Source> sources() {
        var sources = new LinkedHashSet<Source>();
        facts().forEach(fact -> fact.sources().forEach(id -> {
            Source source = guide.sourceList().get(id);
            if (source != null) {
                sources.add(source);
            }
        }));
        return new ArrayList<>(sources);
    }

    private Stream<Fact> facts() {
        return ids.stream().map(guide.facts()::get).filter(fact -> fact != null);
    }

    private static Stream<List<FactId>> inside(Block block) {
        return switch (block) {
            case Block.Bullets bullets -> bullets.lines().stream().map(Line::facts);
            case Block.Steps steps -> steps.lines().stream().map(Line::facts);
            case Block.Pictured pictured -> pictured.lines().stream().map(Block.PicturedLine::facts);
            case Block.Table table -> table.rows().stream().map(Block.Row::facts);
            case Block.Walk walk -> walk.stages().stream().map(Block.Stage::facts);
            case Block.Places places -> places.spots().stream().map(Block.Spot::facts);
            case Block.Paragraph _, Block.KeyPoint _, Block.Figure _, Block.People _, Block.Depths _, Block.Treatments _,
                 Block.Path _, Block.Checks _, Block.Sources _, Block.FromSite _ -> Stream.empty();
        };
    }
}
