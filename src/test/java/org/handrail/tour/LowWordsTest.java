package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// In low reach what is read is low, too: for eyes 1015 mm above the floor, as they are in a wheelchair (508 408.2).
class LowWordsTest {

    private static final double EYES_MM = 1015;
    private static final double MOST_UP = 20;
    private static final double MOST_UP_WHERE_IT_HANGS_HIGH = 35;
    /// In design px: two lines of text.
    private static final double MOST_FREE = 90;
    private static final Showing SHOWING = new Showing(Premises.CONFIG, Premises.LIBRARY,
            new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));

    @ParameterizedTest
    @MethodSource("usual")
    void titlesAndChoicesLieWithinReachOnAPanelThatHangsAsItShould(Look look) {
        var panel = look.glass().panel(Premises.CONFIG.panel());
        var outside = new TreeSet<String>();
        int[] seen = {0};
        typical().forEach(stop -> Fx.run(() -> SHOWING.of(look, stop, (_, view) -> titlesAndChoices(view.surface()).forEach(node -> {
            seen[0]++;
            double top = above(look, view.surface(), Surface.bounds(node).getMinY());
            double bottom = above(look, view.surface(), Surface.bounds(node).getMaxY());
            if (top > panel.highestReachMm() || bottom < panel.lowestReachMm()) {
                outside.add("%s: %s from %.0f to %.0f mm".formatted(stop.name(), told(node), bottom, top));
            }
        }))));
        assertThat(outside).isEmpty();
        assertThat(seen[0]).isGreaterThan(500);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nobodyWhoSitsLooksUpHighForATitle(Look look) {
        double most = look.glass().name().endsWith("-high") ? MOST_UP_WHERE_IT_HANGS_HIGH : MOST_UP;
        var high = new TreeSet<String>();
        int[] titles = {0};
        typical().forEach(stop -> Fx.run(() -> SHOWING.of(look, stop, (_, view) -> titles(view.surface()).forEach(title -> {
            titles[0]++;
            double up = above(look, view.surface(), Surface.bounds(title).getMinY()) - EYES_MM;
            double angle = Math.toDegrees(Math.atan2(up, Premises.CONFIG.panel().viewingDistanceMm()));
            if (angle > most) {
                high.add("%s: %s, %.0f degrees".formatted(stop.name(), told(title), angle));
            }
        }))));
        assertThat(high).isEmpty();
        assertThat(titles[0]).isGreaterThan(50);
    }

    /// Room that a card does not need is above its title and not below it.
    @ParameterizedTest
    @MethodSource("looks")
    void aCardStandsAsLowAsItsWordsAllow(Look look) {
        var free = new TreeMap<String, Double>();
        Premises.STOPS.stream().filter(stop -> stop.typical() && stop.group().startsWith("Topic") && isRead(stop.name())).forEach(stop -> Fx.run(() ->
                SHOWING.of(look, stop, (_, view) -> card(view.surface()).ifPresent(card ->
                        free.merge(stop.name(), hole(look, card), Math::min)))));
        assertThat(free.entrySet().stream().filter(card -> card.getValue() > MOST_FREE)).isEmpty();
        assertThat(free).hasSizeGreaterThan(8);
    }

    static Stream<Look> usual() {
        return Glass.ALL.stream().flatMap(LowWordsTest::low);
    }

    static Stream<Look> looks() {
        return Glass.ALL.stream().flatMap(glass -> Stream.of(glass, glass.high())).flatMap(LowWordsTest::low);
    }

    private static Stream<Look> low(Glass glass) {
        return Stream.of(TextSize.NORMAL, TextSize.LARGEST).map(size ->
                new Look(glass, Locale.ENGLISH, Comfort.USUAL.with(size).lowReach(true), false));
    }

    /// Places of a visit; the first screen and what is for staff are the same for everybody.
    private static Stream<Stop> typical() {
        return Premises.STOPS.stream().filter(Stop::typical).map(stop -> stop.upTo(1));
    }

    /// Pictures to touch and what may lie ahead have their own order.
    private static boolean isRead(String stop) {
        return !stop.matches("(causes-change|treated-rescue|treated-hipec|spread-places|ahead).*");
    }

    private static List<Node> titlesAndChoices(Surface surface) {
        Stream<ButtonBase> choices = surface.reach().equals(Reach.EVERYWHERE) ? Stream.empty() : surface.controls().stream();
        return Stream.<Node>concat(titles(surface).stream(), choices).toList();
    }

    private static List<Words> titles(Surface surface) {
        return surface.reach().equals(Reach.EVERYWHERE) ? List.of() : surface.texts().stream().filter(Words::isHeading).toList();
    }

    /// The card that a title stands on.
    private static Optional<Node> card(Surface surface) {
        return titles(surface).stream().map(Node::getParent).filter(parent -> parent.getStyleClass().contains("card"))
                .<Node>map(parent -> parent).findFirst();
    }

    /// The highest free room between the title of a card and its lowest button, in design px.
    private static double hole(Look look, Node card) {
        List<Bounds> things = Surface.in(card, Node.class).stream().filter(node -> node.getAccessibleText() != null).map(Surface::bounds)
                .sorted(Comparator.comparingDouble(Bounds::getMinY)).toList();
        double end = things.getFirst().getMaxY();
        double most = 0;
        for (Bounds thing : things) {
            most = Math.max(most, thing.getMinY() - end);
            end = Math.max(end, thing.getMaxY());
        }
        return most / look.glass().layout().scale();
    }

    private static double above(Look look, Surface surface, double y) {
        return look.glass().lowerEdgeMm() + surface.mm(look.glass().heightPx() - y);
    }

    private static String told(Node node) {
        return node instanceof Words words ? Surface.told(words) : Surface.told((ButtonBase) node);
    }
}
