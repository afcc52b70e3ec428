package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.handrail.config.ConfigFile;
import org.handrail.config.ConfigReading;
import org.handrail.config.KioskConfig;
import org.handrail.content.Library;
import org.handrail.loading.Loader;
import org.handrail.loading.Shipped;
import org.handrail.ops.Faults;
import org.handrail.session.Kiosk;
import org.handrail.session.KioskState;
import org.handrail.session.Visit;
import org.handrail.staff.Pin;
import org.handrail.staff.PinGate;
import org.handrail.ui.Fx;
import org.handrail.ui.FxWork;
import org.handrail.ui.Layout;
import org.handrail.ui.Machines;
import org.handrail.ui.Pacing;
import org.handrail.ui.Shell;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.StaffEntry;
import org.handrail.ui.Window;
import org.handrail.ui.Work;
import org.handrail.ui.keys.KeySettings;
import org.handrail.ui.keys.Keys;
import org.handrail.ui.touch.TouchFilter;
import org.handrail.ui.touch.TouchSettings;
import org.handrail.ui.type.Lettering;
import org.handrail.ui.type.Words;
import org.testfx.util.WaitForAsyncUtils;

/// The whole kiosk as [Handrail] wires it, on the whole screen, with the shipped guide and settings, a finger, and a clock that
/// only the test moves.
final class TestKiosk implements AutoCloseable {

    static final KioskConfig CONFIG = config();

    private final FxWork work = new FxWork();
    private final List<Throwable> uncaught = new ArrayList<>();
    private final Path state;
    private long now = Long.MAX_VALUE / 2;
    private Kiosk kiosk;
    private Scene scene;
    private Robot robot;
    private RestingHand hand;
    private boolean faultsExpected;
    private final NavigableMap<Long, Runnable> due = new TreeMap<>();
    private int afresh;

    private TestKiosk(Path state) {
        this.state = state;
    }

    static KioskConfig config() {
        return switch (ConfigFile.read(Path.of("kiosk-config.json"), Lettering::flaw)) {
            case ConfigReading.Sound(KioskConfig config) -> config;
            case ConfigReading.Faulty(var problems) -> throw new AssertionError(problems);
        };
    }

    /// @param state where the count of wrong PINs is kept
    static TestKiosk withGuide(Path state) {
        return new TestKiosk(state).open(Loader.load(Shipped.GUIDES, Shipped.SCHEMAS).library());
    }

    static TestKiosk empty(Path state) {
        return new TestKiosk(state).open(new Library("", List.of()));
    }

