package org.handrail.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.handrail.content.Guide;

/// The guides that the project ships, and copies of them to break.
public final class Shipped {

    public static final Path GUIDES = Path.of("data", "guides");
    public static final Path SCHEMAS = Path.of("data", "schema");

    private Shipped() { }

    public static Guide dsrct() {
        var loading = Loader.load(GUIDES, SCHEMAS);
        return loading.library().first(Locale.ENGLISH).orElseThrow(() -> new AssertionError(loading.problems()));
    }

    static Path copyTo(Path folder) {
        try (Stream<Path> files = Files.walk(GUIDES)) {
            for (Path from : files.toList()) {
                var to = folder.resolve(GUIDES.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
            return folder;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Problem> problems(Path guides) {
        return Loader.load(guides, SCHEMAS).problems();
    }
}
