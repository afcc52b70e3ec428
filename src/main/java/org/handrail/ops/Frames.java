package org.handrail.ops;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;

/// Writes an exception to the log as its class and its frames, without its message: `For input string: "..."` would carry
/// into a file what a visitor has typed. Every pattern of ours uses it, so that no room has to think of it: `%frames{6}` writes
/// the topmost six.
public final class Frames extends ThrowableHandlingConverter {

    private int most;

    @Override
    public void start() {
        most = Integer.parseInt(getFirstOption());
        super.start();
    }

    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        String link = "";
        for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
            text.append(link).append(thrown.getClassName()).append(System.lineSeparator());
            StackTraceElementProxy[] frames = thrown.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(most, frames.length - thrown.getCommonFrames()); i++) {
                text.append("    ").append(frames[i].getSTEAsString()).append(System.lineSeparator());
            }
            if (thrown.isCyclic()) {
                break;
            }
            link = "because of ";
        }
        return text.toString();
    }
}
