package org.handrail;

import java.time.Duration;
import org.handrail.ops.Faults;
import org.handrail.session.Kiosk;
import org.handrail.ui.FxWork;
import org.handrail.ui.Shell;

/// Carries out what is to be done about an exception that nobody has caught.
record Recovery(Faults faults, Kiosk kiosk, Shell shell, FxWork work, Runnable freshStart)
        implements Thread.UncaughtExceptionHandler {

    private static final Duration REST = Duration.ofMinutes(1);

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        switch (faults.report(fault)) {
            case FRESH_SCREEN -> work.soon(() -> {
                kiosk.recover();
                shell.freshRoot();
            });
            case OUT_OF_SERVICE -> work.soon(() -> {
                kiosk.rest();
                shell.freshRoot();
                work.after(REST, kiosk::wake);
            });
            case FRESH_START -> freshStart.run();
        }
    }
}
