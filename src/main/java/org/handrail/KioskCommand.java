package org.handrail;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.handrail.config.ConfigFile;
import org.handrail.config.ConfigReading;
import org.handrail.config.KioskConfig;
import org.handrail.ops.Logs;
import org.handrail.ops.SingleInstance;
import org.handrail.ops.StateFolder;
import org.handrail.staff.Pin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The main command: from the words on the command line to a [Start], or to a clear refusal.
@Command(name = "handrail", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
        description = {"A touchscreen kiosk that walks families through a frightening diagnosis.", ""},
        footerHeading = "%nExamples:%n", footer = {
            "  handrail                           the kiosk, on the whole screen",
            "  handrail --windowed 1280x800       the same in a window",
            "  handrail --tour pictures           every screen as a picture; needs no display",
            "  handrail --check                   are the settings and the guides fine?",
            "  handrail hash-pin                  the line for a new staff PIN",
            "", "From the source folder, each of them like this:",
            "  mvn -q compile exec:exec -Dkiosk.args=\"--windowed 1280x800\""})
final class KioskCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(KioskCommand.class);
    private static final Path USUAL_TOUR = Path.of("target", "tour");
    private static final Pattern EVERYTHING = Pattern.compile("");

    private final Surroundings surroundings;
    private final Function<KioskConfig, List<String>> checkGuides;
    private final Function<Start, ExitCode> kiosk;

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", paramLabel = "FILE", defaultValue = "kiosk-config.json",
            description = "The settings. Usual: ${DEFAULT-VALUE} in the working folder.")
    private Path config;

    @ArgGroup
    private What what = new What();

    /// One thing at a time.
    private static final class What {

        @Option(names = "--windowed", paramLabel = "WxH", converter = SizeText.class,
                description = "A window of this many pixels, such as 1280x800.")
        private Start.Size windowed;

        @ArgGroup(exclusive = false)
        private Pictures pictures;

        @Option(names = "--check", description = "Look for mistakes in the settings and the guides, print them, and end.")
        private boolean check;
    }

    /// The picture tour, or a part of it.
    private static final class Pictures {

        @Option(names = "--tour", paramLabel = "DIR", required = true,
                description = "Make a picture of every screen in this folder, and end. Needs no display. "
                        + "Without a display this happens by itself, into target/tour.")
        private Path tour;

        @Option(names = "--only", paramLabel = "PATTERN", defaultValue = "",
                description = "With --tour: only the pictures in whose name this regular expression is found, such as "
                        + "1920x1080/home or ar-200.")
        private Pattern only;
    }

    /// @param checkGuides what is wrong with the guides, one line each
    /// @param kiosk       shows what was asked for and returns when it has ended
    KioskCommand(Surroundings surroundings, Function<KioskConfig, List<String>> checkGuides, Function<Start, ExitCode> kiosk) {
        this.surroundings = surroundings;
        this.checkGuides = checkGuides;
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws IOException {
        ExitCode code = switch (ConfigFile.read(config)) {
            case ConfigReading.Faulty faulty -> {
                faulty.problems().forEach(err()::println);
                yield ExitCode.BAD_CONFIG;
            }
            case ConfigReading.Sound sound -> what.check ? check(sound.config()) : start(sound.config());
        };
        return code.number;
    }

    private ExitCode check(KioskConfig config) {
        List<String> problems = checkGuides.apply(config);
        problems.forEach(err()::println);
        if (problems.isEmpty()) {
            out().println("The settings and the guides are fine.");
        }
        return problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_CONTENT;
    }

    private ExitCode start(KioskConfig config) throws IOException {
        Path state = StateFolder.of(config.stateFolder(), surroundings.environment(), surroundings.home());
        if (what.pictures != null) {
            return tour(config, state, new Start.Tour(what.pictures.tour, what.pictures.only));
        }
        if (!surroundings.display()) {
            out().println("There is no display here, so Handrail makes its picture tour instead: " + USUAL_TOUR.toAbsolutePath());
            return tour(config, state, new Start.Tour(USUAL_TOUR, EVERYTHING));
        }
        Logs.keepIn(config.logs().folder().orElse(state.resolve("logs")));
        warnAboutPin(config);
        return alone(new Start(config, state, Optional.ofNullable(what.windowed), Optional.empty()));
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
            err().println("Nothing can be kept in " + start.stateFolder()
                    + ", so the kiosk runs without a memory. Make the folder writable, or set stateFolder in the settings.");
            return kiosk.apply(start);
        }
        if (instance.isEmpty()) {
            err().println("A kiosk is running on this machine already. End it first.");
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

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
