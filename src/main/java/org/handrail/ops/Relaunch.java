package org.handrail.ops;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Starts the kiosk afresh with the command it was started with, for a restart that staff ask for and for the last remedy
/// after faults. Whoever calls it gives back the [SingleInstance] first and ends this process afterwards.
public final class Relaunch {

    /// Set by whatever starts the kiosk again by itself when it ends. Two that restart it would fight over the lock.
    private static final String SUPERVISED = "HANDRAIL_SUPERVISED";

    private Relaunch() { }

    /// The command that starts this process again: empty when something else will, or when the system does not tell.
    public static Optional<List<String>> ofThisProcess() {
        var self = ProcessHandle.current().info();
        return command(System.getenv(), self.command(), self.arguments());
    }

    static Optional<List<String>> command(Map<String, String> environment, Optional<String> program, Optional<String[]> arguments) {
        if (environment.containsKey(SUPERVISED) || program.isEmpty() || arguments.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(List.of(program.get()));
        command.addAll(List.of(arguments.get()));
        return Optional.of(command);
    }

    public static void start(List<String> command) throws IOException {
        new ProcessBuilder(command).inheritIO().start();
    }
}
