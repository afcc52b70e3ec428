package org.handrail.ops;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the kiosk afresh with the command it was started with, for a restart that staff ask for and for the last remedy
/// after faults. Whoever calls it gives back the [SingleInstance] first and ends this process afterwards.
///
/// The command is put together from what the JVM knows of itself. `ProcessHandle` would tell it whole, but on Linux tells nothing
/// of one longer than 4096 characters, which a class path easily is.
public final class Relaunch {

    /// Set by whatever starts the kiosk again by itself when it ends. Two that restart it would fight over the lock.
    private static final String SUPERVISED = "HANDRAIL_SUPERVISED";
    private static final Logger LOG = LoggerFactory.getLogger(Relaunch.class);

    private Relaunch() { }

    /// Whether the kiosk was started again. It was not when something else will do it, and when the system does not let us.
    ///
    /// @param main      the class that Java began with
    /// @param arguments what it was given
    public static boolean thisProcess(Class<?> main, String... arguments) {
        if (isSupervised(System.getenv())) {
            return false;
        }
        try {
            new ProcessBuilder(command(Path.of(System.getProperty("java.home")),
                    ManagementFactory.getRuntimeMXBean().getInputArguments(), System.getProperty("java.class.path"),
                    main.getName(), List.of(arguments))).inheritIO().start();
            return true;
        } catch (IOException e) {
            LOG.error("The kiosk cannot be started again", e);
            return false;
        }
    }

    static boolean isSupervised(Map<String, String> environment) {
        return environment.containsKey(SUPERVISED);
    }

    static List<String> command(Path javaHome, List<String> options, String classPath, String main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath, main));
        command.addAll(arguments);
        return command;
    }
}
