package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.handrail.content.Audience;
import org.handrail.content.Check;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a family does at "Check what you know", by hand.
class CheckWalkThroughTest {

    @TempDir
    Path folder;

    private TestKiosk glass;

    @BeforeEach
    void opens() {
        glass = TestKiosk.withGuide(folder);
        glass.touch(960, 640);
    }

    @AfterEach
    void closes() {
        glass.close();
    }

    @Test
    void isTwoTouchesFromHome() {
        glass.touch("A parent or another adult");
        glass.touch("Talking about it");
        glass.touch("Part 5 of 5: Check what you know");
        assertThat(glass.told()).contains("Check what you know", "Not a test for you. A check on us.", "Card 1 of 10",
                "Say it in your own words", checks().getFirst().prompt());
    }

    @Test
    void anotherLineLeadsToThePageThatTellsItAndBackAgain() {
        open(checks().get(2));
        Check check = checks().get(2);
        glass.touch(check.others().getLast());
        assertThat(glass.told()).contains(check.others().getLast(), "You touched this", check.right(), "Closest",
                "Let us try saying it a better way.", check.answer()).doesNotContain(check.others().getFirst());
        glass.touch("Read that page");
        assertThat(place()).isEqualTo(new Place.Reading(check.topic(), check.explain()));
        glass.touch("Back");
        assertThat(place()).isEqualTo(new Place.Checking(check.id(), OptionalInt.of(2)));
        glass.touch("Back");
        assertThat(place()).isEqualTo(new Place.Checking(check.id(), OptionalInt.empty()));
        glass.touch("Back");
        assertThat(place()).isEqualTo(new Place.Home());
    }

    @Test
    void theClosestLineLeadsToTheSameCalmAnswer() {
        Check check = checks().getFirst();
        open(check);
        glass.touch(check.right());
        assertThat(glass.told()).contains(check.right(), "You touched this", check.answer());
        assertThat(glass.has("Read that page")).isTrue();
        glass.touch("Next card");
        assertThat(place()).isEqualTo(new Place.Checking(checks().get(1).id(), OptionalInt.empty()));
    }

    @Test
    void everyCardCanBeSkippedAndNothingIsCounted() {
        open(checks().getFirst());
        for (int i = 0; i < checks().size(); i++) {
            assertThat(glass.told()).contains("Card " + (i + 1) + " of 10", checks().get(i).prompt())
                    .doesNotContainPattern("(?i)score|correct|wrong|well done");
            glass.touch("Skip this card");
        }
        assertThat(place()).isEqualTo(new Place.Home());
    }

    @Test
    void theLastAnswerLeadsHome() {
        open(checks().getLast());
        glass.touch(checks().getLast().right());
        glass.touch("Back to home");
        assertThat(place()).isEqualTo(new Place.Home());
    }

    @Test
    void theEndOfATopicAsksWhatItToldAndLeadsOn() {
        glass.touch("A parent or another adult");
        Topic what = glass.visit().guide().topics().getFirst();
        Fx.run(() -> glass.kiosk().go(new Place.Reading(what.id(), what.cardsFor(Audience.ADULT).getLast().id())));
        TestKiosk.settle();
        glass.touch("Check what you know");
        List<Check> own = glass.visit().guide().checks(what.id());
        assertThat(glass.told()).contains("Card 1 of " + own.size(), own.getFirst().prompt());
        glass.touch(own.getFirst().right());
        glass.touch("Next: " + glass.visit().guide().topics().get(1).title());
        assertThat(place()).isInstanceOf(Place.Reading.class);
    }

    @Test
    void noTopicWithoutAQuestionOfItsOwnOffersAny() {
        glass.touch("A parent or another adult");
        Topic signs = glass.visit().guide().topic(new Topic.Id("signs")).orElseThrow();
        Fx.run(() -> glass.kiosk().go(new Place.Reading(signs.id(), signs.cardsFor(Audience.ADULT).getLast().id())));
        TestKiosk.settle();
        assertThat(glass.has("Check what you know")).isFalse();
    }

    @Test
    void largeWordsOfTheAnswerTakePagesAndStayLarge() {
        open(checks().getFirst());
        Fx.run(() -> glass.kiosk().make(Comfort.USUAL.with(Comfort.TextSize.LARGEST)));
        Fx.run(() -> glass.kiosk().go(new Place.Checking(checks().getFirst().id(), OptionalInt.of(1))));
        TestKiosk.settle();
        assertThat(glass.told()).contains(checks().getFirst().answer()).doesNotContain("Closest");
        glass.touch("Down");
        assertThat(glass.told()).contains("You touched this", "Closest").doesNotContain(checks().getFirst().answer());
    }

    @Test
    void isNotForAChild() {
        glass.touch("A child, with an adult");
        Topic talk = glass.visit().guide().topic(new Topic.Id("talk")).orElseThrow();
        assertThat(talk.cardsFor(Audience.CHILD)).extracting(card -> card.id().value()).doesNotContain("check");
        Fx.run(() -> glass.kiosk().go(new Place.Checking(checks().getFirst().id(), OptionalInt.empty())));
        TestKiosk.settle();
        assertThat(glass.told()).doesNotContain(checks().getFirst().prompt()).contains(talk.title());
    }

    private void open(Check check) {
        glass.touch("A parent or another adult");
        Fx.run(() -> glass.kiosk().go(new Place.Checking(check.id(), OptionalInt.empty())));
        TestKiosk.settle();
    }

    private List<Check> checks() {
        return glass.visit().guide().checks();
    }

    private Place place() {
        return glass.visit().trail().last();
    }
}
