package org.handrail.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.config.KioskConfig;
import org.handrail.content.Guide;
import org.handrail.content.Library;
import org.handrail.session.Kiosk;
import org.handrail.session.KioskState;
import org.handrail.session.Limits;
import org.handrail.ui.Layout;
import org.handrail.ui.Pacing;
import org.handrail.ui.Shell;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.Work;
import org.handrail.ui.art.Drawings;

/// Walks every stop on every glass. FX thread only, and it keeps that thread busy: nothing else is shown meanwhile.
public final class Tour {

    private static final int MOST_PAGES = 20;

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
    /// @return every fault, one line each; empty when all is well
    public List<String> walk() throws IOException {
        Files.createDirectories(folder);
        Guide guide = library.first(config.languages().first()).orElseThrow(
                () -> new IOException("There is no sound guide to show."));
        List<Stop> stops = Stops.of(guide);
        try (var album = new Album(folder)) {
            for (Look look : Look.all(config.languages().offered())) {
                long pages = seen.size();
                stops.stream().filter(stop -> look.everything() || stop.typical()).forEach(stop -> visit(look, stop, album));
                progress.accept("%s: %d pictures".formatted(look.name(), seen.size() - pages));
            }
        }
        ContactSheet.write(folder, seen);
        return seen.stream().flatMap(picture -> picture.faults().stream().map(fault -> picture.file() + ": " + fault)).toList();
    }

    private void visit(Look look, Stop stop, Album album) {
        long[] now = {0};
        var layout = look.glass().layout();
        Scene scene = new Scene(new Pane(), look.glass().widthPx(), look.glass().heightPx());
        Shell.style(scene);
        var limits = new Limits(Duration.ofSeconds(90), 150, Duration.ofSeconds(1), Duration.ofSeconds(30),
                Duration.ofSeconds(20), Duration.ofMinutes(2));
        Kiosk kiosk = new Kiosk(limits, () -> now[0]);
        kiosk.offer(library);
        StaffDoor door = new StaffDoor(Optional.empty(), Work.sameThread(), List.of(), () -> { }, () -> { });
        try {
            new Shell(scene, layout, kiosk, config, drawings, Work.sameThread(), door, Pacing.still(),
                    () -> { });
            stop.walk().accept(new Stop.Walker(kiosk, look, time -> now[0] += time.toNanos()));
            for (int page = 1; page <= MOST_PAGES; page++) {
                String file = look.name() + "/" + stop.name() + (page == 1 ? "" : "-page" + page) + ".png";
                scene.getRoot().applyCss();
                album.keep(scene.snapshot(null), file);
                seen.add(new Seen(stop.group(), file, Inspection.of(scene, reach(look, kiosk))));
                if (!turn(scene)) {
                    break;
                }
            }
        } catch (RuntimeException e) {
            progress.accept("%s on %s failed: %s".formatted(stop.name(), look.name(), e));
            seen.add(new Seen(stop.group(), look.name() + "/" + stop.name() + ".png", List.of(e.toString())));
        }
    }

    /// How far down a visitor reaches now: visits alone are made easier, not what waits for everybody.
    private double reach(Look look, Kiosk kiosk) {
        boolean low = kiosk.state() instanceof KioskState.Visiting && look.comfort().lowReach();
        Layout layout = look.glass().layout();
        return low ? layout.lowReach(config.panel().lowerEdgeMm()).reachTop() * layout.scale() : 0;
    }

    /// Turns the page as a visitor does, with the button that is there for it.
    private static boolean turn(Scene scene) {
        var downs = scene.getRoot().lookupAll("#turn-down").stream().map(Button.class::cast).toList();
        if (downs.isEmpty() || downs.getLast().isDisabled()) {
            return false;
        }
        downs.getLast().fire();
        return true;
    }

    /// A picture and what is wrong with it.
    record Seen(String group, String file, List<String> faults) { }
}
