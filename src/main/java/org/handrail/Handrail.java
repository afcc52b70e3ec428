package org.handrail;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.handrail.config.KioskConfig;
import org.handrail.content.Art;
import org.handrail.content.Library;
import org.handrail.loading.Loader;
import org.handrail.loading.Loading;
import org.handrail.loading.Problem;
import org.handrail.ops.Elapsed;
import org.handrail.ops.Faults;
import org.handrail.session.Kiosk;
import org.handrail.session.Limits;
import org.handrail.session.Manner;
import org.handrail.staff.Pin;
import org.handrail.staff.PinGate;
import org.handrail.tour.Tour;
import org.handrail.ui.FxWork;
import org.handrail.ui.Layout;
import org.handrail.ui.Machine;
import org.handrail.ui.Pacing;
import org.handrail.ui.Shell;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.StaffEntry;
import org.handrail.ui.Window;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.keys.Command;
import org.handrail.ui.keys.Edge;
import org.handrail.ui.keys.KeyMap;
import org.handrail.ui.keys.KeyMap.Stroke;
import org.handrail.ui.keys.KeySettings;
import org.handrail.ui.keys.Keys;
import org.handrail.ui.parts.Sign;
import org.handrail.ui.touch.TouchFilter;
import org.handrail.ui.touch.TouchSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Builds everything, once, in order; the only place that knows everybody.
final class Handrail {

    private static final Logger LOG = LoggerFactory.getLogger(Handrail.class);

    private final Start start;
    private final KioskConfig config;
    private final FxWork work;
    private final AtomicReference<List<String>> problems = new AtomicReference<>(List.of());
    private final CompletableFuture<ExitCode> ended = new CompletableFuture<>();

    private Handrail(Start start, FxWork work) {
        this.start = start;
        this.config = start.config();
        this.work = work;
    }

    /// Shows what was asked for and returns when it has ended.
    static ExitCode run(Start start, FxWork work, PrintWriter out) {
        try (work) {
            var handrail = new Handrail(start, work);
            work.begin(() -> {
                if (start.tour().isPresent()) {
                    handrail.ended.complete(handrail.tour(load(start.config()), start.tour().get(), out));
                } else {
                    handrail.open();
                }
            });
            ExitCode code = handrail.ended.join();
            work.exit();
            return code;
        }
    }

    /// What is wrong with the guides, one line each.
    static List<String> problems(KioskConfig config) {
        return load(config).problems().stream().map(Problem::toString).toList();
    }

    private void open() {
        Elapsed elapsed = Elapsed.ofThisMachine();
        Kiosk kiosk = new Kiosk(limits(config.idle()), elapsed);
        kiosk.awaitLibrary();

        Window window = new Window(config, start.windowed().map(size -> new Dimension2D(size.width(), size.height())));
        Layout layout = layout(window.size());
        new Mounting(config.panel(), layout, window.size().getWidth() / window.size().getHeight()).flaws().forEach(LOG::warn);
        TouchFilter touch = new TouchFilter(touch(layout), elapsed, touches(kiosk), (_, _) -> { },
                seen -> work.painted(window.scene(), seen));
        StaffDoor door = door(elapsed);
        Keys keys = new Keys(window.scene(), () -> Shell.reached(window.scene()), kiosk, elapsed, keys(config.keys()),
                edge -> sign(config, kiosk, layout, edge));
        Shell shell = new Shell(window.scene(), layout, kiosk, config, drawings(), work, door, new Pacing(work::after, true), () -> {
            touch.screenChanged();
            keys.shown();
        });

        if (door.isThere()) {
            new StaffEntry(config.staff(), layout.pxPerMm(), elapsed, kiosk::openPinPad).install(window.scene());
        }
        touch.install(window.scene());
        keys.install();
        window.onResize(() -> shell.fit(layout(new Dimension2D(window.scene().getWidth(), window.scene().getHeight()))));
        Thread.setDefaultUncaughtExceptionHandler(
                new Recovery(new Faults(elapsed), kiosk, shell, work::soon, work::after, () -> ended.complete(ExitCode.RESTART)));
        Scanning scanning = new Scanning(keys, work);
        RestingHand hand = new RestingHand(window.scene(), touch, () -> sign(config, kiosk, layout).resting());
        work.every(Duration.ofSeconds(1), () -> {
            kiosk.tick();
            scanning.look();
            hand.look();
        });
        window.show();
        work.painted(window.scene(), () -> read(kiosk));
    }

    /// Reads the guides once the first screen, which needs nothing of them, is on its way to the glass: before, they would only take
    /// turns with it.
    private void read(Kiosk kiosk) {
        work.run(() -> load(config), loading -> {
            problems.set(loading.problems().stream().map(Problem::toString).toList());
            kiosk.offer(loading.library());
        }, fault -> {
            LOG.error("The guides could not be read", fault);
            kiosk.offer(new Library("", List.of()));
        });
    }

