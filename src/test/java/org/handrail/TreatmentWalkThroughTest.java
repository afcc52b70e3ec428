package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.handrail.content.Audience;
import org.handrail.content.Card;
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
        assertThat(glass.told()).contains("The order can differ. There is no one set plan.", "Comfort care can start on day one.");
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
    void aChildIsNotAskedToWeighTreatments() {
        read(Audience.CHILD);
        glass.touch("How it is treated");
        assertThat(place()).isEqualTo(new Place.Reading(PATH.topic(), new Card.Id("together")));
        assertThat(glass.buttons(button -> button.getAccessibleText().contains("The path"))).isEmpty();
    }

    private void read(Audience reader) {
        Fx.run(() -> {
            glass.kiosk().startOver();
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
