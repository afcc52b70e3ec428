package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

/// A family walks along the path of the treatments and looks at two of them side by side.
class TreatmentWalkThroughTest {

    private static final Place.Reading PATH = new Place.Reading(new Topic.Id("treated"), new Card.Id("path"));

    @TempDir
    Path folder;

    private TestKiosk glass;

    @BeforeEach
    void begins() {
        glass = TestKiosk.withGuide(folder);
        read(Audience.ADULT);
    }

    @AfterEach
    void closes() {
        glass.close();
    }

    @Test
    void thePathLeadsToWhatIsToldOfEachStopAndToCompareAtAChoiceAlone() {
        glass.touch("How it is treated");
        assertThat(place()).isEqualTo(PATH);
        assertThat(glass.told()).contains("The order can differ. There is no one set plan.", "Comfort care", "can start on day one. It goes along the whole way");
        assertThat(glass.buttons(button -> button.getAccessibleText().startsWith("Compare: "))).hasSize(3);

        glass.touch("Surgery");
        assertThat(place()).isEqualTo(new Place.OnPath("surgery"));
        glass.touch("HIPEC in two steps");
        assertThat(place()).isEqualTo(new Place.Reading(PATH.topic(), new Card.Id("hipec")));
        glass.touch("Back");
        glass.touch("Close");
        assertThat(place()).isEqualTo(PATH);

        glass.touch("Compare: X-rays or protons?");
        assertThat(place()).isEqualTo(new Place.Comparing(treatments("radiation", "proton"), 0));
        glass.touch("Back");
        glass.touch("Read it in words");
        assertThat(place()).isEqualTo(new Place.Reading(PATH.topic(), new Card.Id("in-short")));
    }

    @Test
    void aStopStaysOpenWhenWordsGrowOrTheLanguageChanges() {
        glass.touch("How it is treated");
        glass.touch("Radiation");
        Fx.run(() -> {
            glass.kiosk().make(Comfort.USUAL.with(TextSize.LARGEST));
            glass.kiosk().readIn(Locale.of("ar"));
        });
        TestKiosk.settle();
        assertThat(place()).isEqualTo(new Place.OnPath("radiation"));
        assertThat(glass.told()).contains("Strong beams are aimed at the cancer.");
    }

    @Test
    void twoAreChosenLookedAtAndOneIsChanged() {
        Fx.run(() -> glass.kiosk().go(new Place.Reading(new Topic.Id("compare"), new Card.Id("treatments"))));
        TestKiosk.settle();
        assertThat(glass.told()).contains("These are in no special order.");
        glass.touch("Side by side");
        assertThat(glass.button("Compare").isDisabled()).isTrue();
        glass.touch("HIPEC (warm chemo in the belly). Not chosen.");
        glass.touch("Surgery. Not chosen.");
        glass.touch("Ablation. Not chosen.");
        assertThat(glass.told()).contains("2 chosen", "Take one off first.");
        glass.touch("Compare 2");
        assertThat(place()).as("in the order of the guide").isEqualTo(new Place.Comparing(treatments("surgery", "hipec"), 0));
        assertThat(glass.told()).contains("Side by side", "In no special order.");

        glass.touch("Change: HIPEC (warm chemo in the belly)");
        assertThat(place()).isEqualTo(new Place.Picking(treatments("surgery")));
        glass.touch("Ablation. Not chosen.");
        glass.touch("Compare 2");
        assertThat(place()).isEqualTo(new Place.Comparing(treatments("surgery", "ablation"), 0));
    }

    @Test
    void theListOfTreatmentsIsASectionAmongOthersAndLeadsOn() {
        Fx.run(() -> glass.kiosk().go(new Place.Reading(new Topic.Id("compare"), new Card.Id("treatments"))));
        TestKiosk.settle();
        glass.touch("Next section");
        assertThat(place()).isEqualTo(new Place.Reading(new Topic.Id("compare"), new Card.Id("beams")));
    }

    @Test
    void cancelForgetsWhatWasChosen() {
        Fx.run(() -> glass.kiosk().go(new Place.Reading(new Topic.Id("compare"), new Card.Id("treatments"))));
        TestKiosk.settle();
        Place before = place();
        glass.touch("Side by side");
        glass.touch("Surgery. Not chosen.");
        glass.touch("Cancel");
        assertThat(place()).isEqualTo(before);
        glass.touch("Side by side");
        assertThat(place()).isEqualTo(new Place.Picking(List.of()));
    }

