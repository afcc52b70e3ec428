package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.handrail.content.Block;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every place of the kiosk, looked over for whatever would keep a visitor from reading, touching or understanding it: in every
/// language, on every glass, hung as usual and high, in small and large text, light and dark, usual and low. Every two of these meet somewhere.
class AuditTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"), Locale.of("ar"), Pseudo.LANGUAGE);
    private static final List<TextSize> SIZES = List.of(TextSize.NORMAL, TextSize.LARGEST);
    private static final List<Contrast> CONTRASTS = List.of(Contrast.values());
    private static final int[] CHOICES = {Premises.STOPS.size(), LANGUAGES.size(), Glass.ALL.size(), SIZES.size(),
            CONTRASTS.size(), 2, 2};
    private static final List<int[]> ROWS = Pairs.covering(CHOICES);
    /// Nothing here looks at pictures.
    private static final Drawings NO_DRAWINGS = new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND);

    @Test
    void everyTwoChoicesMeetSomewhere(TestReporter reporter) {
        var met = new HashSet<Pairs.Pair>();
        ROWS.forEach(row -> met.addAll(Pairs.Pair.of(row)));
        assertThat(met).isEqualTo(Pairs.all(CHOICES));
        assertThat(CHOICES[0]).isGreaterThan(150);
        reporter.publishEntry("audit", "%d looks meet all %d pairs of places and settings".formatted(ROWS.size(), met.size()));
    }

    @ParameterizedTest(name = "on {0} in {1}")
    @MethodSource("kiosks")
    void everyPlaceCanBeReadTouchedAndUnderstood(Glass glass, Locale language) throws IOException {
        var faults = new TreeSet<String>();
        int pages = 0;
        try (var album = new Album(Evidence.FOLDER)) {
            for (int[] row : ROWS) {
                if (glass.equals(Glass.ALL.get(row[2])) && language.equals(LANGUAGES.get(row[1]))) {
                    Comfort comfort = Comfort.USUAL.with(SIZES.get(row[3])).with(CONTRASTS.get(row[4])).lowReach(row[5] == 1);
                    pages += look(new Look(row[6] == 1 ? glass.high() : glass, language, comfort, true), Premises.STOPS.get(row[0]), faults, album);
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(pages).isGreaterThan(30);
    }

    static Stream<Arguments> kiosks() {
        return Glass.ALL.stream().flatMap(glass -> LANGUAGES.stream().map(language -> Arguments.of(glass, language)));
    }

    @Test
    void everyFigureIsToldToThoseWhoListen() {
        var told = new HashSet<String>();
        var look = new Look(Glass.WALL, Locale.ENGLISH, Comfort.USUAL, true);
        var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, NO_DRAWINGS);
        Premises.STOPS.stream().filter(stop -> stop.group().startsWith("Topic")).forEach(stop -> Fx.run(() ->
                showing.of(look, stop, (_, view) -> view.surface().all(Node.class).forEach(node ->
                        Optional.ofNullable(node.getAccessibleText()).ifPresent(told::add)))));
        List<String> figures = Premises.LIBRARY.first(Locale.ENGLISH).orElseThrow().topics().stream()
                .flatMap(topic -> topic.cards().stream()).flatMap(card -> card.blocks().stream())
                .mapMulti((Block block, Consumer<String> add) -> {
                    switch (block) {
                        case Block.Figure figure -> add.accept(figure.picture().description());
                        case Block.People people -> add.accept(people.description());
                        case Block.Walk walk -> add.accept(walk.description());
                        case Block.Places places -> add.accept(places.picture().description());
                        case Block.Table table -> table.rows().forEach(row ->
                                row.picture().ifPresent(picture -> add.accept(picture.description())));
                        default -> { }
                    }
                }).toList();
        assertThat(figures).isNotEmpty();
        assertThat(told).containsAll(figures);
    }

    /// @return how many pages it saw
    private static int look(Look look, Stop stop, TreeSet<String> faults, Album album) {
        var seen = new ArrayList<Integer>();
        Fx.run(() -> new Showing(Premises.speaking(look.language()), Premises.LIBRARY, NO_DRAWINGS).of(look, stop, (page, view) -> {
            seen.add(page);
            faults.addAll(Evidence.of(Inspection.of(view.surface()), view.scene(), album,
                    "%s/%s-page%d.png".formatted(look.name(), stop.name(), page)));
        }));
        return seen.size();
    }
}
