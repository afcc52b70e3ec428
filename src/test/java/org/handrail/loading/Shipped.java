package org.handrail.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    /// Without the translations, so that a test can write its own.
    public static Path copyTo(Path folder) {
        try (Stream<Path> files = Files.walk(GUIDES)) {
            for (Path from : files.filter(path -> !isTranslation(GUIDES.relativize(path))).toList()) {
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

    private static boolean isTranslation(Path inGuides) {
        return inGuides.getNameCount() > 1 && Files.isDirectory(GUIDES.resolve(inGuides.subpath(0, 2)))
                && !Set.of("en", "figures").contains(inGuides.getName(1).toString());
    }

    static List<Problem> problems(Path guides) {
        return Loader.load(guides, SCHEMAS).problems();
    }
}
