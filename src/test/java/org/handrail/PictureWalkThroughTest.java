package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.handrail.content.Audience;
import org.handrail.content.Card;
import org.handrail.content.Pick;
import org.handrail.content.Topic;
import org.handrail.content.Treatment;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a visitor does with a picture that is told part by part.
class PictureWalkThroughTest {

    private static final Treatment.Id RESCUE = new Treatment.Id("rescue");

    @TempDir
    Path folder;

    private TestKiosk glass;

    @BeforeEach
    void aVisitorIsHere() {
        glass = TestKiosk.withGuide(folder);
        Fx.run(() -> {
            glass.kiosk().begin(Locale.ENGLISH);
            glass.kiosk().readAs(Audience.ADULT);
        });
    }

    @AfterEach
    void closes() {
        glass.close();
    }

    @Test
    void stepsAreWalkedForthAndBackAndTheWayBackIsOneStep() {
        open("treated", "rescue");
        assertThat(glass.told()).contains("Step 1 of 5", "Collect the cells");
        glass.touch("Step 2: Freeze");
        glass.touch("Step 3: Strong chemo");
        assertThat(glass.told()).contains("Step 3 of 5", "Get strong chemo").doesNotContain("Freeze the cells");
        glass.touch("Step 2");
        assertThat(part()).isEqualTo(1);
        glass.touch("Back");
        assertThat(glass.visit().trail().last()).isEqualTo(new Place.Home());
    }

    @Test
    void everyStepIsATouchInThePicture() {
        open("treated", "rescue");
        glass.touch("Step 5 of 5: Grow");
        assertThat(part()).isEqualTo(4);
        assertThat(glass.told()).contains("New cells grow");
        glass.touch("Next section");
        assertThat(glass.visit().trail().last()).isEqualTo(new Place.Reading(new Topic.Id("treated"), new Card.Id("ask")));
    }

    @Test
    void theOpenStepStaysInAnotherLanguageAndTextSize() {
        open("treated", "rescue");
        glass.touch("Step 4 of 5: Give back");
        Fx.run(() -> {
            glass.kiosk().readIn(Locale.of("ar"));
            glass.kiosk().make(Comfort.USUAL.with(TextSize.LARGEST));
        });
        TestKiosk.settle();
        assertThat(part()).isEqualTo(3);
        assertThat(glass.told()).contains("Give the cells back");
    }

    @Test
    void whatAPictureIsAboutIsKeptToAskAndLetGo() {
        open("treated", "rescue");
        glass.touch("Ask about this");
        assertThat(glass.visit().picks()).containsExactly(new Pick.OfTreatment(RESCUE));
        glass.touch("You will ask");
        assertThat(glass.visit().picks()).isEmpty();
        open("causes", "change");
        glass.touch("Ask about this");
        assertThat(glass.visit().picks()).containsExactly(new Pick.OfTopic(new Topic.Id("causes")));
    }

    @Test
    void twoStepsStandSideBySideWithTheWayToCompare() {
        open("treated", "hipec");
        assertThat(glass.told()).contains("HIPEC: one surgery, two steps", "Take out", "Warm chemo", "What is not sure");
        glass.touch("Compare");
        assertThat(glass.visit().trail().last()).isEqualTo(
                new Place.Comparing(List.of(new Treatment.Id("surgery"), new Treatment.Id("hipec")), 0));
    }

    @Test
    void aNameAndItsMarkAreOneButton() {
        open("spread", "places");
        assertThat(glass.told()).contains("Where it starts", "In more than 4 of 10 people, DSRCT spreads to other parts.");
        glass.touch("Liver. It can spread here");
        assertThat(glass.told()).contains("Where it can spread", "The liver is in the belly.");
        assertThat(glass.has("Liver. It can spread here. Chosen.")).isTrue();
        var lungs = Fx.on(() -> mark(2).localToScreen(mark(2).getLayoutBounds()));
        glass.touch(lungs.getCenterX(), lungs.getCenterY());
        assertThat(part()).isEqualTo(2);
        assertThat(glass.told()).contains("DSRCT can spread to the lungs.");
        glass.touch("Back");
        assertThat(glass.visit().trail().last()).isEqualTo(new Place.Home());
    }

    @Test
    void aMarkIsLargeEnoughForAFingerAndAloneUnderIt() {
        open("spread", "places");
        double mm = 1920 / TestKiosk.CONFIG.panel().widthMm();
        for (int one = 0; one < 6; one++) {
            var here = Fx.on(mark(one)::getLayoutBounds);
            assertThat(Math.min(here.getWidth(), here.getHeight())).isGreaterThanOrEqualTo(16 * mm);
            for (int other = one + 1; other < 6; other++) {
                int first = one;
                int second = other;
                boolean meet = Fx.on(() -> mark(first).localToScene(mark(first).getLayoutBounds())
                        .intersects(mark(second).localToScene(mark(second).getLayoutBounds())));
                assertThat(meet).as("marks %d and %d", one, other).isFalse();
            }
        }
    }

    private Node mark(int index) {
        return glass.scene().lookup("#place-" + index);
    }

    private void open(String topic, String card) {
        Fx.run(() -> glass.kiosk().go(new Place.Reading(new Topic.Id(topic), new Card.Id(card))));
        TestKiosk.settle();
    }

    private int part() {
        return ((Place.Reading) glass.visit().trail().last()).part();
    }
}
