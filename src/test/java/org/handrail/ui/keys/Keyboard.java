package org.handrail.ui.keys;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.handrail.config.ConfigFile;
import org.handrail.config.ConfigReading;
import org.handrail.config.KioskConfig;
import org.handrail.content.Art;
import org.handrail.content.Library;
import org.handrail.loading.Loader;
import org.handrail.loading.Shipped;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Kiosk;
import org.handrail.session.KioskState;
import org.handrail.session.Limits;
import org.handrail.session.Place;
import org.handrail.ui.Layout;
import org.handrail.ui.Machines;
import org.handrail.ui.Pacing;
import org.handrail.ui.Shell;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.Work;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.parts.Sign;
import org.handrail.ui.touch.TouchFilter;
import org.handrail.ui.touch.TouchSettings;
import org.handrail.ui.type.Lettering;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole kiosk with the shipped guide on a glass of 1920 x 1080 px, a hand on the keys, another on the glass, and a clock
/// that only the test moves.
final class Keyboard {

    private static final Library LIBRARY = Loader.load(Shipped.GUIDES, Shipped.SCHEMAS).library();

    final Kiosk kiosk;
    final Keys keys;
    final Scene scene = new Scene(new Pane(), 1920, 1080);
    private final Stage stage;
    private final Robot robot = new Robot();
    private long now;

