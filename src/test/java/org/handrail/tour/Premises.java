package org.handrail.tour;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.handrail.config.ConfigFile;
import org.handrail.config.ConfigReading;
import org.handrail.config.KioskConfig;
import org.handrail.content.Art;
import org.handrail.content.Library;
import org.handrail.loading.Loader;
import org.handrail.loading.Shipped;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Lettering;

/// What the kiosk is shown with in these tests: the shipped settings and guides, and the [Pseudo] language beside them.
final class Premises {

    static final KioskConfig CONFIG = config();
    static final Library LIBRARY = library();
    static final List<Stop> STOPS = Stops.of(LIBRARY.first(Locale.ENGLISH).orElseThrow());

    private Premises() { }

    /// A clinic whose first language is this one, so that what waits for everybody speaks it too.
    static KioskConfig speaking(Locale first) {
        List<Locale> offered = Stream.concat(Stream.of(first), CONFIG.languages().offered().stream()).distinct().toList();
        return new KioskConfig(CONFIG.organisation(), CONFIG.helpNumbers(), CONFIG.site(), CONFIG.panel(),
                new KioskConfig.Languages(offered), CONFIG.guides(), CONFIG.idle(), CONFIG.touch(), CONFIG.keys(),
                CONFIG.staff(), CONFIG.showPointer(), CONFIG.stateFolder(), CONFIG.logs());
    }

    static Drawings drawings() {
        return new Drawings(Premises::drawing, Drawings.USUAL_BOUND);
    }

    private static Optional<URL> drawing(Art art) {
        Path file = Shipped.GUIDES.resolve("dsrct", "figures", art.name() + ".svg");
        try {
            return Files.isReadable(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static KioskConfig config() {
        return switch (ConfigFile.read(Path.of("kiosk-config.json"), Lettering::flaw)) {
            case ConfigReading.Sound(KioskConfig config) -> config;
            case ConfigReading.Faulty(var problems) -> throw new AssertionError(problems);
        };
    }

    private static Library library() {
        Library shipped = Loader.load(Shipped.GUIDES, Shipped.SCHEMAS).library();
        var pseudo = Pseudo.of(shipped.first(Locale.ENGLISH).orElseThrow());
        return new Library("1", Stream.concat(shipped.guides().stream(), Stream.of(pseudo)).toList());
    }
}