    private TestKiosk open(Library library) {
        Fx.run(() -> {
            kiosk = new Kiosk(Handrail.limits(CONFIG.idle()), this::now);
            kiosk.offer(library);
            var window = new Window(CONFIG, Optional.empty());
            scene = window.scene();
            var layout = Layout.of(window.size().getWidth(), window.size().getHeight(), CONFIG.panel().widthMm());
            var touch = new TouchFilter(TouchSettings.usual(layout.pxPerMm()), this::now, Handrail.touches(kiosk), (_, _) -> { }, Runnable::run);
            var gate = new PinGate(Pin.parse(CONFIG.staff().pinHash().orElseThrow()).orElseThrow(), state.resolve("gate"),
                    this::now);
            var door = new StaffDoor(Optional.of(gate), Work.sameThread(), List::of, Machines.usual(), () -> { }, () -> { });
            var keys = new Keys(scene, () -> Shell.reached(scene), kiosk, this::now, KeySettings.usual(),
                    edge -> Handrail.sign(CONFIG, kiosk, layout, edge));
            var shell = new Shell(scene, layout, kiosk, CONFIG, Drawn.shipped(), Work.sameThread(), door, Pacing.still(), () -> {
                touch.screenChanged();
                keys.shown();
            });
            new StaffEntry(CONFIG.staff(), layout.pxPerMm(), this::now, kiosk::openPinPad).install(scene);
            touch.install(scene);
            hand = new RestingHand(scene, touch, () -> Handrail.sign(CONFIG, kiosk, layout).resting());
            keys.install();
            var recovery = new Recovery(new Faults(this::now), kiosk, shell, work::soon, this::later, () -> afresh++);
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> {
                uncaught.add(fault);
                recovery.uncaughtException(thread, fault);
            });
            window.show();
            robot = new Robot();
        });
        settle();
        return this;
    }

    Kiosk kiosk() {
        return kiosk;
    }

    Scene scene() {
        return scene;
    }

    KioskState state() {
        return Fx.on(kiosk::state);
    }

    Visit visit() {
        return switch (state()) {
            case KioskState.Visiting(Visit visit, _) -> visit;
            case KioskState other -> throw new AssertionError("nobody is here: " + other);
        };
    }

    /// Time passes, and the kiosk looks up once a second.
    void wait(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            now += Duration.ofSeconds(1).toNanos();
            Fx.run(() -> {
                kiosk.tick();
                hand.look();
            });
            var past = due.headMap(now, true);
            past.values().forEach(Fx::run);
            past.clear();
        }
        settle();
    }

    private void later(Duration time, Runnable action) {
        due.put(now + time.toNanos(), action);
    }

    /// How often the kiosk asked to be started afresh.
    int afresh() {
        return afresh;
    }

    /// Touches the button that is spoken with these words.
    void touch(String spoken) {
        Button button = button(spoken);
        Bounds bounds = Fx.on(() -> button.localToScreen(button.getLayoutBounds()));
        touch(bounds.getCenterX(), bounds.getCenterY());
    }

    void touch(double x, double y) {
        now += Duration.ofMillis(500).toNanos();
        press(x, y, MouseButton.PRIMARY);
        now += Duration.ofMillis(80).toNanos();
        lift();
    }

    void lift() {
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        settle();
    }

    void press(double x, double y, MouseButton button) {
        Fx.run(() -> {
            robot.mouseMove(x, y);
            robot.mousePress(button);
        });
        settle();
    }

    void move(double x, double y) {
        Fx.run(() -> robot.mouseMove(x, y));
        settle();
    }

    void lift(MouseButton button) {
        Fx.run(() -> robot.mouseRelease(button));
        settle();
    }

    void keys(KeyCode... keys) {
        now += Duration.ofSeconds(3).toNanos();
        Fx.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                robot.keyRelease(key);
            }
        });
        settle();
    }

    void happen(Event event) {
        Fx.run(() -> Event.fireEvent(scene.getRoot(), event));
        settle();
    }

    /// What a scanner does that types what it reads, each line with Enter at its end.
    void scan(String text) {
        Scanner.type(scene, text, () -> now += Duration.ofMillis(4).toNanos());
        settle();
    }

    boolean has(String spoken) {
        return !buttons(button -> spoken.equals(button.getAccessibleText())).isEmpty();
    }

    /// The uppermost button that is spoken with these words.
    Button button(String spoken) {
        var found = buttons(button -> spoken.equals(button.getAccessibleText()));
        assertThat(found).as("buttons “%s” among %s", spoken, Fx.on(() -> buttons(_ -> true).stream()
                .map(Button::getAccessibleText).toList())).isNotEmpty();
        return found.getLast();
    }

    List<Button> buttons(Predicate<Button> wanted) {
        return Fx.on(() -> {
            var found = new ArrayList<Button>();
            collect(scene.getRoot(), Button.class, found);
            return found.stream().filter(wanted).toList();
        });
    }

    /// Everything that can be read, from the lowest layer up.
    String told() {
        return Fx.on(() -> {
            var words = new ArrayList<Words>();
            collect(scene.getRoot(), Words.class, words);
            return words.stream().map(one -> one.laid().plain()).collect(Collectors.joining("\n"));
        });
    }

    Stage stage() {
        return (Stage) scene.getWindow();
    }

    /// From here on something is meant to go wrong.
    List<Throwable> faults() {
        faultsExpected = true;
        return uncaught;
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <N extends Node> void collect(Node node, Class<N> kind, List<N> found) {
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
        }
    }

    private long now() {
        return now;
    }

    @Override
    public void close() {
        Fx.run(() -> {
            Thread.currentThread().setUncaughtExceptionHandler(null);
            stage().hide();
        });
        work.close();
        assertThat(faultsExpected || uncaught.isEmpty()).as("what nobody caught: %s", uncaught).isTrue();
    }
}
