package org.handrail;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.handrail.session.Visit;
import org.testfx.util.WaitForAsyncUtils;

/// Whether a visit can no longer be reached by anyone.
final class Gone {

    private Gone() { }

    static void assertGone(WeakReference<Visit> visit) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                System.gc();
                return visit.get() == null;
            });
        } catch (TimeoutException e) {
            throw new AssertionError("the visit is still reachable", e);
        }
    }
}
