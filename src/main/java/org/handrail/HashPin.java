package org.handrail;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.handrail.staff.Pin;
import org.handrail.staff.PinRule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Turns a new staff PIN into the line for the settings. The PIN is asked for and never an argument: arguments end up in the
/// shell's history and in every list of processes.
@Command(name = "hash-pin", mixinStandardHelpOptions = true,
        description = "Asks for a new staff PIN and prints the line for staff.pinHash in the settings.")
final class HashPin implements Callable<Integer> {

    private final Typist typist;

    @Spec
    private CommandSpec spec;

    HashPin(Typist typist) {
        this.typist = typist;
    }

    @Override
    public Integer call() {
        char[] pin = typist.ask().apply("New staff PIN, 6 to 12 digits: ").orElse(new char[0]);
        Optional<String> refusal = PinRule.refusal(pin);
        if (refusal.isEmpty() && typist.terminal()) {
            char[] again = typist.ask().apply("The same again: ").orElse(new char[0]);
            refusal = Arrays.equals(pin, again) ? Optional.empty() : Optional.of("The two are not the same.");
        }
        if (refusal.isPresent()) {
            spec.commandLine().getErr().println(refusal.get());
            return ExitCode.COMMAND_LINE.number;
        }
        spec.commandLine().getOut().println("\"pinHash\": \"" + Pin.of(pin, new SecureRandom()) + "\"");
        return ExitCode.OK.number;
    }
}
