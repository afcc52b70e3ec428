package org.handrail.session;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.handrail.content.Art;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.FactId;
import org.handrail.content.Family;
import org.handrail.content.Guide;
import org.handrail.content.Help;
import org.handrail.content.Library;
import org.handrail.content.Prose;
import org.handrail.content.Review;
import org.handrail.content.Topic;

/// A library of one small guide: a topic for everyone, one behind a gate, one for adults alone.
final class Shelf {

    static final Topic.Id SIGNS = new Topic.Id("signs");
    static final Topic.Id OUTLOOK = new Topic.Id("outlook");
    static final Topic.Id MONEY = new Topic.Id("money");
    static final Stroke STROKE = new Stroke(new Stroke.Sheet(new Place.Home(), Locale.ENGLISH, Comfort.USUAL, Audience.ADULT),
            List.of(new Stroke.Spot(10, 10), new Stroke.Spot(110, 10)));
    static final Library EMPTY = new Library("none", List.of());

    private static final Set<Audience> ALL = EnumSet.allOf(Audience.class);
    private static final Set<Audience> ADULTS = EnumSet.of(Audience.ADULT);

    private Shelf() { }

    static Library library(String version) {
        var topics = List.of(
                topic(SIGNS, card("first", ALL, false), card("second", ALL, false), card("grown-up", ADULTS, false)),
                topic(OUTLOOK, card("gate", ALL, false), card("short", ALL, true), card("long", ALL, true)),
                topic(MONEY, card("costs", ADULTS, false)));
        return new Library(version, List.of(guide(Locale.ENGLISH, topics), guide(Locale.of("es"), topics)));
    }

    static Place.Reading reading(Topic.Id topic, String card) {
        return new Place.Reading(topic, new Card.Id(card));
    }

    private static Guide guide(Locale language, List<Topic> topics) {
        var review = new Review(LocalDate.EPOCH, "nurse", LocalDate.EPOCH, "clinic", "source");
        return new Guide(new Guide.Id("sample"), 1, language, "Sample", "Sample", "Lead", review, topics, List.of(SIGNS),
                List.of(), "", List.of(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), new Help("Help", "Lead", Locale.ENGLISH, List.of()),
                topic(new Topic.Id("sources"), card("about", ALL, false)), Map.of(), Map.of());
    }

    private static Topic topic(Topic.Id id, Card... cards) {
        return new Topic(id, Family.MINT, new Art("leaf"), id.value(), "teaser", Locale.ENGLISH, List.of(cards));
    }

    private static Card card(String id, Set<Audience> readers, boolean gated) {
        Block text = new Block.Paragraph("text", readers, List.of(new FactId("V")), Prose.of("Words."));
        return new Card(new Card.Id(id), id, List.of(text), gated, Optional.empty(), Optional.empty());
    }
}
