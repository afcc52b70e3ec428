package org.handrail.ui;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Timer;
import com.sun.javafx.scene.SceneHelper;
import com.sun.javafx.tk.TKScene;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;
import java.util.Optional;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// JavaFX's pulse on Linux, made to rest. FX thread only.
///
/// There, JavaFX pauses its 60 Hz timer while nothing changes, but the pause is empty: the timer goes on waking the machine, most of
/// what an idle kiosk costs. This timer really stops. And it beats at once when it is wanted again, not a sixtieth of a second later,
/// so that what a finger presses looks pressed at once.
///
/// It reaches into what is JavaFX's own. Where that fails nothing is lost: the pulse is then as JavaFX made it.
final class Pulse extends Timer {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final int PERIOD = 1000 / 60;

    private final Timer inner;
    private final Runnable beat;
    private boolean beating;

    private Pulse(Timer inner, Runnable beat) {
        super(beat);
        this.inner = inner;
        this.beat = beat;
    }

    /// Takes the place of JavaFX's timer. Empty where that is not needed or cannot be.
    static Optional<Pulse> install() {
        if (!Application.GetApplication().getClass().getSimpleName().startsWith("Gtk")) {
            return Optional.empty();
        }
        try {
            Toolkit toolkit = Toolkit.getToolkit();
            Runnable beat = (Runnable) field(toolkit, "timerRunnable").get(toolkit);
            Field timer = field(toolkit, "pulseTimer");
            Timer theirs = (Timer) timer.get(toolkit);
            Pulse ours = new Pulse(Application.GetApplication().createTimer(beat), beat);
            theirs.stop();
            timer.set(toolkit, ours);
            ours.start(PERIOD);
            return Optional.of(ours);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.info("The pulse is left as it is", e);
            return Optional.empty();
        }
    }

    /// Lets what has been changed be painted now.
    void now() {
        Application.invokeLater(beat);
    }

    /// Waits, some milliseconds at most, until the painters are done with what has been handed over to them.
    void finish(Scene scene) {
        Optional.ofNullable(SceneHelper.getPeer(scene)).ifPresent(TKScene::waitForRenderingToComplete);
    }

    @Override
    protected long _start(Runnable run) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected long _start(Runnable run, int period) {
        beating = true;
        inner.start(period);
        return 1;
    }

    @Override
    protected void _stop(long self) {
        _pause(self);
    }

    @Override
    protected void _pause(long self) {
        if (beating) {
            beating = false;
            inner.stop();
        }
    }

    @Override
    protected void _resume(long self) {
        if (!beating) {
            beating = true;
            inner.start(PERIOD);
            now();
        }
    }

    private static Field field(Toolkit toolkit, String name) throws ReflectiveOperationException {
        Field field = toolkit.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