    @Test
    void anAnswerTellsWhereItIsFromAndIsKeptToAskAbout() {
        Fx.run(() -> glass.kiosk().go(new Place.Comparing(treatments("maint", "hipec"), 0)));
        TestKiosk.settle();
        glass.touch(glass.buttons(button -> button.getAccessibleText().startsWith("HIPEC (warm chemo in the belly). Why is it used?"))
                .getFirst().getAccessibleText());
        assertThat(place()).isEqualTo(new Place.Answer(new Treatment.Id("hipec"), 1, 0));
        assertThat(glass.told()).contains("Added from");
        glass.touch("Keep to ask about");
        assertThat(glass.visit().picks()).containsExactly(new Pick.OfTreatment(new Treatment.Id("hipec")));
        glass.touch("Kept to ask about");
        assertThat(glass.visit().picks()).isEmpty();
        glass.touch("Close");

        glass.touch(glass.buttons(button -> button.getAccessibleText().startsWith("Maintenance therapy. What to expect Ask your care team."))
                .getFirst().getAccessibleText());
        assertThat(glass.told()).contains("Only your care team can answer this for you.");
    }

    @Test
    void whatTheCareTeamMustAnswerIsKeptAsAQuestionOfItsOwn() {
        Fx.run(() -> glass.kiosk().go(new Place.Comparing(treatments("maint", "hipec"), 0)));
        TestKiosk.settle();
        glass.touch(glass.buttons(button -> button.getAccessibleText().startsWith("Maintenance therapy. What to expect"))
                .getFirst().getAccessibleText());
        glass.touch("Keep this question");
        assertThat(glass.visit().picks()).containsExactly(new Pick.OfAnswer(new Treatment.Id("maint"), 3));
        glass.touch("Keep the treatment");
        assertThat(glass.visit().picks()).hasSize(2);
        glass.touch("Treatment kept");
        assertThat(glass.has("Question kept")).isTrue();
        glass.touch("Close");
        glass.touch("My questions: 1");
        assertThat(glass.told()).contains("Ask about Maintenance: What to expect");
        glass.touch("Remove: Ask about Maintenance: What to expect");
        assertThat(glass.visit().picks()).isEmpty();
    }

    /// One for each kind of answer: what is told offers its treatment alone.
    @Test
    void onlyWhatLeavesSomethingToAskOffersItsQuestion() {
        for (int question = 0; question < 7; question++) {
            for (Treatment treatment : glass.visit().guide().treatments()) {
                var answer = new Place.Answer(treatment.id(), question, 0);
                Fx.run(() -> glass.kiosk().go(answer));
                TestKiosk.settle();
                assertThat(glass.has("Keep this question")).as("%s", answer).isEqualTo(treatment.cells().get(question).asks());
                assertThat(glass.has("Keep the treatment") || glass.has("Keep to ask about")).isTrue();
                Fx.run(glass.kiosk()::back);
            }
        }
    }

    @Test
    void aFullListStandsOnceForBothOffers() {
        var questions = glass.visit().guide().questions().subList(0, 6);
        Fx.run(() -> {
            questions.forEach(question -> glass.kiosk().pick(new Pick.OfQuestion(question.id())));
            glass.kiosk().go(new Place.Comparing(treatments("maint", "hipec"), 0));
            glass.kiosk().go(new Place.Answer(new Treatment.Id("maint"), 3, 0));
        });
        TestKiosk.settle();
        assertThat(glass.buttons(button -> button.getAccessibleText().equals("Your list of 6 is full"))).hasSize(1);
        assertThat(glass.has("Keep this question")).isFalse();
    }

    @Test
    void aChildIsNotAskedToWeighTreatments() {
        read(Audience.CHILD);
        glass.touch("How it is treated");
        assertThat(place()).isEqualTo(new Place.Reading(PATH.topic(), new Card.Id("together")));
        assertThat(glass.buttons(button -> button.getAccessibleText().contains("The path"))).isEmpty();
    }

    private void read(Audience reader) {
        Fx.run(() -> {
            glass.kiosk().clear();
            glass.kiosk().begin(Locale.ENGLISH);
            glass.kiosk().readAs(reader);
        });
        TestKiosk.settle();
    }

    private static List<Treatment.Id> treatments(String... ids) {
        return List.of(ids).stream().map(Treatment.Id::new).toList();
    }

    private Place place() {
        return glass.visit().trail().last();
    }
}
