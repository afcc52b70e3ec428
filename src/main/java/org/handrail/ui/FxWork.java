package org.handrail.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The one door to the FX thread. Slow work runs on virtual threads; the clock on a thread of its own, because a JavaFX
/// animation that waits keeps the screen's pulse alive.
public final class FxWork implements Work, AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("kiosk-clock").factory());

    private Optional<CompletableFuture<Void>> toolkit = Optional.empty();
    private Optional<Pulse> pulse = Optional.empty();

    /// Lets the JavaFX toolkit start while the caller goes on: it opens no window, and takes as long as reading the settings.
    public void wake() {
        var started = new CompletableFuture<Void>();
        toolkit = Optional.of(started);
        Thread.ofPlatform().daemon().name("kiosk-wake").start(() -> {
            try {
                Platform.startup(() -> {
                    Platform.setImplicitExit(false);
                    pulse = Pulse.install();
                    started.complete(null);
                });
            } catch (RuntimeException | LinkageError e) {
                started.completeExceptionally(e);
            }
        });
    }

    /// Does the first thing on the FX thread, once the toolkit has started.
    ///
    /// @throws NoScreen when this machine cannot show anything
    public void begin(Runnable first) {
        if (toolkit.isEmpty()) {
            wake();
        }
        try {
            toolkit.orElseThrow().join();
        } catch (CompletionException e) {
            throw new NoScreen(e.getCause());
        }
        Platform.runLater(first);
    }

    @Override
    public <T> void run(Callable<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Thread.ofVirtual().name("kiosk-work").start(() -> {
            try {
                T result = job.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /// Calls back on the FX thread at this pace. A beat that was not yet taken up is not queued a second time.
    public void every(Duration pace, Runnable beat) {
        var waiting = new AtomicBoolean();
        clock.scheduleAtFixedRate(() -> {
            if (waiting.compareAndSet(false, true)) {
                Platform.runLater(() -> {
                    waiting.set(false);
                    beat.run();
                });
            }
        }, pace.toMillis(), pace.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Calls on the FX thread once, after this time.
    public void after(Duration time, Runnable action) {
        clock.schedule(() -> Platform.runLater(action), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Calls on the FX thread once the present events are done.
    public void soon(Runnable action) {
        Platform.runLater(action);
    }

    /// Calls on the FX thread once all that has been changed by now is on the glass, and lets it go there at once. Painters hand their
    /// pixels to the FX thread, so what keeps that thread busy has to wait for two turns of it.
    public void painted(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                soon(() -> {
                    pulse.ifPresent(beat -> beat.finish(scene));
                    soon(action);
                });
            }
        });
        Platform.requestNextPulse();
        pulse.ifPresent(Pulse::now);
    }

    /// Ends the JavaFX toolkit, and with it the kiosk.
    public void exit() {
        Platform.exit();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
