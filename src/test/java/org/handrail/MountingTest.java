package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handrail.config.KioskConfig.Panel;
import org.handrail.ui.Layout;
import org.junit.jupiter.api.Test;

/// Whoever mounts a panel is told what people will miss.
class MountingTest {

    @Test
    void theShippedPanelHangsWell() {
        assertThat(flaws(TestKiosk.CONFIG.panel())).isEmpty();
    }

    @Test
    void aPanelThatWasMeasuredLyingOrWronglyIsTold() {
        assertThat(flaws(new Panel(296, 527, 900, 1220, 380, 600, 0))).anySatisfy(flaw ->
                assertThat(flaw).contains("1.78 times as wide as high", "0.56", "Measure the picture"));
        assertThat(flaws(new Panel(527, 310, 900, 1220, 380, 600, 0))).isEmpty();
    }

    @Test
    void aPanelThatHangsTooHighOrTooLowIsTold() {
        assertThat(flaws(new Panel(527, 296, 1100, 1220, 380, 600, 0))).singleElement().asString().contains("Mount the panel lower");
        assertThat(flaws(new Panel(527, 296, 300, 1220, 380, 600, 0))).singleElement().asString().contains("Mount the panel higher");
        assertThat(flaws(new Panel(527, 296, 420, 1120, 455, 600, 0))).as("for children").singleElement().asString()
                .contains("below 455 mm");
    }

    @Test
    void lettersThatAreTooSmallFromAfarAreTold() {
        assertThat(flaws(new Panel(527, 296, 900, 1220, 380, 1500, 0))).singleElement().asString()
                .contains("From 1500 mm", "12.0 mm", "come nearer");
    }

    @Test
    void aPanelTooSmallToKeepFromItsEdgeIsTold() {
        assertThat(small(217)).anySatisfy(flaw -> assertThat(flaw).contains("2.2 mm nearer to the edge", "15 inches"));
        assertThat(small(323)).noneMatch(flaw -> flaw.contains("edge"));
    }

    private static List<String> small(double widthMm) {
        Panel panel = new Panel(widthMm, widthMm * 800 / 1280, 900, 1220, 380, 600, 0);
        return new Mounting(panel, Layout.of(1280, 800, widthMm, panel.viewingDistanceMm()), 1280.0 / 800).flaws();
    }

    private static List<String> flaws(Panel panel) {
        return new Mounting(panel, Layout.of(1920, 1080, panel.widthMm(), panel.viewingDistanceMm()), 1920.0 / 1080).flaws();
    }
}
