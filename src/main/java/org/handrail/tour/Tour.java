package org.handrail.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.handrail.config.KioskConfig;
import org.handrail.content.Guide;
import org.handrail.content.Library;
import org.handrail.ui.art.Drawings;

/// Walks every stop on every glass. FX thread only, and it keeps that thread busy: nothing else is shown meanwhile.
public final class Tour {

    /// Where one place stands for its kind, its first pages stand for the rest.
    private static final int PAGES_OF_A_SAMPLE = 3;

    private final KioskConfig config;
    private final Library library;
    private final Drawings drawings;
    private final Path folder;
    private final Consumer<String> progress;
    private final List<Seen> seen = new ArrayList<>();

    /// @param progress told of every step, one line each
    public Tour(KioskConfig config, Library library, Drawings drawings, Path folder, Consumer<String> progress) {
        this.config = config;
        this.library = library;
        this.drawings = drawings;
        this.folder = folder;
        this.progress = progress;
    }

    /// Makes the pictures and the contact sheet.
    ///
    /// @param only the places to look at: those in whose picture's name, without page and `.png`, it is found
    /// @return every fault, one line each; empty when all is well
    public List<String> walk(Pattern only) throws IOException {
        Guide guide = library.first(config.languages().first()).orElseThrow(
                () -> new IOException("There is no sound guide to show."));
        return walk(Look.all(config.languages().offered()), Stops.of(guide), only);
    }

    List<String> walk(List<Look> looks, List<Stop> stops, Pattern only) throws IOException {
        Files.createDirectories(folder);
        try (var album = new Album(folder)) {
            for (Look look : looks) {
                long pages = seen.size();
                stops.stream().filter(stop -> look.everything() || stop.typical())
                        .filter(stop -> only.matcher(name(look, stop)).find())
                        .forEach(stop -> visit(look, look.everything() ? stop : stop.upTo(PAGES_OF_A_SAMPLE), album));
                progress.accept("%s: %d pictures".formatted(look.name(), seen.size() - pages));
            }
        }
        ContactSheet.write(folder, seen);
        return seen.stream().flatMap(picture -> picture.faults().stream().map(fault -> picture.file() + ": " + fault)).toList();
    }

    private void visit(Look look, Stop stop, Album album) {
        try {
            new Showing(config, library, drawings).of(look, stop, (page, view) -> {
                String file = name(look, stop) + (page == 1 ? "" : "-page" + page) + ".png";
                List<Fault> faults = Inspection.of(view.surface());
                BufferedImage picture = Album.picture(view.scene());
                Marked.mark(picture, faults);
                album.keep(picture, file);
                seen.add(new Seen(stop.group(), file, faults.stream().map(Fault::toString).toList()));
            });
        } catch (RuntimeException e) {
            progress.accept("%s on %s failed: %s".formatted(stop.name(), look.name(), e));
            seen.add(new Seen(stop.group(), name(look, stop) + ".png", List.of(e.toString())));
        }
    }

    private static String name(Look look, Stop stop) {
        return look.name() + "/" + stop.name();
    }

    /// A picture, and what is wrong and marked on it.
    record Seen(String group, String file, List<String> faults) { }
}
