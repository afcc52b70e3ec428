package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.handrail.content.Audience;
import org.handrail.content.Library;
import org.handrail.session.Comfort;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The picture tour, on one glass.
class TourTest {

    private static final Look USUAL = new Look(Glass.WALL, Locale.ENGLISH, Comfort.USUAL, false);

    @TempDir
    private Path folder;

    @Test
    void everyPlaceIsAPictureOnOneSheetAndNothingIsWrong() throws IOException {
        List<Stop> stops = Premises.STOPS.stream().filter(stop -> stop.typical() && stop.name().length() < 20).toList();
        var told = new ArrayList<String>();
        List<String> faults = tour(Premises.LIBRARY, told, stops);
        assertThat(faults).isEmpty();
        assertThat(stops).hasSizeGreaterThan(12);
        String sheet = Files.readString(folder.resolve("index.html"));
        assertThat(stops).allSatisfy(stop -> {
            Path picture = folder.resolve("1920x1080").resolve(stop.name() + ".png");
            assertThat(picture).isNotEmptyFile();
            assertThat(sheet).contains("src=\"1920x1080/" + stop.name() + ".png\"");
        });
        assertThat(told).containsExactly("1920x1080: %d pictures".formatted(pictures()));
    }

    @Test
    void whatFailsIsToldWithItsPlaceAndTheTourGoesOn() throws IOException {
        var broken = new Stop("Broken", "broken", true, _ -> {
            throw new IllegalStateException("planted");
        });
        var empty = new Stop("Out of service", "attract", true, _ -> { });
        List<String> faults = tour(Premises.LIBRARY, new ArrayList<>(), List.of(broken, empty));
        assertThat(faults).singleElement().asString().startsWith("1920x1080/broken.png: ").contains("planted");
        assertThat(folder.resolve("1920x1080/attract.png")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("index.html"))).contains("class=\"fault\"", "planted");
    }

    @Test
    void aPartOfTheTourShowsOnlyWhatWasNamed() throws IOException {
        List<Stop> stops = Premises.STOPS.stream().filter(stop -> stop.name().startsWith("home")).toList();
        assertThat(stops).hasSizeGreaterThan(1);
        assertThat(tour(Premises.LIBRARY, new ArrayList<>(), stops, "1920.*/home$")).isEmpty();
        assertThat(folder.resolve("1920x1080/home.png")).isNotEmptyFile();
        assertThat(pictures()).isEqualTo(1);
    }

    @Test
    void onlyTheTopLayerIsTurned() {
        var topic = Premises.LIBRARY.first(Locale.ENGLISH).orElseThrow().topics().getFirst();
        var reading = new Place.Reading(topic.id(), topic.cardsFor(Audience.ADULT).getFirst().id());
        var largest = new Look(Glass.STAND, Locale.ENGLISH, Comfort.USUAL.with(Comfort.TextSize.LARGEST), true);
        var pages = new ArrayList<String>();
        var card = new Stop("Topic", "card", true, walker -> {
            walker.begin();
            walker.kiosk().readAs(Audience.ADULT);
            walker.kiosk().go(reading);
        });
        var sheet = new Stop("Topic", "sheet", true, walker -> {
            card.walk().accept(walker);
            walker.kiosk().go(new Place.ChoosingLanguage());
        });
        Fx.run(() -> {
            var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, Premises.drawings());
            showing.of(largest, card, (page, _) -> pages.add("card " + page));
            showing.of(largest, sheet, (page, _) -> pages.add("sheet " + page));
        });
        assertThat(pages).contains("card 2", "sheet 1").doesNotContain("sheet 2");
    }

    @Test
    void everyTwoSettingsMeetInSomeLook() {
        List<Locale> languages = Premises.CONFIG.languages().offered();
        List<Look> looks = Look.all(languages);
        var met = new HashSet<List<Object>>();
        looks.forEach(look -> pairs(look, met));
        int sizes = Comfort.TextSize.values().length;
        int contrasts = Comfort.Contrast.values().length;
        int wanted = 4 * (languages.size() + sizes + contrasts + 2 + 2) + languages.size() * (sizes + contrasts + 2 + 2)
                + sizes * (contrasts + 2 + 2) + contrasts * (2 + 2) + 2 * 2;
        assertThat(met).hasSize(wanted);
        assertThat(looks.stream().map(Look::name)).doesNotHaveDuplicates();
        assertThat(looks.stream().filter(Look::everything)).hasSize(3);
    }

    private static void pairs(Look look, HashSet<List<Object>> met) {
        List<Object> settings = List.of(look.glass().widthMm(), look.language(), look.comfort().text(), look.comfort().contrast(),
                look.glass().name().endsWith("-high") ? "high" : "usual", look.comfort().lowReach());
        for (int one = 0; one < settings.size(); one++) {
            for (int other = one + 1; other < settings.size(); other++) {
                met.add(List.of(settings.get(one), settings.get(other)));
            }
        }
    }

    private List<String> tour(Library library, List<String> told, List<Stop> stops) {
        return tour(library, told, stops, "");
    }

    private List<String> tour(Library library, List<String> told, List<Stop> stops, String only) {
        return Fx.on(() -> new Tour(Premises.CONFIG, library, Premises.drawings(), folder, told::add)
                .walk(List.of(USUAL), stops, Pattern.compile(only)));
    }

    private long pictures() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).count();
        }
    }
}
