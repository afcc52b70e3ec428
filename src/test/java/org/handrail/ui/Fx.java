package org.handrail.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Does what a test asks on the FX thread, where texts may be measured and screens built, and waits for the answer.
public final class Fx {

    /// In minutes, so long that only a job that never ends takes it: some look hundreds of screens over, and a machine may be busy.
    private static final int STUCK = 10;

    private Fx() { }

    /// Whatever goes wrong there goes wrong for the test.
    public static <T> T on(Callable<T> job) {
        var wrong = new AtomicReference<Throwable>();
        try {
            FxToolkit.registerPrimaryStage();
            T answer = WaitForAsyncUtils.asyncFx(() -> {
                try {
                    return job.call();
                } catch (Exception | AssertionError e) {
                    wrong.set(e);
                    return null;
                }
            }).get(STUCK, TimeUnit.MINUTES);
            if (wrong.get() != null) {
                throw new AssertionError(wrong.get().getMessage(), wrong.get());
            }
            return answer;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    public static void run(Runnable job) {
        on(() -> {
            job.run();
            return true;
        });
    }
}
