package org.handrail.ui.keys;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.handrail.session.Comfort;
import org.handrail.session.Kiosk;
import org.handrail.session.KioskState;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.keys.KeyMap.Stroke;

/// Takes every key of a scene before anything on it does, and does what it is for. FX thread only.
public final class Keys {

    /// How often [#tick] is to be called.
    public static final Duration BEAT = Duration.ofMillis(200);

    /// So long a new screen answers nothing that chooses: it was meant for the one before.
    private static final long SETTLING = TimeUnit.MILLISECONDS.toNanos(300);

    /// No hand presses two keys closer together; a scanner does.
    private static final long FASTEST_HAND = TimeUnit.MILLISECONDS.toNanos(35);

    private final Scene scene;
    private final Kiosk kiosk;
    private final LongSupplier nanos;
    private final KeySettings settings;
    private final Focus focus;
    private final HeldKeys<KeyCode> held;
    private final Scan<ButtonBase> scan = new Scan<>();
    private int screens;
    private long shownAt;
    private boolean swallowed;
    private long pressedAt;
    private long sinceLast;
    /// Whether the last key typed something on a pad: Select is then for all of what was typed.
    private boolean typing;

    /// @param top   the top layer of what is shown: focus stays inside it
    /// @param nanos elapsed nanoseconds
    /// @param signs what to say where focus went around from one end to the other
    public Keys(Scene scene, Supplier<Optional<Node>> top, Kiosk kiosk, LongSupplier nanos, KeySettings settings,
                Function<Edge, Node> signs) {
        this.scene = scene;
        this.kiosk = kiosk;
        this.nanos = nanos;
        this.settings = settings;
        held = new HeldKeys<>(settings.same().toNanos());
        focus = new Focus(scene, top, signs);
        shownAt = nanos.getAsLong() - SETTLING;
        pressedAt = nanos.getAsLong();
    }

