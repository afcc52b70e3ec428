package org.handrail;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.handrail.ops.Faults;
import org.handrail.session.Kiosk;
import org.handrail.ui.Shell;

/// Carries out what is to be done about an exception that nobody has caught, whichever thread it comes from.
///
/// @param soon  does something on the FX thread
/// @param after does something on the FX thread after a time
record Recovery(Faults faults, Kiosk kiosk, Shell shell, Consumer<Runnable> soon, BiConsumer<Duration, Runnable> after,
                Runnable freshStart) implements Thread.UncaughtExceptionHandler {

    /// Long enough to be read and to let whatever it was pass, short enough for the next family.
    static final Duration REST = Duration.ofMinutes(1);

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        switch (faults.report(fault)) {
            case FRESH_SCREEN -> soon.accept(() -> {
                kiosk.recover();
                shell.freshRoot();
            });
            case OUT_OF_SERVICE -> soon.accept(() -> {
                kiosk.rest();
                shell.freshRoot();
                after.accept(REST, freshStart);
            });
            case FRESH_START -> freshStart.run();
        }
    }
}
