package org.handrail.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Rectangle;
import org.handrail.content.Card;
import org.handrail.content.Pick;
import org.handrail.content.Topic;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Place;
import org.handrail.ui.Contrasts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

/// Wherever keys lead, the ring changes what can be seen there: at least 3:1, at least 1 mm thick, all around (WCAG 2.4.13).
class RingContrastTest {

    private static final double ENOUGH = 3;
    /// 1 mm and a little more on this glass.
    private static final double LINE = 4;
    /// WCAG asks for half of it; the rest may lie on an edge that is as dark as the line.
    private static final double SHARE = 0.65;

    private Keyboard keyboard;

    @BeforeEach
    void show() throws Exception {
        keyboard = Keyboard.shown(KeySettings.usual());
    }

    @AfterEach
    void hide() throws Exception {
        FxToolkit.cleanupStages();
    }

    @ParameterizedTest
    @EnumSource(Contrast.class)
    void theRingIsSeenAroundEverything(Contrast contrast) {
        var faint = new TreeSet<String>();
        int rings = 0;
        keyboard.begin();
        keyboard.run(() -> keyboard.kiosk.make(Comfort.USUAL.with(contrast).calm(true)));
        keyboard.press(KeyCode.TAB);
        var guide = keyboard.get(() -> keyboard.kiosk.library().guides().getFirst());
        keyboard.run(() -> keyboard.kiosk.pick(new Pick.OfTopic(guide.topics().getFirst().id())));
        List<Place> places = List.of(new Place.Home(), new Place.MakingEasier(), new Place.ChoosingLanguage(),
                new Place.GettingHelp(), new Place.WordList(0, Optional.empty()), new Place.MyQuestions(), new Place.HandingOver(),
                new Place.Reading(new Topic.Id("what"), new Card.Id("in-short")), new Place.Picking(List.of()),
                new Place.Comparing(guide.path().orElseThrow().stops().stream().flatMap(stop -> stop.decision().stream())
                        .findFirst().orElseThrow().compare(), 0),
                new Place.Checking(guide.checks().getFirst().id(), OptionalInt.empty()),
                new Place.Reading(guide.path().orElseThrow().topic(), new Card.Id("path")));
        for (Place place : places) {
            keyboard.go(place);
            for (int i = keyboard.usable().size(); i > 0; i--) {
                rings++;
                double share = keyboard.get(this::shareThatIsSeen);
                if (share < SHARE) {
                    faint.add("%s: “%s” %.2f".formatted(place, keyboard.ringed(), share));
                }
                keyboard.press(KeyCode.TAB);
            }
        }
        assertThat(rings).isGreaterThan(150);
        assertThat(faint).isEmpty();
    }

    /// How much of a line of 4 px around it changes what was there before by enough.
    private double shareThatIsSeen() {
        Ring ring = keyboard.ring();
        Bounds box = ring.localToScene(ring.getLayoutBounds());
        var window = new SnapshotParameters();
        window.setViewport(new Rectangle2D(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
        PixelReader with = keyboard.scene.getRoot().snapshot(window, null).getPixelReader();
        ring.setVisible(false);
        PixelReader without = keyboard.scene.getRoot().snapshot(window, null).getPixelReader();
        ring.setVisible(true);
        int seen = 0;
        for (int y = 0; y < (int) box.getHeight(); y++) {
            for (int x = 0; x < (int) box.getWidth(); x++) {
                if (with.getArgb(x, y) != without.getArgb(x, y)
                        && Contrasts.between(with.getColor(x, y), without.getColor(x, y)) >= ENOUGH) {
                    seen++;
                }
            }
        }
        return seen / (LINE * ring.lookupAll(".focus-ring-line").stream().map(Rectangle.class::cast).mapToDouble(line ->
                2 * (line.getWidth() - line.getArcWidth() + line.getHeight() - line.getArcHeight())
                        + Math.PI * (line.getArcWidth() + line.getArcHeight()) / 2).sum());
    }
}