    public void install() {
        scene.addEventFilter(KeyEvent.ANY, this::key);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> touched(event.getPickResult().getIntersectedNode()));
    }

    /// Other layers show. A visit that ended leaves no trace of how it was led.
    public void shown() {
        screens++;
        typing = false;
        shownAt = nanos.getAsLong();
        if (kiosk.state() instanceof KioskState.Attract) {
            scan.rest();
            focus.hide();
        }
        focus.land(Way.to(kiosk.state()));
        if (!scan.isResting() || asked() != Comfort.Scan.OFF && focus.isShown()) {
            beginScan();
        }
    }

    /// Looks anew at what a screen changed by itself, such as the language of the first one: the ring does not stay away. Called about once
    /// a second.
    public void look() {
        if (focus.isLost()) {
            focus.settle();
            if (!scan.isResting()) {
                beginScan();
            }
        }
    }

    /// Lets time pass: scanning with one switch goes on.
    public void tick() {
        look();
        settings.pace(asked()).filter(pace -> scan.tick(nanos.getAsLong(), pace.toNanos()))
                .ifPresent(_ -> focus.light(scan.lit()));
    }

    /// Whether time moves the light, so that [#tick] is needed.
    public boolean beats() {
        return !scan.isResting() && settings.pace(asked()).isPresent() || asked() != Comfort.Scan.OFF;
    }

    private void touched(Node hand) {
        typing = false;
        scan.rest();
        focus.hide();
        focus.follow(hand);
    }

    private void key(KeyEvent event) {
        EventType<KeyEvent> type = event.getEventType();
        if (type == KeyEvent.KEY_PRESSED) {
            swallowed = !pressed(event);
            event.consume();
        } else if (type == KeyEvent.KEY_RELEASED) {
            held.release(event.getCode());
            event.consume();
        } else if (swallowed) {
            event.consume();
        }
    }

    /// @return whether the key may still be typed somewhere
    private boolean pressed(KeyEvent event) {
        int screen = screens;
        if (!held.press(event.getCode(), nanos.getAsLong())) {
            return false;
        }
        sinceLast = nanos.getAsLong() - pressedAt;
        pressedAt = nanos.getAsLong();
        boolean chord = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        Optional<Command> command = settings.map().command(new Stroke(event.getCode(), event.isShiftDown()));
        if (!chord && command.filter(Command::looksAround).isPresent()) {
            kiosk.hesitated();
        } else {
            kiosk.touched();
        }
        if (screen != screens || chord) {
            return false;
        }
        if (isScanned()) {
            return true;
        }
        if (command.isEmpty()) {
            type(event.getCode());
        }
        command.ifPresent(this::obey);
        return command.isEmpty();
    }

    /// Who types needs no ring, and must not press again what it is around.
    private void type(KeyCode key) {
        boolean onPad = kiosk.state() instanceof KioskState.PinPad || kiosk.state() instanceof KioskState.TakingCode;
        if (onPad && (key.isDigitKey() || key.isLetterKey() || key == KeyCode.BACK_SPACE)) {
            scan.rest();
            focus.hide();
            typing = true;
        }
    }

    /// Where a code is awaited, keys that come faster than any hand are those of a scanner. They are typed and command nothing.
    private boolean isScanned() {
        return kiosk.state() instanceof KioskState.TakingCode && sinceLast < FASTEST_HAND;
    }

    private void obey(Command command) {
        boolean typed = typing;
        typing = false;
        switch (command) {
            case NEXT -> next();
            case PREVIOUS -> move(() -> focus.walk(-1));
            case UP -> move(() -> focus.walk(Arrows.UP));
            case DOWN -> move(() -> focus.walk(Arrows.DOWN));
            case LEFT -> move(() -> focus.walk(Arrows.LEFT));
            case RIGHT -> move(() -> focus.walk(Arrows.RIGHT));
            case SELECT -> select(typed);
            case BACK -> leap(this::back);
            case HOME -> leap(kiosk::home);
            case HELP -> leap(() -> kiosk.go(new Place.GettingHelp()));
            case SWITCH_CHOOSE -> choose();
            case SWITCH_MOVE -> moveScan();
        }
    }

    private void next() {
        if (asked() == Comfort.Scan.STEP) {
            moveScan();
        } else {
            move(() -> focus.walk(1));
        }
    }

    private void select(boolean typed) {
        if (typed) {
            typing = !focus.showMain();
            if (!typing && kiosk.state() instanceof KioskState.PinPad) {
                focus.here().ifPresent(this::fire);
            }
        } else if (!scan.isResting() || asked() != Comfort.Scan.OFF && !focus.isShown()) {
            choose();
        } else {
            move(() -> focus.here().ifPresent(this::fire));
        }
    }

    /// How a visitor asked to use switches. Then Select is the one that chooses, and Next the one that moves the light.
    private Comfort.Scan asked() {
        return kiosk.state() instanceof KioskState.Visiting(Visit visit, _) ? visit.comfort().scan() : Comfort.Scan.OFF;
    }

    /// Nobody moves from, or acts on, what could not be seen: the first key only shows where one is.
    private void move(Runnable step) {
        scan.rest();
        if (focus.show()) {
            step.run();
        }
    }

    /// These mean the same wherever one is.
    private void leap(Runnable step) {
        scan.rest();
        focus.show();
        step.run();
    }

    private void back() {
        switch (kiosk.state()) {
            case KioskState.Visiting _, KioskState.StartingOver _ -> kiosk.back();
            case KioskState.PinPad _, KioskState.StaffDesk _, KioskState.TakingCode _ -> kiosk.leaveStaff();
            case KioskState.Attract _, KioskState.OutOfService _ -> { }
        }
    }

    private void fire(ButtonBase button) {
        if (nanos.getAsLong() - shownAt >= SETTLING) {
            button.fire();
            focus.settle();
        }
    }

    private void choose() {
        if (scan.isResting()) {
            beginScan();
            return;
        }
        int screen = screens;
        scan.choose(nanos.getAsLong()).ifPresentOrElse(button -> {
            fire(button);
            if (screen == screens) {
                beginScan();
            } else {
                focus.light(scan.lit());
            }
        }, () -> focus.light(scan.lit()));
    }

    private void moveScan() {
        if (scan.isResting()) {
            beginScan();
        } else {
            scan.move(nanos.getAsLong());
            focus.light(scan.lit());
        }
    }

    /// Begins with the row that holds where one is, so that what was just chosen can be chosen again at once.
    private void beginScan() {
        focus.show();
        var rows = focus.rows();
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (focus.here().filter(rows.get(i)::contains).isPresent()) {
                first = i;
            }
        }
        scan.begin(rows, first, nanos.getAsLong());
        focus.light(scan.lit());
    }
}
