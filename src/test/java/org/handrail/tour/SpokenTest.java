package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.handrail.session.Comfort;
import org.handrail.ui.Fx;
import org.handrail.ui.View;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Spoken;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.Test;

/// Everything that shows is told to those who listen, in the language of the screen, from the one source that there is.
class SpokenTest {

    private static final Set<AccessibleRole> CONTROLS = Set.of(AccessibleRole.BUTTON, AccessibleRole.TOGGLE_BUTTON,
            AccessibleRole.RADIO_BUTTON, AccessibleRole.TAB_ITEM, AccessibleRole.HYPERLINK);
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /// The vowels and consonants that the language nobody speaks never leaves alone.
    private static final Pattern ENGLISH = Pattern.compile("[aeiouycnsz]");

    @Test
    void everyTextThatShowsIsHeardOnceAndEverythingHasItsRole() {
        var unheard = new TreeSet<String>();
        int[] heard = {0};
        each(Locale.ENGLISH, (stop, surface) -> {
            List<Spoken> script = Spoken.in(surface.top());
            Set<Node> told = script.stream().map(Spoken::node).collect(Collectors.toSet());
            for (Words words : surface.texts()) {
                if (!told.contains(words) && !isOnAControl(words, told)) {
                    unheard.add(stop.name() + ": " + words.laid().plain());
                }
            }
            for (Spoken one : script) {
                heard[0]++;
                boolean fitting = switch (one.kind()) {
                    case TEXT, HEADING -> one.node().getAccessibleRole() == AccessibleRole.TEXT;
                    case FIGURE -> one.node().getAccessibleRole() == AccessibleRole.IMAGE_VIEW;
                    case CONTROL -> CONTROLS.contains(one.node().getAccessibleRole());
                };
                if (!fitting || one.name().isEmpty()) {
                    unheard.add(stop.name() + ": " + one);
                }
            }
            assertThat(told).hasSameSizeAs(script);
        });
        assertThat(unheard).isEmpty();
        assertThat(heard[0]).isGreaterThan(5000);
    }

    /// Only names that are the same in every language may be left as they are.
    @Test
    void nothingIsToldInAnotherLanguage() {
        Set<String> names = names();
        var foreign = new TreeSet<String>();
        each(Pseudo.LANGUAGE, (stop, surface) -> Spoken.in(surface.top()).forEach(one ->
                Stream.of(one.name(), one.help()).flatMap(said -> WORD.matcher(said).results()).map(word -> word.group())
                        .filter(word -> ENGLISH.matcher(word.toLowerCase(Locale.ROOT)).find() && !names.contains(word))
                        .forEach(word -> foreign.add(stop.name() + ": " + word))));
        assertThat(foreign).isEmpty();
    }

    @Test
    void thePartsOfATopicHaveHeadingsOfTheirOwn() {
        Map<String, Set<String>> headings = new HashMap<>();
        each(Locale.ENGLISH, (stop, surface) -> surface.texts().stream().filter(Words::isHeading).findFirst().ifPresent(heading ->
                headings.computeIfAbsent(stop.group() + ": " + heading.laid().plain(), _ -> new HashSet<>()).add(stop.name())));
        assertThat(headings).hasSizeGreaterThan(80);
        assertThat(headings.entrySet().stream().filter(one -> one.getKey().startsWith("Topic") && areSeveral(one.getValue()))).isEmpty();
    }

    /// The parts of a part have its heading.
    private static boolean areSeveral(Set<String> stops) {
        return stops.stream().filter(stop -> stops.stream().noneMatch(other -> stop.startsWith(other + "-"))).count() > 1;
    }

    private static boolean isOnAControl(Node node, Set<Node> told) {
        return node != null && (node instanceof javafx.scene.control.ButtonBase && told.contains(node)
                || isOnAControl(node.getParent(), told));
    }

    private interface Seen {
        void see(Stop stop, Surface surface);
    }

    private static void each(Locale language, Seen seen) {
        var look = new Look(Glass.WALL, language, Comfort.USUAL, true);
        var showing = new Showing(Premises.speaking(language), Premises.LIBRARY,
                new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
        Premises.STOPS.forEach(stop -> Fx.run(() -> showing.of(look, stop.upTo(2), (_, view) ->
                seen.see(stop, view.surface()))));
    }

    /// What the clinic calls itself and its numbers, what languages call themselves, and the month in which sources were looked
    /// up, which the machine itself says, as it says its own name, version and folder; addresses of sources.
    private static Set<String> names() {
        var config = Premises.CONFIG;
        var guide = Premises.LIBRARY.first(Locale.ENGLISH).orElseThrow();
        return Stream.of(Premises.speaking(Pseudo.LANGUAGE).languages().offered().stream().map(View::ownName),
                guide.sourceList().values().stream().map(source -> source.address()),
                Stream.of("November", "Handrail Java /var/lib/handrail", config.organisation().toString(), config.site().toString(), config.helpNumbers().toString()))
                .flatMap(texts -> texts)
                .flatMap(text -> WORD.matcher(text).results()).map(word -> word.group()).collect(Collectors.toSet());
    }
}
