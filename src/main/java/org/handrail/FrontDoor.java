package org.handrail;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.handrail.config.ConfigFile;
import org.handrail.config.ConfigReading;
import org.handrail.config.KioskConfig;
import org.handrail.ops.Logs;
import org.handrail.ops.SingleInstance;
import org.handrail.ops.StateFolder;
import org.handrail.staff.Pin;
import org.handrail.ui.NoScreen;
import org.handrail.ui.type.Lettering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// From what is wanted to a [Start], or to a clear refusal.
///
/// @param checkGuides what is wrong with the guides, one line each
/// @param kiosk       shows what was asked for and returns when it has ended
record FrontDoor(Surroundings surroundings, Function<KioskConfig, List<String>> checkGuides,
                 Function<Start, ExitCode> kiosk, PrintWriter out, PrintWriter err) {

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final Path USUAL_TOUR = Path.of("target", "tour");
    private static final Pattern EVERYTHING = Pattern.compile("");

    /// Does what is wanted. Whatever goes wrong on the way is told, and never thrown.
    ExitCode open(Wanted wanted) {
        try {
            return switch (ConfigFile.read(wanted.config(), Lettering::flaw)) {
                case ConfigReading.Faulty faulty -> {
                    faulty.problems().forEach(err::println);
                    yield ExitCode.BAD_CONFIG;
                }
                case ConfigReading.Sound(KioskConfig config) -> wanted.check() ? check(config) : start(wanted, config);
            };
        } catch (NoScreen none) {
            err.println("No window can be opened here (" + none.getMessage() + "). Let this user into the X server, install GTK 3 "
                    + "(Debian: libgtk-3-0), or start without DISPLAY for the picture tour.");
            return ExitCode.NO_SCREEN;
        } catch (IOException | RuntimeException fault) {
            return broken(fault, err);
        }
    }

    /// Tells of a fault of our own: its kind to whoever looks on, the rest to the log.
    static ExitCode broken(Exception fault, PrintWriter err) {
        LOG.error("Ended by a fault", fault);
        err.println("Handrail has ended because of a fault of its own: " + fault.getClass().getSimpleName());
        return ExitCode.FAULT;
    }

    private ExitCode check(KioskConfig config) {
        List<String> problems = checkGuides.apply(config);
        problems.forEach(err::println);
        if (problems.isEmpty()) {
            out.println("The settings and the guides are fine.");
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_CONTENT;
    }

    private ExitCode start(Wanted wanted, KioskConfig config) throws IOException {
        Path state = StateFolder.of(config.stateFolder(), surroundings.environment(), surroundings.home());
        if (wanted.tour().isPresent()) {
            return tour(config, state, wanted.tour().get());
        }
        if (!surroundings.display()) {
            out.println("There is no display here, so Handrail makes its picture tour instead: " + USUAL_TOUR.toAbsolutePath());
            return tour(config, state, new Start.Tour(USUAL_TOUR, EVERYTHING));
        }
        Logs.keepIn(config.logs().folder().orElse(state.resolve("logs")));
        warnAboutPin(config);
        return alone(new Start(config, state, wanted.windowed(), Optional.empty()));
    }

    private ExitCode tour(KioskConfig config, Path state, Start.Tour tour) {
        Display.headless().forEach(System::setProperty);
        return kiosk.apply(new Start(config, state, Optional.empty(), Optional.of(tour)));
    }

    private ExitCode alone(Start start) throws IOException {
        Optional<SingleInstance> instance;
        try {
            instance = SingleInstance.take(start.stateFolder());
        } catch (IOException _) {
            err.println("Nothing can be kept in " + start.stateFolder()
                    + ", so the kiosk runs without a memory. Make the folder writable, or set stateFolder in the settings.");
            return kiosk.apply(start);
        }
        if (instance.isEmpty()) {
            err.println("A kiosk is running on this machine already. End it first.");
            return ExitCode.ALREADY_RUNNING;
        }
        try (SingleInstance _ = instance.get()) {
            return kiosk.apply(start);
        }
    }

    private static void warnAboutPin(KioskConfig config) {
        Optional<Pin> pin = config.staff().pinHash().flatMap(Pin::parse);
        if (pin.isEmpty()) {
            LOG.warn("The settings have no staff.pinHash, so nobody can open the staff desk. hash-pin makes one.");
        } else if (pin.get().isExample()) {
            LOG.warn("The staff PIN is the one of the example settings, which everybody can read. hash-pin makes a new one.");
        }
    }
}
