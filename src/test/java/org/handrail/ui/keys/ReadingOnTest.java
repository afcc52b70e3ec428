package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.handrail.content.Card;
import org.handrail.content.Topic;
import org.handrail.session.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// Whoever reads a topic with keys goes from section to section without looking for the way on each time.
class ReadingOnTest {

    private static final Topic.Id STAGING = new Topic.Id("spread");

    private Keyboard keyboard;

    @BeforeEach
    void somebodyIsThere() throws Exception {
        keyboard = Keyboard.shown(KeySettings.usual());
        keyboard.begin();
    }

    @AfterEach
    void theWindowIsGone() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void whatLeadsOnStaysUnderTheRing() {
        keyboard.go(new Place.Reading(STAGING, new Card.Id("in-short")));
        keyboard.choose("Next section");
        assertThat(keyboard.ringed()).isEqualTo("Next section");
        keyboard.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(keyboard.ringed()).as("at the end of the topic").startsWith("Next: ");
        keyboard.press(KeyCode.ESCAPE);
        assertThat(keyboard.ringed()).isEqualTo("Next section");
    }

    @Test
    void aSectionThatWasChosenKeepsTheRing() {
        keyboard.go(new Place.Reading(STAGING, new Card.Id("in-short")));
        keyboard.press(KeyCode.TAB, KeyCode.DOWN);
        String second = keyboard.ringed();
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.ringed()).startsWith("Part 2").isEqualTo(second);
    }

    @Test
    void nobodyIsLedThroughTheGateByPressingOnAndOn() {
        keyboard.go(new Place.Reading(new Topic.Id("ahead"), new Card.Id("gate")));
        keyboard.press(KeyCode.TAB);
        String first = keyboard.ringed();
        keyboard.go(new Place.Home());
        keyboard.go(new Place.Reading(new Topic.Id("research"), new Card.Id("in-short")));
        keyboard.walkTo("Next section");
        for (int section = 0; section < 10 && !keyboard.ringed().equals(first); section++) {
            keyboard.press(KeyCode.ENTER);
        }
        assertThat(keyboard.place()).isEqualTo(new Place.Reading(new Topic.Id("ahead"), new Card.Id("gate")));
        assertThat(keyboard.ringed()).as("the ring stands where the gate begins").isEqualTo(first);
    }

    @Test
    void theSwitchForLowReachTakesTheRingDownWithItsBar() {
        keyboard.go(new Place.Reading(STAGING, new Card.Id("in-short")));
        keyboard.choose("Low reach");
        assertThat(keyboard.ringed()).isEqualTo("Low reach: on");
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.ringed()).isEqualTo("Low reach");
    }

    @Test
    void theListThatWasChosenKeepsTheRing() {
        keyboard.go(new Place.Ideas());
        keyboard.choose("Treatments");
        assertThat(keyboard.place()).isEqualTo(new Place.Ideas(Place.Ideas.Kind.TREATMENTS, 0));
        assertThat(keyboard.ringed()).isEqualTo("Treatments");
    }

    @Test
    void aWordThatGoesOnInTheNextLineIsOneStopAndHasTheRingAroundBothParts() {
        keyboard.go(new Place.Reading(new Topic.Id("what"), new Card.Id("in-short")));
        keyboard.walkTo("soft tissue sarcoma");
        assertThat(keyboard.ring().lookupAll(".focus-ring-line")).hasSize(2);
        keyboard.press(KeyCode.TAB);
        assertThat(keyboard.ringed()).isEqualTo("Where is this from?");
        assertThat(keyboard.ring().lookupAll(".focus-ring-line")).hasSize(1);
        keyboard.choose("soft tissue sarcoma");
        assertThat(keyboard.get(() -> keyboard.scene.getRoot().lookupAll(".word-lit"))).as("both parts are lit").hasSize(2);
        keyboard.press(KeyCode.ESCAPE);
        assertThat(keyboard.ringed()).isEqualTo("soft tissue sarcoma");
    }

    @Test
    void aHandOnTheSecondPartOfAWordMeansTheWord() {
        keyboard.go(new Place.Reading(new Topic.Id("what"), new Card.Id("in-short")));
        keyboard.walkTo("soft tissue sarcoma");
        var rest = Keyboard.box(keyboard.get(() -> keyboard.scene.getRoot().lookup(".word-rest")));
        keyboard.tap(rest.getCenterX(), rest.getCenterY());
        assertThat(keyboard.place()).isInstanceOf(Place.Meaning.class);
        keyboard.press(KeyCode.ESCAPE);
        assertThat(keyboard.ringed()).isEqualTo("soft tissue sarcoma");
    }

    @Test
    void whereStaffLeadReadingDoesNotBeginWithThePen() {
        keyboard.run(() -> {
            keyboard.kiosk.clear();
            keyboard.kiosk.openPinPad();
            keyboard.kiosk.signIn();
            keyboard.kiosk.beginGuided(Locale.ENGLISH);
        });
        keyboard.press(KeyCode.TAB);
        assertThat(keyboard.place()).isEqualTo(new Place.WhoIsReading());
        assertThat(keyboard.ringed()).isEqualTo("A parent or another adult");
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.ringed()).isEqualTo("Start with the basics");
        keyboard.choose("Draw");
        assertThat(keyboard.ringed()).as("the pen keeps the ring").isEqualTo("Draw: on");
    }

    @Test
    void besideThePromptsOfStaffThePageCanStillBeReached() {
        keyboard.run(() -> {
            keyboard.kiosk.clear();
            keyboard.kiosk.openPinPad();
            keyboard.kiosk.signIn();
            keyboard.kiosk.beginGuided(Locale.ENGLISH);
            keyboard.kiosk.back();
        });
        keyboard.choose("Prompts");
        keyboard.walkTo("Fold");
        keyboard.choose("What is DSRCT?");
        assertThat(keyboard.place()).isEqualTo(new Place.Reading(new Topic.Id("what"), new Card.Id("in-short")));
        keyboard.walkTo("They told me");
        keyboard.choose("Next section");
        for (int i = 0; i < 40; i++) {
            assertThat(keyboard.ringed()).as("what the prompts cover").isNotEqualTo("Draw");
            keyboard.press(KeyCode.TAB);
        }
    }

    @Test
    void sidewaysNothingLeadsIntoABar() {
        keyboard.go(new Place.Reading(STAGING, new Card.Id("in-short")));
        keyboard.walkTo("staging");
        keyboard.press(KeyCode.RIGHT);
        assertThat(keyboard.ringed()).isEqualTo("Next section");
        keyboard.walkTo("Get help now");
        keyboard.press(KeyCode.LEFT);
        assertThat(keyboard.ringed()).isEqualTo("Low reach");
    }
}
