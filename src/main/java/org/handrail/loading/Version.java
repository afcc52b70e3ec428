package org.handrail.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// A short name for everything that lies under a folder: a changed byte or file name changes it.
final class Version {

    private static final int LENGTH = 12;

    private Version() { }

    static String of(Path folder) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(folder)) {
                digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                // A file too large to be read as part of a guide still counts, by its size.
                digest.update(Files.size(file) > JsonFile.LARGEST
                        ? Long.toString(Files.size(file)).getBytes(StandardCharsets.UTF_8) : Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (IOException | UncheckedIOException vanished) {
            return "unreadable";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
