package org.handrail;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The main command: from the words on the command line to what is [Wanted].
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

    private final BiFunction<PrintWriter, PrintWriter, FrontDoor> door;

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", paramLabel = "FILE", defaultValue = Wanted.USUAL_CONFIG,
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

        private Start.Tour asked() {
            return new Start.Tour(tour, only);
        }
    }

    /// @param door given where to write what is said, and what is wrong
    KioskCommand(BiFunction<PrintWriter, PrintWriter, FrontDoor> door) {
        this.door = door;
    }

    @Override
    public Integer call() {
        var words = spec.commandLine();
        return door.apply(words.getOut(), words.getErr()).open(wanted()).number;
    }

    Wanted wanted() {
        return new Wanted(config, Optional.ofNullable(what.windowed), Optional.ofNullable(what.pictures).map(Pictures::asked),
                what.check);
    }
}
