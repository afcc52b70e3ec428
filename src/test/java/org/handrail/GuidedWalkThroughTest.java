package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.handrail.content.Treatment;
import org.handrail.session.Guided;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.session.Stroke;
import org.handrail.session.Visit;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A nurse stands at the kiosk with a family.
class GuidedWalkThroughTest {

    @TempDir
    private Path state;
    private TestKiosk kiosk;

    @BeforeEach
    void staffSignIn() {
        kiosk = TestKiosk.withGuide(state);
        kiosk.keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.H);
        for (char digit : "246810".toCharArray()) {
            kiosk.touch(String.valueOf(digit));
        }
        kiosk.touch("Sign in");
        assertThat(kiosk.state()).isEqualTo(new KioskState.StaffDesk());
        kiosk.touch("Start a guided visit");
        kiosk.touch("A parent or another adult");
    }

    @AfterEach
    void close() {
        kiosk.close();
    }

    @Test
    void twoTopicsAreTalkedThroughAndGoHomeOnAPhone() {
        assertThat(kiosk.told()).contains("Guided visit", "0 of 12 discussed");
        kiosk.touch("What is DSRCT?");
        kiosk.touch("Discuss");
        assertThat(kiosk.told()).contains("1 of 12 discussed");
        kiosk.touch("Home");
        kiosk.touch("Tests and scans");
        draw(new Point2D(700, 400), new Point2D(900, 420), new Point2D(880, 520));
        assertThat(strokes()).hasSize(1);
        kiosk.touch("Prompts");
        assertThat(kiosk.told()).contains("“What is the biopsy for?”");
        kiosk.touch("Next prompt");
        assertThat(kiosk.told()).contains("“What can the scan tell us?”");
        kiosk.touch("Next prompt");
        kiosk.touch("Next prompt");
        assertThat(kiosk.told()).as("what was passed over comes back").contains("“What is the biopsy for?”");
        kiosk.touch("They told me");
        assertThat(kiosk.told()).contains("“What can the scan tell us?”");
        kiosk.touch("Say it again");
        assertThat(kiosk.visit().trail().page()).isInstanceOfSatisfying(Place.Reading.class,
                reading -> assertThat(reading.card().value()).isEqualTo("scans"));
        kiosk.touch("Fold");
        kiosk.touch("Discuss");
        kiosk.touch("End and clear");

        assertThat(Camera.read(Fx.on(() -> kiosk.scene().snapshot(null)))).isEqualTo("""
                Desmoplastic Small Round Cell Tumors

                What we talked about:
                - What is DSRCT?
                - Tests and scans

                Lobby phone, dial: 4400""");
        var gone = new WeakReference<>(kiosk.visit());
        kiosk.touch("Clear the screen");

        assertThat(kiosk.state()).isEqualTo(new KioskState.Attract());
        kiosk.touch("Touch anywhere to begin");
        kiosk.touch("Skip this");
        kiosk.touch("What is DSRCT?");
        assertThat(kiosk.told()).doesNotContain("Guided visit", "discussed", "Staff prompt");
        assertThat(strokes()).isEmpty();
        assertThat(isForgotten(gone)).isTrue();
    }

    @Test
    void theQuestionsOfAComparisonAreMarkedOneByOne() {
        Fx.run(() -> kiosk.kiosk().go(new Place.Comparing(List.of(new Treatment.Id("surgery"), new Treatment.Id("hipec")), 0)));
        kiosk.wait(Duration.ofSeconds(1));
        assertThat(kiosk.told()).contains("0 of 7 discussed");
        kiosk.touch("Discuss: What is it?");
        kiosk.touch("Discuss: Why is it used?");
        assertThat(kiosk.told()).contains("2 of 7 discussed");
        kiosk.touch("Discussed: What is it?");
        assertThat(kiosk.told()).contains("1 of 7 discussed");
        kiosk.touch("End and clear");
        assertThat(Camera.read(Fx.on(() -> kiosk.scene().snapshot(null)))).contains("- Surgery", "- HIPEC").doesNotContain("Ablation");
    }

    @Test
    void aDrawingStaysWithItsPageAndCanBeTakenAway() {
        kiosk.touch("Signs you may notice");
        draw(new Point2D(700, 400), new Point2D(900, 420));
        draw(new Point2D(700, 600), new Point2D(900, 600));
        assertThat(strokes()).hasSize(2);
        kiosk.touch("Next section");
        assertThat(lines()).as("the pen presses nothing").isPositive();
        kiosk.touch("Draw: on");
        kiosk.touch("Next section");
        assertThat(lines()).isZero();
        kiosk.touch("Back");
        assertThat(lines()).isPositive();

        kiosk.touch("Draw");
        kiosk.touch("Erase");
        kiosk.touch(800, 410);
        assertThat(strokes()).hasSize(1);
        kiosk.touch("Clear");
        assertThat(strokes()).isEmpty();
        assertThat(lines()).isZero();
        kiosk.touch("Erase: on");
        kiosk.touch("Next section");
        assertThat(kiosk.told()).contains("What you may notice");
    }

    @Test
    void aSheetOverAPageIsDrawnOnToo() {
        kiosk.touch("Signs you may notice");
        draw(new Point2D(700, 400), new Point2D(900, 420));
        kiosk.touch("Where is this from?");
        assertThat(kiosk.visit().trail().last()).as("the pen presses nothing").isInstanceOf(Place.Reading.class);
        kiosk.touch("Draw: on");
        kiosk.touch("Where is this from?");
        assertThat(kiosk.visit().trail().last()).isInstanceOf(Place.CardOrigins.class);
        draw(new Point2D(700, 500), new Point2D(900, 520));
        draw(new Point2D(700, 600), new Point2D(900, 620));
        assertThat(strokes()).hasSize(3);
        kiosk.touch("Erase");
        kiosk.touch(800, 510);
        assertThat(strokes()).hasSize(2);
        kiosk.touch("Clear");
        assertThat(strokes()).as("the line on the page below is left").hasSize(1);
        kiosk.touch("Erase: on");
        kiosk.touch("Close");
        assertThat(lines()).isPositive();
        assertThat(kiosk.has("Draw")).isTrue();
    }

    @Test
    void whateverOpensCanBeTouchedSinceThePenIsPutDown() {
        draw(new Point2D(700, 400), new Point2D(900, 420));
        kiosk.touch("End and clear");
        kiosk.touch("Clear the screen");
        assertThat(kiosk.state()).isEqualTo(new KioskState.Attract());
    }

    @Test
    void aPalmLeavesNoMark() {
        kiosk.touch("Draw");
        kiosk.touch(900, 500);
        kiosk.press(900, 500, MouseButton.PRIMARY);
        kiosk.wait(Duration.ofSeconds(5));
        kiosk.move(901, 500);
        kiosk.lift(MouseButton.PRIMARY);
        assertThat(strokes()).isEmpty();
        kiosk.press(300, 400, MouseButton.PRIMARY);
        kiosk.move(340, 400);
        kiosk.move(1300, 700);
        kiosk.move(1340, 700);
        kiosk.lift(MouseButton.PRIMARY);
        assertThat(strokes()).as("two parts of one hand are not one line").hasSize(2);
    }

    @Test
    void whatMayLieAheadIsClosedUntilStaffOpenIt() {
        kiosk.touch("What may lie ahead");
        assertThat(kiosk.told()).contains("This part is closed for now.").doesNotContain("How much to read");
        assertThat(kiosk.has("Where is this from?")).isFalse();
        kiosk.touch("Outlook hidden: on");
        assertThat(kiosk.told()).doesNotContain("This part is closed for now.").contains("Some of it is hard to read.");
    }

    private void draw(Point2D... way) {
        if (kiosk.has("Draw")) {
            kiosk.touch("Draw");
        }
        kiosk.wait(Duration.ofSeconds(1));
        kiosk.press(way[0].getX(), way[0].getY(), MouseButton.PRIMARY);
        Point2D before = way[0];
        for (Point2D spot : way) {
            for (int step = 1; step <= 4; step++) {
                Point2D between = before.interpolate(spot, step / 4.0);
                kiosk.move(between.getX(), between.getY());
            }
            before = spot;
        }
        kiosk.lift(MouseButton.PRIMARY);
    }

    private List<Stroke> strokes() {
        return kiosk.visit().guided().map(Guided::strokes).orElse(List.of());
    }

    /// How many pieces of line can be seen.
    private int lines() {
        return Fx.on(() -> {
            Node root = kiosk.scene().getRoot();
            root.applyCss();
            return root.lookupAll(".ink-line").size();
        });
    }

    private static boolean isForgotten(WeakReference<Visit> visit) {
        for (int attempt = 0; attempt < 100 && visit.get() != null; attempt++) {
            System.gc();
            TestKiosk.settle();
        }
        return visit.get() == null;
    }
}
