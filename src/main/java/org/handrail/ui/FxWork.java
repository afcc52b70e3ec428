package org.handrail.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one door to the FX thread. Slow work runs on virtual threads; the clock on a thread of its own, because a JavaFX
/// animation that waits keeps the screen's pulse alive.
public final class FxWork implements Work, AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("kiosk-clock").factory());

    private Optional<CompletableFuture<Void>> toolkit = Optional.empty();

    /// Lets the JavaFX toolkit start while the caller goes on: it opens no window, and takes as long as reading the settings.
    public void wake() {
        var started = new CompletableFuture<Void>();
        toolkit = Optional.of(started);
        Thread.ofPlatform().daemon().name("kiosk-wake").start(() -> {
            try {
                Platform.startup(() -> {
                    Platform.setImplicitExit(false);
                    started.complete(null);
                });
            } catch (RuntimeException | LinkageError e) {
                started.completeExceptionally(e);
            }
        });
    }

    /// Does the first thing on the FX thread, once the toolkit has started.
    ///
    /// @throws java.util.concurrent.CompletionException when this machine cannot show anything
    public void begin(Runnable first) {
        if (toolkit.isEmpty()) {
            wake();
        }
        toolkit.orElseThrow().join();
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

    /// Ends the JavaFX toolkit, and with it the kiosk.
    public void exit() {
        Platform.exit();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
