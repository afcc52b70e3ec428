package org.handrail;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/// Whoever types secrets in: a person at a terminal, who sees the question and not what they type, or a script that sends a line.
///
/// @param terminal whether it is a person, who can mistype
/// @param ask      puts a question; empty when there is nothing more to come
record Typist(boolean terminal, Function<String, Optional<char[]>> ask) {

    static Typist atThisMachine() {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            return new Typist(true, question -> Optional.ofNullable(console.readPassword("%s", question)));
        }
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new Typist(false, _ -> {
            try {
                return Optional.ofNullable(lines.readLine()).map(String::toCharArray);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
