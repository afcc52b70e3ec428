package org.handrail.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.handrail.loading.Shipped;
import org.junit.jupiter.api.Test;

/// The pictures that explain: each is there, says in words what it shows, and rests on facts wherever it says something.
class PicturesTest {

    private static final Guide GUIDE = Shipped.dsrct();

    @Test
    void everyPlannedPictureIsThere() {
        assertThat(figure("what", "where", "belly").picture().labels()).extracting(Picture.Label::text)
                .containsExactlyInAnyOrder("belly", "pelvis", "lining (peritoneum)", "tumors");
        assertThat(walk("causes", "change", "swap").stages()).hasSize(3);
        assertThat(figure("what", "name", "cells").picture().labels()).extracting(Picture.Label::text)
                .containsExactlyInAnyOrder("small round cells", "scar-like tissue");
        assertThat(figure("spread", "words", "bodies").picture().labels()).extracting(Picture.Label::text)
                .containsExactlyInAnyOrder("localized", "metastatic");
        assertThat(row("needle-biopsy").labels()).hasSize(3);
        assertThat(Stream.of("mri", "ct", "chest-ct", "pet").map(PicturesTest::row)).allSatisfy(picture ->
                assertThat(picture.labels()).isNotEmpty());
        assertThat(walk("treated", "rescue", "rescue-steps")).satisfies(walk -> {
            assertThat(walk.shape()).isEqualTo(Block.Shape.RING);
            assertThat(walk.stages()).hasSize(5);
        });
        assertThat(walk("treated", "hipec", "hipec-steps").shape()).isEqualTo(Block.Shape.PAIR);
        assertThat(figure("compare", "beams", "beam-pair").picture().labels()).extracting(Picture.Label::text)
                .contains("goes through", "stops here");
        assertThat(figure("compare", "probe", "probe-picture").picture().labels()).extracting(Picture.Label::text)
                .contains("heat", "or cold");
        assertThat(figure("team", "people", "ring").picture().labels()).hasSize(7);
        assertThat(block("treated", "path", Block.Path.class)).isNotEmpty();
        assertThat(block("ahead", "numbers", Block.People.class)).isNotEmpty();
    }

    @Test
    void theBodyMapTellsWhereItStartsAndWhereItCanSpread() {
        Block.Places map = block("spread", "places", Block.Places.class).getFirst();
        assertThat(map.spots()).filteredOn(spot -> spot.mark() == Block.Mark.CIRCLE).extracting(Block.Spot::name)
                .containsExactly("Abdomen", "Pelvis");
        assertThat(map.spots()).filteredOn(spot -> spot.mark() == Block.Mark.DIAMOND).extracting(Block.Spot::name)
                .containsExactlyInAnyOrder("Lungs", "Liver", "Lymph nodes", "Bones");
    }

    @Test
    void everyTestHasItsPicture() {
        assertThat(tables().flatMap(table -> table.rows().stream())).hasSizeGreaterThan(8).allSatisfy(row ->
                assertThat(row.picture()).as(row.name()).isPresent());
    }

    @Test
    void everythingAPictureSaysRestsOnAFact() {
        var told = new ArrayList<List<FactId>>();
        blocks().forEach(block -> {
            switch (block) {
                case Block.Figure figure -> figure.picture().labels().forEach(label -> told.add(label.facts()));
                case Block.Walk walk -> walk.stages().forEach(stage -> told.add(stage.facts()));
                case Block.Places places -> places.spots().forEach(spot -> told.add(spot.facts()));
                case Block.Table table -> table.rows().forEach(row -> row.picture().ifPresent(picture ->
                        picture.labels().forEach(label -> told.add(label.facts()))));
                default -> { }
            }
        });
        assertThat(told).hasSizeGreaterThan(40).allSatisfy(facts -> {
            assertThat(facts).isNotEmpty();
            assertThat(GUIDE.facts().keySet()).containsAll(facts);
        });
    }

    @Test
    void noDrawingHasWordsInIt() throws IOException {
        try (Stream<Path> files = Files.list(Shipped.GUIDES.resolve("dsrct", "figures"))) {
            var drawings = files.toList();
            assertThat(drawings).hasSizeGreaterThan(60);
            for (var file : drawings) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("<text", "<tspan", "<title", "<desc", "<image");
            }
        }
    }

    private static Block.Figure figure(String topic, String card, String id) {
        return block(topic, card, Block.Figure.class).stream().filter(figure -> figure.id().equals(id)).findFirst().orElseThrow();
    }

    private static Block.Walk walk(String topic, String card, String id) {
        return block(topic, card, Block.Walk.class).stream().filter(walk -> walk.id().equals(id)).findFirst().orElseThrow();
    }

    private static Picture row(String id) {
        return tables().flatMap(table -> table.rows().stream()).filter(row -> row.id().equals(id)).findFirst()
                .flatMap(Block.Row::picture).orElseThrow();
    }

    private static Stream<Block.Table> tables() {
        return GUIDE.topic(new Topic.Id("tests")).orElseThrow().cards().stream().flatMap(card -> card.blocks().stream())
                .filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    private static <B extends Block> List<B> block(String topic, String card, Class<B> kind) {
        return GUIDE.topic(new Topic.Id(topic)).orElseThrow().card(new Card.Id(card)).orElseThrow().blocks().stream()
                .filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Stream<Block> blocks() {
        return GUIDE.topics().stream().flatMap(topic -> topic.cards().stream()).flatMap(card -> card.blocks().stream());
    }
}
