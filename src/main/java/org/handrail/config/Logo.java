package org.handrail.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What can be said of a logo without drawing it.
final class Logo {

    private static final int LARGEST = 1 << 20;
    private static final String PNG = "\u0089PNG\r\n";
    private static final String JPEG = "\u00FF\u00D8\u00FF";

    private Logo() { }

    static Optional<String> flaw(Path logo) {
        if (!Files.isRegularFile(logo)) {
            return Optional.of("names a file that is not there: " + logo);
        }
        try (InputStream in = Files.newInputStream(logo)) {
            String content = new String(in.readNBytes(LARGEST + 1), StandardCharsets.ISO_8859_1);
            if (content.length() > LARGEST) {
                return Optional.of("names a file that is larger than 1 MB. A logo is shown small; save it smaller: " + logo);
            }
            boolean picture = content.startsWith(PNG) || content.startsWith(JPEG) || content.contains("<svg");
            return picture ? Optional.empty() : Optional.of("names a file that is no PNG, no JPEG and no SVG: " + logo);
        } catch (IOException _) {
            return Optional.of("names a file that cannot be read: " + logo);
        }
    }
}
