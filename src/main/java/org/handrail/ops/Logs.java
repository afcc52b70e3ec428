package org.handrail.ops;

import java.nio.file.Path;

import org.slf4j.LoggerFactory;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;

/// The kiosk's diary on disk: ten files of 1 MB at the most, by size alone, so that a wrong clock cannot fill the disk or
/// throw a diary away. [Console] holds what goes to the console.
///
/// The file is added here and not there because its folder stands in the settings, and reading those already logs.
public final class Logs {

    private static final int FILES = 10;
    private static final String LINE = "%date{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{20} %message%n%frames{40}";

    private Logs() { }

    /// Keeps the diary in this folder from now on. A folder that cannot be written costs the diary, not the kiosk: the console
    /// says so.
    public static void keepIn(Path folder) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setName("diary");
        file.setContext(context);
        file.setFile(folder.resolve("handrail.log").toString());
        file.setEncoder(Console.lines(context, LINE));
        file.setTriggeringPolicy(bySize(context));
        file.setRollingPolicy(rolling(context, file, folder));
        file.start();
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAppender("diary");
        root.addAppender(file);
        if (!file.isStarted()) {
            root.warn("No diary can be kept in {}", folder);
        }
    }

    private static SizeBasedTriggeringPolicy<ILoggingEvent> bySize(LoggerContext context) {
        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("1MB"));
        size.setCheckIncrement(Duration.buildByMilliseconds(0));
        size.start();
        return size;
    }

    private static FixedWindowRollingPolicy rolling(LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path folder) {
        var rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(file);
        rolling.setFileNamePattern(folder.resolve("handrail.%i.log").toString());
        rolling.setMaxIndex(FILES - 1);
        rolling.start();
        return rolling;
    }
}