    private Keyboard(Stage stage, KeySettings settings, StaffDoor door) {
        this.stage = stage;
        KioskConfig config = config();
        Layout layout = Layout.of(1920, 1080, config.panel().widthMm());
        var limits = new Limits(Duration.ofSeconds(90), 150, Duration.ofSeconds(30), Duration.ofMinutes(10),
                Duration.ofSeconds(30), Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofMinutes(2));
        kiosk = new Kiosk(limits, () -> now);
        kiosk.offer(LIBRARY);
        Shell.style(scene);
        keys = new Keys(scene, () -> Shell.reached(scene), kiosk, () -> now, settings,
                edge -> edge == Edge.END ? new Sign(layout, Locale.ENGLISH, TextSize.NORMAL).end()
                        : new Sign(layout, Locale.ENGLISH, TextSize.NORMAL).beginning());
        var touch = new TouchFilter(TouchSettings.usual(layout.pxPerMm()), () -> now, _ -> kiosk.touched(), (_, _) -> { }, Runnable::run);
        new Shell(scene, layout, kiosk, config, new Drawings(Keyboard::drawing, Drawings.USUAL_BOUND), Work.sameThread(),
                door, Pacing.still(), () -> {
                    touch.screenChanged();
                    keys.shown();
                });
        touch.install(scene);
        keys.install();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    static Keyboard shown(KeySettings settings) throws Exception {
        return shown(settings, new StaffDoor(Optional.empty(), Work.sameThread(), List::of, Machines.usual(), () -> { }, () -> { }));
    }

    static Keyboard shown(KeySettings settings, StaffDoor door) throws Exception {
        FxToolkit.registerPrimaryStage();
        var keyboard = new Keyboard[1];
        FxToolkit.setupStage(stage -> keyboard[0] = new Keyboard(stage, settings, door));
        WaitForAsyncUtils.waitForFxEvents();
        return keyboard[0];
    }

    /// Presses each key and lets it go, no faster than people do.
    void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            pass(Duration.ofMillis(280));
            quickly(code);
        }
    }

    /// Presses a key again, faster than anyone means to.
    void quickly(KeyCode code) {
        pass(Duration.ofMillis(120));
        run(() -> robot.keyPress(code));
        run(() -> robot.keyRelease(code));
    }

    void pressWith(KeyCode held, KeyCode code) {
        run(() -> robot.keyPress(held));
        press(code);
        run(() -> robot.keyRelease(held));
    }

    /// What a keyboard sends while a key is held; the headless one sends nothing.
    void hold(KeyCode code, int repeats) {
        run(() -> robot.keyPress(code));
        run(() -> {
            for (int i = 0; i < repeats; i++) {
                pass(Duration.ofMillis(40));
                Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
        });
        run(() -> robot.keyRelease(code));
    }

    void tap(String text) {
        Bounds box = get(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return box(button(text));
        });
        tap(box.getCenterX(), box.getCenterY());
    }

    void tap(double x, double y) {
        pass(Duration.ofSeconds(1));
        run(() -> robot.mouseMove(stage.getX() + scene.getX() + x, stage.getY() + scene.getY() + y));
        run(() -> robot.mousePress(MouseButton.PRIMARY));
        run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    /// Walks on with Tab until the ring is around this one.
    void walkTo(String text) {
        for (int i = 0; i < 80 && !ringed().equals(text); i++) {
            press(KeyCode.TAB);
        }
        if (!ringed().equals(text)) {
            throw new AssertionError("Tab never reaches " + text);
        }
    }

    void choose(String text) {
        walkTo(text);
        press(KeyCode.ENTER);
    }

    void pass(Duration time) {
        now += time.toNanos();
    }

    void go(Place place) {
        run(() -> {
            kiosk.go(place);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    void begin() {
        begin(Locale.ENGLISH);
    }

    /// An adult is at home.
    void begin(Locale language) {
        run(() -> {
            kiosk.begin(language);
            kiosk.back();
        });
    }

    Place place() {
        return switch (kiosk.state()) {
            case KioskState.Visiting(var visit, _) -> visit.trail().last();
            case KioskState other -> throw new AssertionError("nobody is here: " + other);
        };
    }

    /// What the ring is around, as it is spoken; empty without a ring.
    String ringed() {
        return get(() -> all(scene.getRoot()).stream().filter(Keyboard::isRinged).map(Node::getAccessibleText).findFirst()
                .orElse(""));
    }

    ButtonBase focused() {
        return get(() -> all(scene.getRoot()).stream().filter(Keyboard::isRinged).findFirst().orElseThrow());
    }

    /// Everything in the top layer that a hand could use and that is not a veil; a word that goes on in the next line counts once.
    List<ButtonBase> usable() {
        return get(() -> all(Shell.top(scene).orElseThrow()).stream()
                .filter(button -> !button.isDisabled())
                .filter(button -> button.getStyleClass().stream().noneMatch(List.of("scrim", "anywhere", "word-rest")::contains)).toList());
    }

    /// How the top layer lies on the screen.
    Part<ButtonBase> part() {
        return get(() -> Shell.top(scene).flatMap(Controls::in).orElseThrow());
    }

    Ring ring() {
        return (Ring) scene.lookup(".focus-ring");
    }

    /// What the sign beside the ring says, while there is one.
    Optional<String> sign() {
        return get(() -> Optional.ofNullable((Parent) scene.lookup(".sign")).map(sign ->
                sign.getChildrenUnmodifiable().getFirst().getAccessibleText()));
    }

    boolean showsKeys() {
        return scene.getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("keys"));
    }

    ButtonBase button(String text) {
        return all(Shell.top(scene).orElseThrow()).stream().filter(button -> text.equals(button.getAccessibleText()))
                .findFirst().orElseThrow(() -> new AssertionError("there is no " + text));
    }

    static Bounds box(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Waits until also what the job made happen has happened; a key that was pressed is an event of its own.
    void run(Runnable job) {
        WaitForAsyncUtils.waitForAsyncFx(5000, job);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> { });
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> { });
    }

    <T> T get(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, question);
    }

    private static boolean isRinged(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("ring"));
    }

    private static List<ButtonBase> all(Node node) {
        var found = new ArrayList<ButtonBase>();
        if (node instanceof ButtonBase button) {
            found.add(button);
        } else if (node instanceof Parent parent && parent.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
        }
        return found;
    }

    private static Optional<URL> drawing(Art art) {
        try {
            return Optional.of(Shipped.GUIDES.resolve("dsrct").resolve("figures").resolve(art.name() + ".svg").toUri().toURL());
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static KioskConfig config() {
        return switch (ConfigFile.read(Path.of("kiosk-config.json"), Lettering::flaw)) {
            case ConfigReading.Sound(KioskConfig config) -> config;
            case ConfigReading.Faulty(var problems) -> throw new AssertionError(problems);
        };
    }
}
