package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.content.Library;
import org.handrail.loading.Shipped;
import org.handrail.session.Comfort;
import org.handrail.session.Kiosk;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Machines;
import org.handrail.ui.Pacing;
import org.handrail.ui.Shell;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What moves ends at once, what should be still is still, and nothing flashes.
class CalmTest {

    private static final long MOVING_MS = 500;
    /// Within a second.
    private static final int MOST = 3;

    private final Queue<Later> later = new ArrayDeque<>();
    private Scene scene;
    private Kiosk kiosk;

    @AfterEach
    void theWindowIsGone() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void withMotionAPageAndASheetComeIn() throws Exception {
        open();
        assertThat(moved(new Place.GettingHelp())).contains("opacity", "across");
        assertThat(moved(new Place.MakingEasier())).contains("opacity", "down");
    }

    @Test
    void aSheetSinksAwayAndIsGone() throws Exception {
        open();
        moved(new Place.MakingEasier());
        Node sheet = Fx.on(() -> scene.getRoot().lookup(".sheet"));
        Fx.run(kiosk::back);
        assertThat(Fx.on(sheet::getScene)).as("to be seen for a moment").isNotNull();
        WaitForAsyncUtils.sleep(MOVING_MS, TimeUnit.MILLISECONDS);
        assertThat(Fx.on(sheet::getScene)).isNull();
    }

    @Test
    void inCalmASheetIsGoneAtOnce() throws Exception {
        open();
        Fx.run(() -> kiosk.make(Comfort.USUAL.calm(true)));
        moved(new Place.MakingEasier());
        Fx.run(kiosk::back);
        assertThat(Fx.on(() -> scene.getRoot().lookup(".sheet"))).isNull();
    }

    @Test
    void inCalmNothingMovesOrFades() throws Exception {
        open();
        Fx.run(() -> kiosk.make(Comfort.USUAL.calm(true)));
        assertThat(moved(new Place.GettingHelp())).isEmpty();
        assertThat(moved(new Place.MakingEasier())).isEmpty();
    }

    /// Its border says at once that it is pressed; only what is smaller then comes by and by, and rests.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTileGivesUnderAFingerAndInCalmAtOnce(boolean calm) throws Exception {
        open();
        Fx.run(() -> kiosk.make(Comfort.USUAL.calm(calm)));
        Button tile = Fx.on(() -> (Button) scene.getRoot().lookup(".tile"));
        Fx.run(() -> {
            scene.getRoot().applyCss();
            tile.arm();
            scene.getRoot().applyCss();
            assertThat(tile.getBorder()).as("seen with the next frame").isNotNull();
            assertThat(tile.getScaleX()).as("80 ms begin now").isEqualTo(calm ? 0.975 : 1);
        });
        WaitForAsyncUtils.sleep(MOVING_MS, TimeUnit.MILLISECONDS);
        assertThat(Fx.on(tile::getScaleX)).isEqualTo(0.975);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void neitherAPageNorASheetFlashes(boolean dark) throws Exception {
        open();
        Fx.run(() -> kiosk.make(Comfort.USUAL.with(dark ? Comfort.Contrast.DARK : Comfort.Contrast.LIGHT)));
        for (Place place : List.of(new Place.GettingHelp(), new Place.MakingEasier())) {
            var flashes = new Flashes();
            Fx.run(() -> flashes.look(scene, 0));
            Fx.run(() -> kiosk.go(place));
            for (long began = System.nanoTime(), millis = 0; millis < MOVING_MS;) {
                millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
                long now = millis;
                Fx.run(() -> flashes.look(scene, now));
            }
            assertThat(flashes.most()).as("WCAG 2.3.1").isLessThanOrEqualTo(MOST);
            assertThat(flashes.looks()).isGreaterThan(2);
        }
    }

    @Test
    void theFirstScreenFadesWithoutFlashing() throws Exception {
        open();
        var flashes = new Flashes();
        Fx.run(kiosk::clear);
        long now = 0;
        for (int change = 0; change < 20; change++) {
            Later next = later.remove();
            now += next.after().toMillis();
            long then = now;
            Fx.run(() -> {
                next.action().run();
                flashes.look(scene, then);
            });
        }
        assertThat(flashes.most()).as("WCAG 2.3.1").isLessThanOrEqualTo(MOST);
        assertThat(flashes.change()).as("something was to be seen").isPositive();
    }

    @Test
    void whatFlashesIsFound() throws Exception {
        open();
        var flashes = new Flashes();
        Fx.run(() -> {
            Region light = new Region();
            light.setManaged(false);
            light.resize(1920, 1080);
            light.getStyleClass().add("scrim-deep");
            for (int i = 0; i < 12; i++) {
                if (!((Pane) scene.getRoot()).getChildren().remove(light)) {
                    ((Pane) scene.getRoot()).getChildren().add(light);
                }
                flashes.look(scene, i * 100);
            }
        });
        assertThat(flashes.most()).isGreaterThan(3);
    }

    /// What of any node changed while this place came in.
    private List<String> moved(Place place) {
        var moved = new ArrayList<String>();
        Fx.run(() -> {
            kiosk.go(place);
            each(scene.getRoot(), node -> {
                node.opacityProperty().addListener((_, _, _) -> moved.add("opacity"));
                node.translateXProperty().addListener((_, _, _) -> moved.add("across"));
                node.translateYProperty().addListener((_, _, _) -> moved.add("down"));
            });
        });
        WaitForAsyncUtils.sleep(MOVING_MS, TimeUnit.MILLISECONDS);
        return Fx.on(() -> moved.stream().distinct().toList());
    }

    private static void each(Node node, Consumer<Node> seen) {
        seen.accept(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> each(child, seen));
        }
    }

    /// At home, in a window, as if on the wall.
    private void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            scene = new Scene(new Pane(), 1920, 1080);
            Shell.style(scene);
            kiosk = new Kiosk(Handrail.limits(TestKiosk.CONFIG.idle()), () -> 0);
            kiosk.offer(new Library("1", List.of(Shipped.dsrct())));
            new Shell(scene, EveryScreen.WALL, kiosk, TestKiosk.CONFIG, Drawn.shipped(), Work.sameThread(),
                    new StaffDoor(Optional.empty(), Work.sameThread(), List::of, Machines.usual(), () -> { }, () -> { }),
                    new Pacing((time, action) -> later.add(new Later(time, action)), true), () -> { });
            stage.setScene(scene);
            stage.show();
            later.clear();
            kiosk.begin(Locale.ENGLISH);
            kiosk.back();
        });
        WaitForAsyncUtils.sleep(MOVING_MS, TimeUnit.MILLISECONDS);
    }

    private record Later(Duration after, Runnable action) { }
}
