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
        assertThat(flaws(new Panel(296, 527, 900, 1220, 600, 0))).anySatisfy(flaw ->
                assertThat(flaw).contains("1.78 times as wide as high", "0.56", "Measure the picture"));
        assertThat(flaws(new Panel(527, 310, 900, 1220, 600, 0))).isEmpty();
    }

    @Test
    void aPanelThatHangsTooHighOrTooLowIsTold() {
        assertThat(flaws(new Panel(527, 296, 1100, 1220, 600, 0))).singleElement().asString().contains("Mount the panel lower");
        assertThat(flaws(new Panel(527, 296, 300, 1220, 600, 0))).singleElement().asString().contains("Mount the panel higher");
    }

    @Test
    void lettersThatAreTooSmallFromAfarAreTold() {
        assertThat(flaws(new Panel(527, 296, 900, 1220, 1500, 0))).singleElement().asString()
                .contains("From 1500 mm", "12.0 mm", "come nearer");
    }

    private static List<String> flaws(Panel panel) {
        return new Mounting(panel, Layout.of(1920, 1080, panel.widthMm(), panel.viewingDistanceMm()), 1920.0 / 1080).flaws();
    }
}
