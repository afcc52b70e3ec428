package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handrail.content.Art;
import org.handrail.content.Audience;
import org.handrail.content.Card;
import org.handrail.content.Family;
import org.handrail.content.Prompt;
import org.handrail.content.Treatment;
import org.handrail.session.KioskState.Attract;
import org.handrail.session.KioskState.Visiting;
import org.handrail.session.Stroke.Sheet;
import org.handrail.session.Stroke.Spot;
import org.junit.jupiter.api.Test;

/// A visit that a member of staff leads.
class GuidedTest {

    private static final Sheet HOME = Shelf.STROKE.sheet();
    private static final Sheet HELP = new Sheet(new Place.GettingHelp(), Locale.ENGLISH, Comfort.USUAL, Audience.ADULT);

    private final Lobby lobby = Lobby.withStaff();

    @Test
    void itBeginsAtTheStaffDeskAsEveryVisitBegins() {
        lobby.kiosk.beginGuided(Locale.of("es"));
        assertThat(lobby.visit().guided()).contains(Guided.begin());
        assertThat(lobby.visit().language()).isEqualTo(Locale.of("es"));
        assertThat(lobby.visit().trail().last()).isEqualTo(new Place.WhoIsReading());
    }

    @Test
    void nobodyBeginsItWithoutTheDesk() {
        for (Lobby other : List.of(Lobby.waiting(), Lobby.withVisitor())) {
            KioskState before = other.kiosk.state();
            other.kiosk.beginGuided(Locale.ENGLISH);
            assertThat(other.kiosk.state()).isEqualTo(before);
        }
        lobby.pass(Duration.ofMinutes(3));
        lobby.kiosk.beginGuided(Locale.ENGLISH);
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void aVisitThatNobodyLeadsStaysOne() {
        Lobby alone = Lobby.withVisitor();
        Visit before = alone.visit();
        alone.kiosk.guide(guided -> guided.outlook(true));
        assertThat(alone.visit()).isEqualTo(before);
    }

    @Test
    void peopleMayTalkForTenMinutesBeforeTheyAreAsked() {
        lobby.kiosk.beginGuided(Locale.ENGLISH);
        lobby.pass(Duration.ofMinutes(10).minusNanos(1));
        assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(lobby.visit(), OptionalInt.empty()));
        lobby.pass(Duration.ofNanos(1));
        assertThat(lobby.secondsLeft()).isEqualTo(30);
        lobby.pass(Duration.ofSeconds(30));
        assertThat(lobby.kiosk.state()).isEqualTo(new Attract());
    }

    @Test
    void aPageThatTakesLongerToReadIsGivenLonger() {
        lobby.kiosk.beginGuided(Locale.ENGLISH);
        lobby.kiosk.showing(3000);
        lobby.pass(Duration.ofMinutes(20));
        assertThat(lobby.kiosk.state()).isEqualTo(new Visiting(lobby.visit(), OptionalInt.empty()));
    }

    @Test
    void whatIsDrawnStaysWithItsSheet() {
        Stroke other = new Stroke(HELP, Shelf.STROKE.spots());
        Guided guided = Guided.begin().drawn(Shelf.STROKE).drawn(other);
        assertThat(guided.on(HOME)).containsExactly(Shelf.STROKE);
        assertThat(guided.on(HELP)).containsExactly(other);
        assertThat(guided.cleared(HOME).strokes()).containsExactly(other);
        Sheet larger = new Sheet(new Place.Home(), Locale.ENGLISH, Comfort.USUAL.with(Comfort.TextSize.LARGE), Audience.ADULT);
        assertThat(guided.on(larger)).isEmpty();
    }

    @Test
    void theEraserTakesTheLinesItTouches() {
        Stroke far = new Stroke(HOME, List.of(new Spot(10, 300)));
        Guided guided = Guided.begin().drawn(Shelf.STROKE).drawn(far);
        assertThat(guided.erased(HOME, new Spot(60, 30), 25).strokes()).containsExactly(far);
        assertThat(guided.erased(HOME, new Spot(20, 310), 25).strokes()).containsExactly(Shelf.STROKE);
        assertThat(guided.erased(HOME, new Spot(60, 60), 25)).isEqualTo(guided);
        assertThat(guided.erased(HELP, new Spot(60, 10), 25)).isEqualTo(guided);
    }

    @Test
    void noFingerFillsTheMemory() {
        Guided guided = Guided.begin();
        for (int i = 0; i < Guided.MOST_STROKES + 50; i++) {
            guided = guided.drawn(new Stroke(HOME, List.of(new Spot(i, 0))));
        }
        assertThat(guided.strokes()).hasSize(Guided.MOST_STROKES);
        assertThat(guided.strokes().getFirst().spots().getFirst().x()).isEqualTo(50);
    }

    @Test
    void whatWasTalkedAboutIsListedInTheOrderOfTheGuide() {
        Guided guided = Guided.begin().toggled(new Mark.OfTopic(Shelf.MONEY)).toggled(new Mark.OfTopic(Shelf.SIGNS))
                .toggled(new Mark.OfTopic(Shelf.OUTLOOK)).toggled(new Mark.OfTopic(Shelf.OUTLOOK))
                .toggled(new Mark.OfRow(List.of(new Treatment.Id("rest")), 0))
                .toggled(new Mark.OfRow(List.of(new Treatment.Id("chemo")), 3));
        var topics = Shelf.library("1").first(Locale.ENGLISH).orElseThrow().topics();
        var treatments = List.of(treatment("chemo"), treatment("surgery"), treatment("rest"));
        assertThat(guided.discussed(topics)).extracting(topic -> topic.id()).containsExactly(Shelf.SIGNS, Shelf.MONEY);
        assertThat(guided.treatments(treatments)).extracting(Treatment::name).containsExactly("chemo", "rest");
    }

    @Test
    void whatWasPassedOverIsAskedLast() {
        List<Prompt> prompts = Stream.of("a", "b", "c").map(id -> new Prompt(id, Shelf.SIGNS, new Card.Id("card"), "", "", List.of())).toList();
        Guided guided = Guided.begin().later("a").told("b");
        assertThat(guided.asked().left(prompts)).extracting(Prompt::id).containsExactly("c", "a");
        assertThat(guided.later("c").asked().left(prompts)).extracting(Prompt::id).containsExactly("a", "c");
        assertThat(guided.later("c").later("a").asked().left(prompts)).extracting(Prompt::id).containsExactly("c", "a");
    }

    private static Treatment treatment(String id) {
        return new Treatment(new Treatment.Id(id), Locale.ENGLISH, id, id, id, Family.MINT, new Art("leaf"), List.of());
    }

    @Test
    void whatLiesOverAPageDoesNotChangeHowItIsLaidOut() {
        Guided guided = Guided.begin();
        assertThat(IntStream.range(0, 3).mapToObj(i -> guided.drawn(Shelf.STROKE).told("p" + i).prompting(i > 0).beneath()))
                .allMatch(guided::equals);
        assertThat(guided.outlook(true).beneath()).isNotEqualTo(guided);
    }
}
