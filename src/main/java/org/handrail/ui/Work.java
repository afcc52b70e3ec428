package org.handrail.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// The way to do something slow without making the screen wait. Both endings are asked for, and both happen on the FX thread.
@FunctionalInterface
public interface Work {

    <T> void run(Callable<T> job, Consumer<? super T> done, Consumer<? super Exception> failed);

    /// Does everything at once, where nobody waits: in tests and for pictures.
    static Work sameThread() {
        return new Work() {
            @Override
            public <T> void run(Callable<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
                T result;
                try {
                    result = job.call();
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            }
        };
    }
}
