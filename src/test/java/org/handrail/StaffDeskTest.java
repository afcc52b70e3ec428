package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.handrail.content.Audience;
import org.handrail.content.Guide;
import org.handrail.content.Library;
import org.handrail.loading.Shipped;
import org.handrail.session.Comfort;
import org.handrail.session.Kiosk;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.handrail.ui.Machines;
import org.handrail.ui.Pictures;
import org.handrail.ui.StaffDoor;
import org.handrail.ui.View;
import org.handrail.ui.Work;
import org.handrail.ui.screens.Screens;
import org.handrail.ui.type.Words;
import org.junit.jupiter.api.Test;

/// The staff desk tells what staff need to know of the content and of the kiosk, and nothing else.
class StaffDeskTest {

    private static final Guide GUIDE = Shipped.dsrct();

    @Test
    void tellsWhatTheKioskIs() {
        assertThat(told(LocalDate.of(2026, 11, 24))).contains("Handrail 1.0, Java 25", "/var/lib/handrail", "527 × 296 mm",
                "Edition " + GUIDE.edition(), "English, Español, العربية", "No problems found in the content.");
    }

    @Test
    void saysUntilWhenTheContentHolds() {
        LocalDate next = GUIDE.review().next();
        assertThat(told(next.minusDays(60))).contains("Up to date");
        assertThat(told(next.minusDays(10))).contains("Review soon");
        assertThat(told(next)).contains("Review soon");
        assertThat(told(next.plusDays(1))).contains("Past its review");
    }

    @Test
    void namesEveryProblemOrSaysThatMoreFollow() {
        var few = List.of("First problem.", "Second problem.");
        assertThat(told(LocalDate.of(2026, 11, 24), few)).contains("Problems found in the content: 2", "First problem.", "Second problem.");
        assertThat(told(LocalDate.of(2026, 11, 24), IntStream.range(0, 60).mapToObj(i -> "Problem " + i + ".").toList()))
                .contains("Problem 0.", "More problems follow.").doesNotContain("Problem 59.");
    }

    private static String told(LocalDate today) {
        return told(today, List.of());
    }

    private static String told(LocalDate today, List<String> problems) {
        return Fx.on(() -> {
            Kiosk kiosk = new Kiosk(Handrail.limits(TestKiosk.CONFIG.idle()), () -> 0);
            kiosk.offer(new Library("1", List.of(GUIDE)));
            var view = View.of(Layout.of(1920, 1080, 531), Comfort.USUAL, Audience.ADULT, Locale.ENGLISH,
                    new Pictures(Drawn.shipped(), Work.sameThread(), 1, false), TestKiosk.CONFIG, kiosk);
            var door = new StaffDoor(Optional.empty(), Work.sameThread(), () -> problems, Machines.on(today), () -> { }, () -> { });
            Pane desk = Screens.staffDesk(view, door);
            new Scene(desk);
            return desk.lookupAll("*").stream().filter(Words.class::isInstance).map(node -> ((Words) node).laid().plain())
                    .collect(Collectors.joining("\n"));
        });
    }
}
