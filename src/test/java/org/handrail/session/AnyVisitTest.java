package org.handrail.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.handrail.content.Audience;
import org.handrail.content.Card;
import org.handrail.content.Library;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;

/// What holds whatever people, staff, time and the machine do, in any order.
class AnyVisitTest {

    @Property(tries = 2000)
    void theRulesOfAVisitHoldAfterEveryStep(@ForAll("days") List<Step> day) {
        var witness = new Witness();
        day.forEach(witness::see);
    }

    @Property(tries = 500)
    void backAlwaysRetraces(@ForAll("places") List<Place> places) {
        Lobby lobby = Lobby.withVisitor();
        var steps = new Footsteps();
        places.forEach(place -> {
            lobby.kiosk.go(place);
            steps.go(place);
        });
        while (lobby.visit().trail().canGoBack()) {
            assertThat(lobby.visit().trail().last()).isEqualTo(steps.last());
            lobby.kiosk.back();
            steps.back();
        }
        assertThat(lobby.visit().trail().places()).isEqualTo(steps.places()).containsExactly(new Place.Home());
    }

    @Provide
    Arbitrary<List<Step>> days() {
        return step().list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Place>> places() {
        return place().list().ofMaxSize(300).withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Step> step() {
        Arbitrary<Step> time = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 40_000_000_000L)),
                Tuple.of(2, Arbitraries.of(89_999_999_999L, 90_000_000_000L, 119_999_999_999L, 30_000_000_000L, 599_999_999_999L, 600_000_000_000L)),
                Tuple.of(1, Arbitraries.of(3_600_000_000_000L, 86_400_000_000_000L)))
                .flatMap(nanos -> Arbitraries.of(new Step.Pass(nanos), new Step.Stall(nanos)));
        Arbitrary<Step> simple = Arbitraries.of(Step.Simple.class).map(step -> step);
        Arbitrary<Library> libraries = Arbitraries.of(Shelf.EMPTY, Shelf.library("1"), Shelf.library("2"));
        return Arbitraries.frequencyOf(
                Tuple.of(6, time),
                Tuple.of(6, simple),
                Tuple.of(4, place().map(Step.Go::new)),
                Tuple.of(2, place().map(Step.Turn::new)),
                Tuple.of(1, Arbitraries.of(Audience.class).map(Step.ReadAs::new)),
                Tuple.of(1, Arbitraries.integers().between(0, 900).map(Step.Showing::new)),
                Tuple.of(1, libraries.map(Step.Offer::new)));
    }

    private static Arbitrary<Place> place() {
        var card = Arbitraries.of("first", "second", "grown-up", "gate", "short", "costs", "gone");
        var topic = Arbitraries.of(Shelf.SIGNS, Shelf.OUTLOOK, Shelf.MONEY, new Topic.Id("gone"));
        Arbitrary<Place> reading = topic.flatMap(id -> card.map(name -> new Place.Reading(id, new Card.Id(name))));
        Arbitrary<Place> others = Arbitraries.of(new Place.Home(), new Place.GettingHelp(), new Place.WhoIsReading(),
                new Place.Comparing(List.of(new Treatment.Id("rest")), 0));
        return Arbitraries.oneOf(reading, others);
    }
}
