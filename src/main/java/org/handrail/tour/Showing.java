package org.handrail.tour;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.config.KioskConfig;
import org.handrail.content.Library;
import org.handrail.session.Kiosk;
import org.handrail.session.Limits;
import org.handrail.ui.Machine;
import org.handrail.ui.Pacing;
import org.handrail.ui.Shell;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.Work;
import org.handrail.ui.art.Drawings;

/// Shows a stop as a visitor comes to it, page by page, without a window. FX thread only.
record Showing(KioskConfig config, Library library, Drawings drawings) {

    private static final Limits LIMITS = new Limits(Duration.ofSeconds(90), 150, Duration.ofSeconds(1), Duration.ofMinutes(10),
            Duration.ofSeconds(30), Duration.ofSeconds(15), Duration.ofSeconds(20), Duration.ofMinutes(2));

    /// The same in every tour, so that its pictures can be compared.
    private static final Machine MACHINE = new Machine("Handrail 1.0, Java 25", LocalDateTime.of(2026, 11, 24, 6, 30), () -> LocalDate.of(2026, 11, 24),
            "/var/lib/handrail");

    /// @param seen told of every page, from 1 on, with the scene that shows it
    void of(Look look, Stop stop, BiConsumer<Integer, View> seen) {
        long[] now = {0};
        Scene scene = new Scene(new Pane(), look.glass().widthPx(), look.glass().heightPx());
        Shell.style(scene);
        Kiosk kiosk = new Kiosk(LIMITS, () -> now[0]);
        kiosk.offer(library);
        StaffDoor door = new StaffDoor(Optional.empty(), Work.sameThread(), List::of, MACHINE, () -> { }, () -> { });
        KioskConfig hung = config.on(look.glass().panel(config.panel()));
        var shell = new Shell(scene, look.glass().layout(), kiosk, hung, drawings, Work.sameThread(), door, Pacing.still(),
                () -> { });
        // What opens over a page asks where its words stand, as it would after a pulse.
        kiosk.stateProperty().addListener((_, _, _) -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        stop.walk().accept(new Stop.Walker(kiosk, look, time -> now[0] += time.toNanos(), false));
        for (int page = 1; page <= stop.pages(); page++) {
            seen.accept(page, new View(scene, Surface.of(scene, look.glass().layout().pxPerMm(), reach(look, kiosk, hung.panel()))));
            if (!turn(scene)) {
                break;
            }
        }
        shell.close();
    }

    /// What of the glass can be reached now: visits and the PIN pad over them are made easier, not what waits for everybody.
    private static Reach reach(Look look, Kiosk kiosk, KioskConfig.Panel panel) {
        return kiosk.state().here().isPresent() && look.comfort().lowReach() ? Reach.low(look.glass(), panel)
                : Reach.EVERYWHERE;
    }

    /// Turns the page as a visitor does, with the button that is there for it. What lies under a sheet is not turned.
    private static boolean turn(Scene scene) {
        Parent top = (Parent) Surface.top(scene);
        if (!(top.lookup("#turn-down") instanceof Button down) || down.isDisabled()) {
            return false;
        }
        down.fire();
        return true;
    }

    /// A page that shows.
    record View(Scene scene, Surface surface) { }
}
