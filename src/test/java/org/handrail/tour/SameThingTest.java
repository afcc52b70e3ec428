package org.handrail.tour;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import org.handrail.content.Block;
import org.handrail.session.Comfort;
import org.handrail.ui.Fx;
import org.handrail.ui.Texts;
import org.handrail.ui.View;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.art.Icon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What does the same is called the same and has the same sign, on every page and in every language (WCAG 3.2.4): a name has one
/// icon, and an icon stands only for the names that are written here, or for things of the guide where that is written here.
class SameThingTest {

    /// What every icon of a control stands for, by message: one thing, or things that are alike in the way that is said.
    private static final Map<String, List<String>> MEANINGS = Map.ofEntries(
            // what a visitor wants to ask
            entry("ask", List.of("rail.questions", "ideas.list", "ask.about", "depth.questions", "answer.keep", "answer.keep.treatment",
                    "answer.keep.question", "desk.list", "take.alone")),
            // the way back
            entry("back", List.of("rail.back", "help.back", "over.back", "taking.back", "walk.start", "walk.back")),
            // takes away what was picked or drawn
            entry("bin", List.of("guided.clear", "questions.remove.spoken")),
            entry("bksp", List.of("pin.erase")),
            // where it is from
            entry("book", List.of("reader.origins", "origins.all")),
            entry("box", List.of("guided.discuss", "guided.discuss.row")),
            // closes what is open
            entry("close", List.of("close", "pin.cancel", "prompt.fold")),
            // sets side by side
            entry("compare", List.of("walk.compare", "path.compare.spoken", "pick.compare", "compare.side")),
            entry("contrast", List.of("bar.contrast")),
            entry("down", List.of("reader.down")),
            entry("edit", List.of("handoff.change")),
            entry("eraser", List.of("guided.erase")),
            entry("eye", List.of("guided.outlook.shown")),
            entry("eyeoff", List.of("guided.outlook.hidden")),
            // a person: also one who answers
            entry("hand", List.of("still.here", "person.talk")),
            entry("help", List.of("help.button")),
            entry("home", List.of("rail.home", "reader.finished")),
            // locked before, locked after
            entry("lock", List.of("pin.enter", "desk.back")),
            // less and more of what the row says
            entry("minus", List.of("easier.speed.less", "easier.volume.less")),
            // onward
            entry("next", List.of("home.basics", "reader.next", "reader.next.topic", "check.next", "path.words", "walk.next",
                    "prompt.next")),
            // out of a visit, out of the kiosk
            entry("out", List.of("guided.end", "desk.exit")),
            entry("pen", List.of("guided.draw")),
            // onto the list; more of what the row says
            entry("plus", List.of("questions.add", "reader.pick", "easier.speed.more", "easier.volume.more")),
            entry("qr", List.of("questions.show")),
            // what somebody says
            entry("quote", List.of("check.title", "guided.prompts")),
            entry("reach", List.of("bar.reach")),
            // begins anew: a visit, the kiosk, what was told
            entry("restart", List.of("rail.over", "over.now", "desk.restart", "prompt.again")),
            entry("text", List.of("bar.text")),
            entry("up", List.of("reader.up")),
            // a visit of several people
            entry("users", List.of("desk.guided", "desk.guided.in")),
            entry("words", List.of("rail.words")));

