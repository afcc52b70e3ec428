package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;
import org.handrail.content.Audience;
import org.handrail.content.Treatment;
import org.handrail.session.Comfort;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands side by side on a wall: whole, alike, and from the side that its own language is written from.
class SideBySideTest {

    private static final int QUESTIONS = 7;

    /// What a family sees of any two is on one page, so that nothing of it is told later than the rest.
    @Test
    void anyTwoTreatmentsAnswerEveryQuestionOnOnePage() {
        var pages = new ArrayList<Integer>();
        var rows = new HashSet<Integer>();
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL);
            for (var two : choices(every, 2)) {
                every.anew();
                every.kiosk.go(new Place.Comparing(two, 0));
                rows.add(all(every, "compare-row").size());
                pages.add(every.pages(_ -> { }));
            }
        });
        assertThat(pages).hasSize(55).containsOnly(1);
        assertThat(rows).containsExactly(QUESTIONS);
    }

    /// Three with their marks have two pages, as drawn, and one of them is no rest of the other.
    @Test
    void anyThreeTreatmentsOfAGuidedVisitTakeTwoEvenPages() {
        var pages = new ArrayList<List<Integer>>();
        Fx.run(() -> {
            var every = guided(EveryScreen.WALL, Comfort.USUAL);
            for (var three : choices(every, 3)) {
                every.kiosk.go(new Place.Comparing(three, 0));
                var rows = new ArrayList<Integer>();
                every.pages(_ -> rows.add(all(every, "compare-row").size()));
                pages.add(rows);
            }
        });
        assertThat(pages).hasSize(165).containsOnly(List.of(4, 3), List.of(3, 4));
    }

    /// Where the answers are not translated and that is said above them, too.
    @Test
    void anyTwoTreatmentsTakeOnePageInEveryLanguage() {
        var pages = new ArrayList<Integer>();
        Fx.run(() -> {
            for (Locale language : List.of(Locale.of("es"), Locale.of("ar"))) {
                var every = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL);
                every.kiosk.readIn(language);
                for (var two : choices(every, 2)) {
                    every.kiosk.go(new Place.Comparing(two, 0));
                    pages.add(every.pages(_ -> { }));
                }
            }
        });
        assertThat(pages).hasSize(110).containsOnly(1);
    }

    /// On every glass, in every size of text, led by staff or not.
    @ParameterizedTest
    @EnumSource(Comfort.TextSize.class)
    void theOrderIsSaidToTellNothingWhereTheyStandSideBySide(Comfort.TextSize size) {
        var silent = new ArrayList<String>();
        for (var panel : List.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL)) {
            for (boolean low : List.of(true, false)) {
                Comfort comfort = Comfort.USUAL.with(size).lowReach(low);
                Fx.run(() -> {
                    for (var every : List.of(new EveryScreen(panel, Audience.ADULT, comfort), guided(panel, comfort))) {
                        every.kiosk.go(new Place.Comparing(choices(every, 2).getFirst(), 0));
                        if (told(every).stream().noneMatch(text -> text.contains("In no special order."))) {
                            silent.add(panel.form() + (low ? " low" : ""));
                        }
                    }
                });
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void namesSideBySideAreOfOneSize() {
        Fx.run(() -> {
            for (var panel : List.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL)) {
                for (var size : Comfort.TextSize.values()) {
                    var every = new EveryScreen(panel, Audience.ADULT, Comfort.USUAL.with(size));
                    boolean mayStandAlone = panel == EveryScreen.SMALL && size == Comfort.TextSize.LARGEST;
                    for (var two : choices(every, 2).subList(0, 10)) {
                        every.anew();
                        every.kiosk.go(new Place.Comparing(two, 0));
                        var names = new HashSet<Double>();
                        every.pages(page -> {
                            var heads = all(every, "compare-head");
                            assertThat(heads.size()).as("page %d of %s at %s", page, two, size).isBetween(mayStandAlone ? 1 : 2, 2);
                            names.addAll(sizes(heads));
                        });
                        assertThat(names).as("%s at %s", two, size).hasSize(1);
                    }
                }
            }
        });
    }

    /// Where the largest text has no room for two answers beside each other, they follow each other on pages that are alike.
    @Test
    void answersWithNoRoomBesideEachOtherFollowEachOtherAlike() {
        Fx.run(() -> {
            int seen = 0;
            for (boolean low : List.of(false, true)) {
                var every = new EveryScreen(EveryScreen.SMALL, Audience.ADULT, Comfort.USUAL.with(Comfort.TextSize.LARGEST).lowReach(low));
                for (var two : choices(every, 2).subList(0, 10)) {
                    every.anew();
                    every.kiosk.go(new Place.Comparing(two, 0));
                    var pages = new ArrayList<List<Node>>();
                    every.pages(_ -> pages.add(List.copyOf(all(every, "compare-cell"))));
                    List<Node> alone = pages.stream().filter(cells -> cells.size() == 1).map(List::getFirst).toList();
                    for (int i = 0; i < alone.size(); i += 2) {
                        Node first = alone.get(i);
                        Node second = alone.get(i + 1);
                        assertThat(pages.indexOf(List.of(second))).isEqualTo(pages.indexOf(List.of(first)) + 1);
                        assertThat(fonts(first)).isEqualTo(fonts(second)).allMatch(size -> size >= 42);
                        assertThat(first.prefWidth(-1)).isEqualTo(second.prefWidth(-1));
                        seen++;
                    }
                }
            }
            assertThat(seen).isGreaterThan(20);
        });
    }

    /// On a small panel the mark of staff stands below the answers, so that it takes nothing from them.
    @Test
    void answersOfAGuidedVisitAreAsLargeAsAlone() {
        Fx.run(() -> {
            Comfort largest = Comfort.USUAL.with(Comfort.TextSize.LARGEST);
            var alone = new EveryScreen(EveryScreen.SMALL, Audience.ADULT, largest);
            var led = guided(EveryScreen.SMALL, largest);
            for (var two : choices(alone, 2).subList(10, 30)) {
                assertThat(answers(led, two)).isEqualTo(answers(alone, two)).hasSizeGreaterThan(QUESTIONS);
                led.kiosk.go(new Place.Comparing(two, 0));
                led.pages(_ -> {
                    assertThat(all(led, "compare-row")).hasSize(1);
                    assertThat(told(led)).filteredOn(told -> told.startsWith("Discuss: ")).hasSize(1);
                });
            }
        });
    }

    private static List<Set<Double>> answers(EveryScreen every, List<Treatment.Id> two) {
        var sizes = new ArrayList<Set<Double>>();
        every.kiosk.go(new Place.Comparing(two, 0));
        every.pages(_ -> all(every, "compare-cell").forEach(cell -> sizes.add(fonts(cell))));
        return sizes;
    }

    /// In the largest text one button stands for changing each of them.
    @Test
    void changingInTheLargestTextBeginsWithBothChosen() {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL.with(Comfort.TextSize.LARGEST));
            var two = choices(every, 2).getFirst();
            every.kiosk.go(new Place.Comparing(two, 0));
            var changes = all(every, "second-button").stream().filter(button -> "Change".equals(button.getAccessibleText())).toList();
            assertThat(changes).singleElement().isInstanceOfSatisfying(Button.class, Button::fire);
            assertThat(every.kiosk.state().here().map(visit -> visit.trail().last())).contains(new Place.Picking(two));
        });
    }

    @Test
    void answersThatNobodyHasTranslatedRunFromTheirOwnSideAndSaySo() {
        Fx.run(() -> {
            var every = new EveryScreen(EveryScreen.WALL, Audience.ADULT, Comfort.USUAL);
            every.kiosk.go(new Place.Comparing(choices(every, 2).getFirst(), 0));
            every.kiosk.readIn(Locale.of("ar"));
            assertThat(all(every, "compare-row")).isNotEmpty().allMatch(row ->
                    row.getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT);
            assertThat(told(every)).anyMatch(text -> text.contains("طلب مترجم"));
        });
    }

    private static EveryScreen guided(Layout panel, Comfort comfort) {
        var every = new EveryScreen(panel, Audience.ADULT, comfort);
        every.kiosk.clear();
        every.kiosk.openPinPad();
        every.kiosk.signIn();
        every.kiosk.beginGuided(every.guide.language());
        every.kiosk.make(comfort);
        every.kiosk.readAs(Audience.ADULT);
        return every;
    }

    private static List<List<Treatment.Id>> choices(EveryScreen every, int count) {
        var all = every.guide.treatments().stream().map(Treatment::id).toList();
        return choices(all, count);
    }

    private static List<List<Treatment.Id>> choices(List<Treatment.Id> all, int count) {
        if (count == 0) {
            return List.of(List.of());
        }
        return IntStream.range(0, all.size()).boxed().flatMap(first -> choices(all.subList(first + 1, all.size()), count - 1).stream()
                .map(rest -> {
                    var some = new ArrayList<>(List.of(all.get(first)));
                    some.addAll(rest);
                    return List.copyOf(some);
                })).toList();
    }

    private static List<Node> all(EveryScreen every, String style) {
        var found = new ArrayList<Node>();
        EveryScreen.each(every.scene.getRoot(), node -> {
            if (node.getStyleClass().contains(style)) {
                found.add(node);
            }
        });
        return found;
    }

    /// The sizes of the names, without those of buttons.
    private static Set<Double> sizes(List<Node> heads) {
        var sizes = new HashSet<Double>();
        heads.forEach(head -> EveryScreen.each(head, node -> {
            if (node instanceof Text text && !isInButton(text)) {
                sizes.add(text.getFont().getSize());
            }
        }));
        return sizes;
    }

    private static Set<Double> fonts(Node cell) {
        var sizes = new HashSet<Double>();
        EveryScreen.each(cell, node -> {
            if (node instanceof Text text) {
                sizes.add(text.getFont().getSize());
            }
        });
        return sizes;
    }

    private static boolean isInButton(Node node) {
        return node != null && (node instanceof Button || isInButton(node.getParent()));
    }

    private static List<String> told(EveryScreen every) {
        var told = new ArrayList<String>();
        EveryScreen.each(every.scene.getRoot(), node -> told.add(String.valueOf(node.getAccessibleText())));
        return told;
    }
}
