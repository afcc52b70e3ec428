package org.handrail.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.handrail.content.Guide;
import org.handrail.content.Library;

/// Reads guides. It blocks, and never throws for what stands in a file: that is a [Problem].
public final class Loader {

    private Loader() { }

    /// @param guides  the folder with one folder for each guide
    /// @param schemas the folder with the published schemas
    public static Loading load(Path guides, Path schemas) {
        var problems = new ArrayList<Problem>();
        var sound = new ArrayList<Guide>();
        var known = Schemas.read(schemas, problems);
        if (known.isPresent()) {
            for (Path folder : folders(guides, problems)) {
                var ofGuide = new ArrayList<Problem>();
                sound.addAll(new GuideFolder(folder, known.get(), ofGuide).read());
                problems.addAll(ofGuide);
            }
        }
        return new Loading(new Library(Version.of(guides), sound), problems);
    }

    private static List<Path> folders(Path guides, List<Problem> problems) {
        try (Stream<Path> inside = Files.list(guides)) {
            return inside.filter(path -> Files.isDirectory(path) && !path.getFileName().toString().startsWith("."))
                    .sorted().toList();
        } catch (IOException unreadable) {
            problems.add(new Problem(guides, 1, "", "cannot be read", "Put a folder for each guide there."));
            return List.of();
        }
    }
}