    /// What the guide names, each with a sign of its own kind: an answer says who knows more, a thing to talk about whether it is on the
    /// list, a choice or a stop of the path where it leads.
    private static final Set<String> NAMED_BY_THE_GUIDE = Set.of("compare-cell", "idea", "choice-row", "row-button", "path-joins",
            "path-ground");
    /// On rows that open, and on what is chosen: signs of what a control is and not of what it does.
    private static final Set<String> OF_STATE = Set.of("right", "check");
    /// A key takes back a sign that was typed, a tool takes away what was drawn: both are drawn so, and no screen has both.
    private static final Set<String> ERASING = Set.of("bksp", "eraser");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void aNameHasOneIconAndAnIconOneMeaning(String tag) {
        Locale language = Locale.of(tag);
        var texts = new Texts(language);
        Set<String> parts = parts();
        var meanings = new HashMap<String, List<Pattern>>();
        MEANINGS.forEach((icon, keys) -> meanings.put(icon, keys.stream().map(key -> pattern(texts, key)).toList()));
        var icons = new TreeMap<String, Set<String>>();
        var strange = new TreeSet<String>();
        each(language, (stop, control, icon) -> {
            String name = control.getAccessibleText();
            boolean part = parts.contains(name) && Set.of("back", "next").contains(icon);
            if (!part) {
                icons.computeIfAbsent(name, _ -> new TreeSet<>()).add(icon);
            }
            boolean named = control.getStyleClass().stream().anyMatch(NAMED_BY_THE_GUIDE::contains);
            boolean known = icon.equals("globe") ? Premises.CONFIG.languages().offered().stream().map(View::ownName).anyMatch(name::equals)
                    : meanings.getOrDefault(icon, List.of()).stream().anyMatch(meaning -> meaning.matcher(name).matches());
            if (!part && !named && !known) {
                strange.add("%s on %s, at %s".formatted(icon, name, stop.name()));
            }
        });
        icons.values().removeIf(signs -> signs.size() == 1 || signs.equals(ERASING));
        assertThat(icons).as("names with several icons").isEmpty();
        assertThat(strange).as("icons with another meaning than theirs").isEmpty();
    }

    @Test
    void noMeaningHasTwoIconsAndNoneIsOnlyWritten() {
        assertThat(MEANINGS.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
        var unseen = new TreeSet<String>();
        MEANINGS.values().forEach(unseen::addAll);
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ar"))) {
            var texts = new Texts(language);
            each(language, (_, control, icon) -> unseen.removeIf(key -> MEANINGS.getOrDefault(icon, List.of()).contains(key)
                    && pattern(texts, key).matcher(control.getAccessibleText()).matches()));
        }
        assertThat(unseen).as("meanings that no control has").isEmpty();
    }

    private interface Seen {
        void see(Stop stop, ButtonBase control, String icon);
    }

    /// Every control with an icon that says what it does.
    private static void each(Locale language, Seen seen) {
        var look = new Look(Glass.WALL, language, Comfort.USUAL, true);
        var showing = new Showing(Premises.speaking(language), Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
        int[] controls = {0};
        Premises.STOPS.forEach(stop -> Fx.run(() -> showing.of(look, stop.upTo(1), (_, view) -> view.surface().controls().forEach(control ->
                Surface.in(control, Icon.class).stream().map(Icon::name).filter(icon -> !OF_STATE.contains(icon)).findFirst().ifPresent(icon -> {
                    controls[0]++;
                    seen.see(stop, control, icon);
                })))));
        assertThat(controls[0]).isGreaterThan(1500);
    }

    /// What the parts of pictures and the rows of tables are called: the way to the one before and to the next is named so.
    private static Set<String> parts() {
        return Premises.LIBRARY.first(Locale.ENGLISH).orElseThrow().topics().stream().flatMap(topic -> topic.cards().stream())
                .flatMap(card -> card.blocks().stream()).flatMap(block -> switch (block) {
                    case Block.Walk walk -> walk.stages().stream().map(Block.Stage::name);
                    case Block.Table table -> table.rows().stream().map(Block.Row::name);
                    default -> Stream.<String>empty();
                }).collect(Collectors.toSet());
    }

    /// A message with anything in its holes, after what it is about or before what is the case.
    private static Pattern pattern(Texts texts, String key) {
        String message = texts.of(key, "\u0001", "\u0001");
        return Pattern.compile("(.+: )?" + Arrays.stream(message.split("\u0001", -1)).map(Pattern::quote).collect(Collectors.joining(".+"))
                + "(: .+)?");
    }
}
