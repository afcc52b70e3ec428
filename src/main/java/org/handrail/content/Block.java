package org.handrail.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One piece of a card. Ids are the same in every language, so that translations can be set side by side.
public sealed interface Block {

    /// Unique within its topic.
    String id();

    /// Whom it is written for. Everyone else does not see it.
    Set<Audience> readers();

    /// The facts it rests on; never empty.
    List<FactId> facts();

    /// Running text.
    record Paragraph(String id, Set<Audience> readers, List<FactId> facts, Prose text) implements Block { }

    /// The one thing to remember of a card. A card has at most one for each audience.
    ///
    /// @param title a sentence; or, without a mark at its end, of what kind the point is, such as "What is not sure"
    record KeyPoint(String id, Set<Audience> readers, List<FactId> facts, Prose title, Prose text) implements Block {

        /// Whether its title says the point itself.
        public boolean isSentence() {
            return title.plain().matches("(?s).*[.!?؟]\\s*");
        }
    }

    /// Lines without an order.
    record Bullets(String id, Set<Audience> readers, List<FactId> facts, List<Line> lines) implements Block { }

    /// Lines with an order.
    record Steps(String id, Set<Audience> readers, List<FactId> facts, List<Line> lines) implements Block { }

    /// Lines with a small drawing each.
    record Pictured(String id, Set<Audience> readers, List<FactId> facts, List<PicturedLine> lines) implements Block { }

    /// A drawing with words at its points and a description that is read aloud.
    record Figure(String id, Set<Audience> readers, List<FactId> facts, Picture picture,
                  Optional<Prose> caption) implements Block { }

    /// What happens step by step, each step with its drawing; one is open at a time.
    ///
    /// @param name      what it is about, in a few words
    /// @param treatment the one it tells of, if it tells of one
    /// @param compare   what it may be compared with, itself included; may be empty
    record Walk(String id, Set<Audience> readers, List<FactId> facts, Shape shape, String name, String description,
                List<Stage> stages, Optional<Treatment.Id> treatment, List<Treatment.Id> compare) implements Block { }

    /// Places of a drawing that can be touched; what is told of the chosen one stands beside it.
    ///
    /// @param picture without labels: the places are named by their buttons
    /// @param kinds   one for each mark that a place has
    record Places(String id, Set<Audience> readers, List<FactId> facts, Picture picture, List<Kind> kinds,
                  List<Spot> spots) implements Block { }

    /// Things that are told by the same questions, for example tests. Each row can be opened by itself.
    record Table(String id, Set<Audience> readers, List<FactId> facts, String name, List<String> questions,
                 List<Row> rows) implements Block { }

    /// Counts of people as figures: `solid` of `total` for sure, up to `half` more. Only on a gated card.
    record People(String id, Set<Audience> readers, List<FactId> facts, int total, int solid, int half,
                  String solidLabel, String halfLabel, String description) implements Block { }

    /// A choice of how much to read. Its card is a gate: the cards it leads to open only from here.
    record Depths(String id, Set<Audience> readers, List<FactId> facts, String question,
                  List<Depth> depths) implements Block { }

    /// Every treatment of the guide, to open one.
    record Treatments(String id, Set<Audience> readers, List<FactId> facts) implements Block { }

    /// "Check what you know": the teach-back checks of the guide, one at a time.
    record Checks(String id, Set<Audience> readers, List<FactId> facts) implements Block { }

    /// How the treatments fit together: the guide's [TreatmentPath].
    record Path(String id, Set<Audience> readers, List<FactId> facts) implements Block { }

    /// Every publication that the guide rests on.
    record Sources(String id, Set<Audience> readers, List<FactId> facts) implements Block { }

    /// Words that the clinic supplies in its own settings.
    record FromSite(String id, Set<Audience> readers, List<FactId> facts, SiteFact what) implements Block { }

    /// A line with its drawing.
    record PicturedLine(Art art, Prose text, List<FactId> facts) { }

    /// One thing of a table: an answer for each question, in the same order.
    record Row(String id, String name, List<Prose> answers, List<FactId> facts, Optional<Picture> picture) { }

    /// How the steps of a walk lie to each other: one leads back to the first, one follows the other, or two stand side by side.
    enum Shape { RING, LINE, PAIR }

    /// One step of a walk.
    ///
    /// @param name  as it stands in the picture, one or two words
    /// @param title above what is told of it
    record Stage(String id, Art art, String name, String title, Prose text, List<FactId> facts) { }

    /// What tells places of one kind from those of another, beside their words.
    enum Mark { CIRCLE, DIAMOND }

    /// What a mark means.
    ///
    /// @param legend  beside the mark, in the picture
    /// @param heading above what is told of such a place
    record Kind(Mark mark, String legend, String heading) { }

    /// A place that can be touched.
    ///
    /// @param art the same drawing with this place in colour
    /// @param x   from the left of the drawing, in its own units
    /// @param y   from its top
    record Spot(String id, Mark mark, String name, Art art, double x, double y, Prose text, List<FactId> facts) { }

    /// One way to go on from a gate. No card means: not right now, back to home.
    record Depth(String label, String note, String icon, Optional<Card.Id> card) { }

    /// What a clinic says of itself.
    enum SiteFact { TEAM, STUDIES }
}
