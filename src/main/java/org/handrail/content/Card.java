package org.handrail.content;

import java.util.List;
import java.util.Optional;

/// A short part of a topic, read in one or two pages.
///
/// @param gated       opens only from a [Block.Depths]; never listed, found by search or shown to children by accident
/// @param notKnown    what nobody knows about this, told on "Where is this from?"
/// @param differences where sources do not agree, told on "Where is this from?"
public record Card(Id id, String title, List<Block> blocks, boolean gated, Optional<Line> notKnown,
                   Optional<Line> differences) {

    /// Names a card within its topic.
    public record Id(String value) { }

    public Card {
        blocks = List.copyOf(blocks);
    }

    /// The blocks that are written for this reader.
    public List<Block> blocksFor(Audience reader) {
        return blocks.stream().filter(block -> block.readers().contains(reader)).toList();
    }
}
