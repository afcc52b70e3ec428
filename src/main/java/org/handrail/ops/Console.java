package org.handrail.ops;

import java.util.Map;
import java.util.function.Supplier;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.CoreConstants;
import ch.qos.logback.core.pattern.DynamicConverter;
import ch.qos.logback.core.spi.ContextAwareBase;

/// What Logback begins with: the console is for whoever starts the kiosk by hand, and says only what they should act on.
/// [Logs] adds the file.
///
/// In code, and found as a service, because Logback's reading of its XML took a tenth of a second of every start.
public final class Console extends ContextAwareBase implements Configurator {

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        Supplier<DynamicConverter<?>> frames = Frames::new;
        context.putObject(CoreConstants.PATTERN_RULE_REGISTRY_FOR_SUPPLIERS, Map.of("frames", frames));
        // JavaFX warns at every start that it was not loaded as a module. That is how Handrail is built.
        context.getLogger("javafx").setLevel(Level.ERROR);
        context.getLogger("com.networknt").setLevel(Level.WARN);
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender(context));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> appender(LoggerContext context) {
        var console = new ConsoleAppender<ILoggingEvent>();
        console.setName("console");
        console.setContext(context);
        console.setTarget("System.err");
        console.setEncoder(lines(context, "%level: %message%n%frames{6}"));
        var worthActing = new ThresholdFilter();
        worthActing.setLevel("WARN");
        worthActing.start();
        console.addFilter(worthActing);
        console.start();
        return console;
    }

    static PatternLayoutEncoder lines(LoggerContext context, String pattern) {
        var lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern(pattern);
        lines.start();
        return lines;
    }
}
