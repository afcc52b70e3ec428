package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.handrail.content.Audience;
import org.handrail.content.Block;
import org.handrail.content.Help;
import org.handrail.loading.Shipped;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.handrail.ui.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever opens "Get help now" sees at once whom to call, in every language and at every size.
class HelpFirstTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void theNumberForEmergenciesStandsOnTheFirstPage(String language) {
        for (Layout layout : List.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL)) {
            for (TextSize size : TextSize.values()) {
                for (boolean low : new boolean[] {false, true}) {
                    var told = new ArrayList<String>();
                    Fx.run(() -> {
                        var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size).lowReach(low));
                        every.kiosk.readIn(Locale.of(language));
                        every.open(new Place.GettingHelp(0));
                        EveryScreen.each(every.scene.getRoot(), node -> told.add(String.valueOf(node.getAccessibleText())));
                    });
                    assertThat(told).as("%s, %s, low reach: %s", layout.form(), size, low)
                            .anyMatch(text -> text.contains(TestKiosk.CONFIG.helpNumbers().emergency()));
                }
            }
        }
    }

    /// What to do in an emergency comes before what can be done on a page, at every size; at the usual one all three emergencies stand on
    /// the first page, however the panel hangs.
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void emergenciesComeFirst(String language) {
        List<String> emergencies = Shipped.dsrct().help().needs().stream().limit(3).map(Help.Need::title).toList();
        String hint = new Texts(Locale.of(language)).of("help.page.home");
        for (Layout layout : List.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL)) {
            for (TextSize size : TextSize.values()) {
                for (boolean low : new boolean[] {false, true}) {
                    var pages = new ArrayList<List<String>>();
                    Fx.run(() -> {
                        var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size).lowReach(low));
                        every.kiosk.readIn(Locale.of(language));
                        every.open(new Place.GettingHelp(0));
                        every.pages(_ -> {
                            var told = new ArrayList<String>();
                            EveryScreen.each(every.scene.getRoot(), node -> told.add(String.valueOf(node.getAccessibleText())));
                            pages.add(told);
                        });
                    });
                    String where = layout.form() + ", " + size + ", low reach: " + low;
                    List<String> all = pages.stream().flatMap(List::stream).toList();
                    assertThat(all).as(where).containsSubsequence(emergencies).contains(hint);
                    if (size == TextSize.NORMAL) {
                        assertThat(pages.getFirst()).as(where).containsSubsequence(emergencies);
                    }
                    int lastSaid = all.indexOf(emergencies.getLast());
                    boolean pinned = pages.getFirst().contains(hint);
                    assertThat(pinned || all.indexOf(hint) > lastSaid).as(where).isTrue();
                    assertThat(pages.getFirst().indexOf(emergencies.getFirst())).as(where)
                            .isLessThan(pinned ? pages.getFirst().indexOf(hint) : Integer.MAX_VALUE);
                }
            }
        }
    }

    /// Whoever is lost on a page is told what can be done there, without turning anything at the usual sizes.
    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void whatCanBeDoneOnThePageOneComesFromIsTold(String language) {
        Map<Place, String> kinds = kinds();
        var texts = new Texts(Locale.of(language));
        for (Layout layout : List.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL)) {
            for (TextSize size : List.of(TextSize.NORMAL, TextSize.LARGE)) {
                kinds.forEach((place, kind) -> {
                    var told = new ArrayList<String>();
                    Fx.run(() -> {
                        var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size));
                        every.kiosk.readIn(Locale.of(language));
                        every.open(place);
                        every.kiosk.go(new Place.GettingHelp());
                        EveryScreen.each(every.scene.getRoot(), node -> told.add(String.valueOf(node.getAccessibleText())));
                    });
                    assertThat(told).as("%s, %s, %s", layout.form(), size, place).contains(texts.of("help.page." + kind));
                });
            }
        }
    }

    /// One place of each kind. A sheet can be left for help with a key.
    private static Map<Place, String> kinds() {
        var guide = Shipped.dsrct();
        var kinds = new HashMap<Place, String>(Map.of(new Place.Home(), "home", new Place.WordList(0, Optional.empty()), "words",
                new Place.Picking(List.of()), "picking", new Place.Comparing(List.of(guide.treatments().getFirst().id()), 0), "comparing",
                new Place.Checking(guide.checks().getFirst().id(), Optional.empty()), "check", new Place.MyQuestions(), "questions",
                new Place.Ideas(), "ideas", new Place.HandingOver(), "code", new Place.MakingEasier(), "easier",
                new Place.Meaning(guide.words().getFirst().id()), "sheet"));
        kinds.putAll(Map.of(new Place.ChoosingLanguage(), "language", new Place.WhoIsReading(), "who"));
        guide.topics().forEach(topic -> topic.cards().forEach(card -> {
            if (card.gated()) {
                kinds.put(new Place.Reading(topic.id(), card.id()), "outlook");
            }
            card.blocks().forEach(block -> {
                switch (block) {
                    case Block.Path _ -> kinds.put(new Place.Reading(topic.id(), card.id()), "path");
                    case Block.Treatments _ -> kinds.put(new Place.Reading(topic.id(), card.id()), "treatments");
                    case Block.Walk _ -> kinds.put(new Place.Reading(topic.id(), card.id()), "steps");
                    case Block.Places _ -> kinds.put(new Place.Reading(topic.id(), card.id()), "places");
                    default -> { }
                }
            });
        }));
        var first = guide.topics().get(1);
        kinds.put(new Place.Reading(first.id(), first.cards().getFirst().id()), "reading");
        assertThat(kinds.values()).contains("outlook", "path", "treatments", "steps", "places");
        return kinds;
    }
}