    private StaffDoor door(Elapsed elapsed) {
        Optional<PinGate> gate = config.staff().pinHash().flatMap(Pin::parse)
                .map(pin -> new PinGate(pin, start.stateFolder().resolve("pin-gate"), elapsed));
        return new StaffDoor(gate, work, problems::get,
                machine(), () -> ended.complete(ExitCode.RESTART), () -> ended.complete(ExitCode.OK));
    }

    private Machine machine() {
        return new Machine(Version.told(), LocalDateTime.now(), LocalDate::now, start.stateFolder().toString());
    }

    private ExitCode tour(Loading loading, Start.Tour tour, PrintWriter out) {
        loading.problems().forEach(out::println);
        try {
            List<String> faults = new Tour(config, loading.library(), drawings(), tour.folder(), line -> {
                out.println(line);
                out.flush();
            }).walk(tour.only());
            faults.forEach(out::println);
            out.println(faults.isEmpty() ? "All is well." : faults.size() + " faults.");
            return faults.isEmpty() && loading.problems().isEmpty() ? ExitCode.OK : ExitCode.TOUR_FAILED;
        } catch (IOException | RuntimeException e) {
            out.println("The tour ended early: " + e);
            return ExitCode.TOUR_FAILED;
        }
    }

    private Drawings drawings() {
        return new Drawings(this::figure, Drawings.USUAL_BOUND);
    }

    /// Finds a drawing in the folder of the guide that has it, and the logo where the settings say.
    private Optional<URL> figure(Art art) {
        if (art.equals(Art.LOGO)) {
            return config.organisation().logo().flatMap(Handrail::url);
        }
        try (var guides = Files.list(config.guides().folder())) {
            return guides.map(guide -> guide.resolve("figures").resolve(art.name() + ".svg")).filter(Files::isReadable)
                    .findFirst().flatMap(Handrail::url);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<URL> url(Path path) {
        try {
            return Optional.of(path.toUri().toURL());
        } catch (MalformedURLException e) {
            return Optional.empty();
        }
    }

    private static Loading load(KioskConfig config) {
        Path guides = config.guides().folder();
        return Loader.load(guides, guides.resolveSibling("schema"));
    }

    private Layout layout(Dimension2D size) {
        return Layout.of(size.getWidth(), size.getHeight(), config.panel().widthMm(), config.panel().viewingDistanceMm());
    }

    /// Who touches something that the question offers, whether anyone is still there, answers by what that does, and not before.
    static Consumer<Optional<Node>> touches(Kiosk kiosk) {
        return hit -> {
            if (hit.isPresent()) {
                kiosk.hesitated();
            } else {
                kiosk.touched();
            }
        };
    }

    private TouchSettings touch(Layout layout) {
        var touch = config.touch();
        return new TouchSettings(touch.slopMm(), touch.doubleTapMs(), touch.settleMs(), touch.nearMissMm(),
                touch.leastContactMs(), layout.pxPerMm());
    }

    static Node sign(KioskConfig config, Kiosk kiosk, Layout layout, Edge edge) {
        return switch (edge) {
            case BEGINNING -> sign(config, kiosk, layout).beginning();
            case END -> sign(config, kiosk, layout).end();
        };
    }

    /// In px of the glass, read as whatever shows is read.
    static Sign sign(KioskConfig config, Kiosk kiosk, Layout layout) {
        Manner manner = kiosk.state().manner();
        return new Sign(layout, manner.language().orElse(config.languages().first()), manner.comfort().text());
    }

    /// The keys of an ordinary keyboard, and what the settings add to them.
    static KeySettings keys(KioskConfig.Keys keys) {
        var all = new HashMap<>(KeyMap.usual().commands());
        keys.also().forEach(binding -> all.put(Stroke.of(KeyCode.valueOf(binding.key().name())),
                Command.valueOf(binding.does().name())));
        return new KeySettings(new KeyMap(all), Duration.ofMillis(keys.slowScanMs()), Duration.ofMillis(keys.fastScanMs()),
                Duration.ofMillis(keys.sameKeyMs()));
    }

    static Limits limits(KioskConfig.Idle idle) {
        return new Limits(Duration.ofSeconds(idle.minimumSeconds()), idle.readingWordsPerMinute(),
                Duration.ofSeconds(idle.graceSeconds()), Duration.ofMinutes(idle.guidedMinutes()),
                Duration.ofSeconds(idle.warningSeconds()), Duration.ofSeconds(idle.takeBackSeconds()),
                Duration.ofSeconds(idle.pinPadSeconds()), Duration.ofMinutes(idle.staffDeskMinutes()));
    }
}
