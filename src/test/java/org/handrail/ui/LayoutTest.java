package org.handrail.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Millimetres decide which form is shown, and how large.
class LayoutTest {

    private static final double MAIN_TARGET = 88;
    private static final double HEIGHT_OF_FOURTEEN_INCHES_MM = 175;
    private static final double SMALLEST_CAPITAL = 28 * 0.668;

    @ParameterizedTest(name = "{0}: {4} at {5}")
    @CsvSource({
        "15.6 inch,         1920, 1080, 345, COMPACT, 1.428",
        "24 inch,           1920, 1080, 531, WIDE,    1",
        "the shipped panel, 1920, 1080, 527, WIDE,    1",
        "32 inch 4K,        3840, 2160, 698, WIDE,    2",
        "43 inch 4K,        3840, 2160, 952, WIDE,    2",
        "24 inch upright,   1080, 1920, 299, TALL,    1",
        "15.6 inch small,   1280, 800,  335, COMPACT, 1",
        "10.1 inch,         1280, 800,  217, COMPACT, 1.067"})
    void thePanelChoosesItsForm(String panel, double width, double height, double widthMm, Form form, double scale) {
        var layout = Layout.of(width, height, widthMm);
        assertThat(layout.form()).as(panel).isEqualTo(form);
        assertThat(layout.scale()).isEqualTo(scale, within(0.001));
    }

    @Test
    void whereTheWideFormIsShownItsTargetsAndLettersAreLargeEnough() {
        int wide = 0;
        for (Layout layout : panels()) {
            if ((layout.form() == Form.WIDE)) {
                wide++;
                assertThat(targetMm(layout)).as("target on %s", layout).isGreaterThanOrEqualTo(20);
                assertThat(capitalMm(layout)).as("capital on %s", layout).isGreaterThanOrEqualTo(4.8 - 1e-9);
            }
        }
        assertThat(wide).isGreaterThan(20);
    }

    @Test
    void theCompactFormShowsWhatTheWideOneCouldNotShowLargeEnoughAndShowsItLarger() {
        int compact = 0;
        for (Layout layout : panels()) {
            if ((layout.form() == Form.COMPACT)) {
                compact++;
                double wideScale = layout.scale() * Math.min(layout.width() / 1920, layout.height() / 1080);
                double wideCapital = SMALLEST_CAPITAL * wideScale / layout.pxPerMm();
                assertThat(wideCapital < 4.8 || wideScale < 1).as("wide on %s", layout).isTrue();
                assertThat(layout.scale()).isGreaterThan(wideScale);
            }
        }
        assertThat(compact).isGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, 531", "3840, 2160, 698", "3840, 2160, 952", "1080, 1920, 299", "1280, 800, 335",
        "1920, 1080, 380"})
    void theUsualPanelsHaveLargeEnoughTargetsAndLetters(double width, double height, double widthMm) {
        var layout = Layout.of(width, height, widthMm);
        assertThat(targetMm(layout)).isGreaterThanOrEqualTo(20);
        assertThat(capitalMm(layout)).isGreaterThanOrEqualTo(4.8);
    }

    @Test
    void inTheLargestTextWhatIsTouchedInTheBarsIsTwentyFiveMillimetresHigh() {
        var panels = new ArrayList<>(panels().stream().filter(layout -> layout.height() / layout.mm(1) >= HEIGHT_OF_FOURTEEN_INCHES_MM).toList());
        assertThat(panels).hasSizeGreaterThan(100).extracting(Layout::form).contains(Form.COMPACT, Form.WIDE);
        panels.add(Layout.of(1080, 1920, 299));
        panels.add(Layout.of(1080, 1920, 262));
        assertThat(panels).extracting(Layout::large).allSatisfy(layout -> {
            double bar = layout.form() == Form.TALL ? 104 : layout.bars().top();
            assertThat(List.of(bar, layout.bars().way(), layout.target())).allSatisfy(high ->
                    assertThat(high / layout.mm(1)).isGreaterThanOrEqualTo(25 - 1e-6));
            assertThat(layout.contentHeight()).isGreaterThan(layout.height() * 0.5);
        });
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, 531, 8", "3840, 2160, 698, 8", "3840, 2160, 952, 8", "1080, 1920, 299, 8", "1280, 800, 335, 8",
        "1920, 1080, 380, 8", "1080, 1920, 194, 8", "1280, 800, 217, 5.7"})
    void whatIsTouchedKeepsFromTheEdgeOfTheGlass(double width, double height, double widthMm, double least) {
        var layout = Layout.of(width, height, widthMm);
        double railButton = layout.form() == Form.TALL ? 108 : MAIN_TARGET;
        double highest = layout.topY() - (layout.form() == Form.TALL ? 8 : 0);
        double lowest = layout.height() - layout.railTop() - (layout.form().bars().rail() + railButton) / 2;
        assertThat(List.of(layout.margin(), highest, lowest)).allSatisfy(edge ->
                assertThat(edge / layout.mm(1)).isGreaterThanOrEqualTo(least));
    }

    @Test
    void theDesignFillsTheGlassAndIsNeverSmallerThanItWasDrawn() {
        var panels = panels();
        assertThat(panels).hasSizeGreaterThan(100);
        assertThat(panels).allSatisfy(layout -> {
            boolean gives = layout.form() == Form.COMPACT && capitalMm(layout) < 4.8 + 1e-6;
            assertThat(layout.width()).isGreaterThanOrEqualTo((gives ? 1200 : layout.form().width()) - 1e-6);
            assertThat(layout.height()).isGreaterThanOrEqualTo((gives ? 740 : layout.form().height()) - 1e-6);
            assertThat(layout.mm(10) * layout.scale() / layout.pxPerMm()).isEqualTo(10, within(1e-9));
        });
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormLeavesMostOfItsHeightForContent(Form form) {
        var layout = Layout.of(form.width(), form.height(), form.width() / 3.6);
        assertThat(layout.form()).isEqualTo(form);
        assertThat(layout.contentTop()).isGreaterThan(form.bars().topY() + form.bars().top());
        assertThat(layout.contentBottom()).isLessThan(form.height() - form.bars().railGap() - form.bars().rail());
        assertThat(layout.contentHeight()).isGreaterThan(form.height() * 0.65);
        assertThat(layout.margin()).isGreaterThanOrEqualTo(form.margin());
        assertThat(layout.inner()).isEqualTo(form.width() - 2 * layout.margin());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyFormHasRoomBetweenItsCardsForTwoFingersToTellThemApart(Form form) {
        var layout = Layout.of(form.width(), form.height(), form.width() / 3.6);
        assertThat(form.gutter()).isGreaterThanOrEqualTo(layout.mm(3));
        assertThat(form.bars().rail()).isGreaterThanOrEqualTo(MAIN_TARGET);
        assertThat(form.bars().top()).isGreaterThanOrEqualTo(MAIN_TARGET);
    }

    @ParameterizedTest(name = "{3} mm above the floor, {0} x {1}")
    @CsvSource({"1920, 1080, 527, 900", "1920, 1080, 531, 700", "1080, 1920, 299, 900", "1080, 1920, 299, 700",
        "1280, 800, 335, 1000", "1280, 800, 335, 900"})
    void inLowReachWhatIsTouchedLiesBetweenTheHeightsOfReach(double width, double height, double widthMm, double lowerEdgeMm) {
        var usual = Layout.of(width, height, widthMm);
        var low = usual.lowReach(lowerEdgeMm, 1220);
        double highest = lowerEdgeMm + (low.height() - low.reachTop()) / low.mm(1);
        double lowest = lowerEdgeMm + low.form().bars().railGap() / low.mm(1);
        assertThat(highest).isLessThanOrEqualTo(1220 + 1e-6);
        assertThat(lowest).isGreaterThanOrEqualTo(380);
        assertThat(usual.beyondReach(lowerEdgeMm, 1220)).isZero();
        assertThat(usual.belowReach(lowerEdgeMm, 380)).isZero();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aPanelThatHangsTooHighStaysUsableAndTellsHowMuchTooHigh(Form form) {
        var usual = Layout.of(form.width(), form.height(), form.width() / 3.6);
        var low = usual.lowReach(2000, 1220);
        assertThat(low.reachTop()).isLessThan(form.height() * 0.54);
        assertThat(low.touchTop()).isLessThan(low.contentHeight() - 3 * MAIN_TARGET);
        assertThat(usual.beyondReach(2000, 1220)).isGreaterThan(500);
        assertThat(usual.beyondReach(600, 1220)).isZero();
        assertThat(usual.belowReach(200, 380)).isPositive();
    }

    /// Over a counter from the front, from the side, for children of 5 to 8 years; on panels that hang as low as that needs.
    @ParameterizedTest
    @CsvSource({"1920, 1080, 527, 850, 1120", "1920, 1080, 527, 900, 1170", "1080, 1920, 299, 600, 1015", "1280, 800, 335, 840, 1015"})
    void whereOneReachesLessHighEverythingLiesLower(double width, double height, double widthMm, double lowerEdgeMm, double reach) {
        var usual = Layout.of(width, height, widthMm);
        var low = usual.lowReach(lowerEdgeMm, reach);
        assertThat(lowerEdgeMm + (low.height() - low.reachTop()) / low.mm(1)).isLessThanOrEqualTo(reach + 1e-6);
        assertThat(usual.beyondReach(lowerEdgeMm, reach)).isZero();
    }

    @Test
    void whereTheTopBarWouldHangTooHighItStandsOnTheRail() {
        assertThat(Layout.of(1920, 1080, 527).hung(900, 1220).barBelow()).isFalse();
        assertThat(Layout.of(1080, 1920, 299).hung(900, 1220).barBelow()).isTrue();
        var tall = Layout.of(1080, 1920, 299);
        assertThat(tall.hung(690, 1220)).isEqualTo(tall);
        double help = (tall.height() - tall.topY() + 8) / tall.mm(1);
        assertThat(tall.hung(1220 - help, 1220).barBelow()).isFalse();
        assertThat(tall.hung(1221 - help, 1220).barBelow()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whereTheBarStandsOnTheRailContentHasItsRoomAndMayBeTouchedEverywhere(Form form) {
        var usual = Layout.of(form.width(), form.height(), form.width() / 3.6);
        var below = usual.hung(1200, 1220);
        var low = below.lowReach(1200, 1220);
        assertThat(below.barBelow()).isTrue();
        assertThat(below.isLow()).isFalse();
        assertThat(below.touchTop()).isZero();
        assertThat(below.contentHeight()).isGreaterThanOrEqualTo(usual.contentHeight());
        assertThat(below.contentTop()).isGreaterThanOrEqualTo(below.edgeOfGlass());
        assertThat(low.barTop()).isEqualTo(below.barTop());
        assertThat(low.contentBottom()).isEqualTo(below.contentBottom());
        assertThat(below.guided(false).contentBottom()).isEqualTo(below.contentBottom());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void inLowReachTheBarStandsOnTheRailAndLeavesTheTextAsMuchRoom(Form form) {
        var usual = Layout.of(form.width(), form.height(), form.width() / 3.6);
        var low = usual.lowReach(700, 1220);
        assertThat(low.barTop()).isGreaterThan(low.contentBottom()).isGreaterThan(low.reachTop());
        assertThat(low.barTop() + low.bar()).isLessThan(low.railTop());
        assertThat(low.contentHeight()).isGreaterThanOrEqualTo(usual.contentHeight());
        assertThat(low.contentTop() + low.touchTop()).isGreaterThan(low.reachTop());
        assertThat(usual.touchTop()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, 698, 600, WIDE", "1920, 1080, 698, 900, COMPACT", "1920, 1080, 527, 750, COMPACT", "3840, 2160, 952, 1200, COMPACT"})
    void fromAfarLettersAreLarger(double width, double height, double widthMm, double distanceMm, Form form) {
        var near = Layout.of(width, height, widthMm, 300);
        var far = Layout.of(width, height, widthMm, distanceMm);
        assertThat(near).isEqualTo(Layout.of(width, height, widthMm));
        assertThat(far.form()).isEqualTo(form);
        assertThat(capitalMm(far)).isEqualTo(far.capitalMm(), within(1e-9)).isGreaterThanOrEqualTo(4.8 * distanceMm / 600);
    }

    private static List<Layout> panels() {
        var panels = new ArrayList<Layout>();
        for (double[] glass : new double[][] {{1280, 800}, {1366, 768}, {1920, 1080}, {1920, 1200}, {2560, 1440}, {3840, 2160},
            {2560, 1080}}) {
            for (double widthMm = 200; widthMm <= 1300; widthMm += 20) {
                panels.add(Layout.of(glass[0], glass[1], widthMm));
            }
        }
        return panels.stream().filter(layout -> layout.scale() >= 0.9).toList();
    }

    private static double targetMm(Layout layout) {
        return MAIN_TARGET * layout.scale() / layout.pxPerMm();
    }

    private static double capitalMm(Layout layout) {
        return SMALLEST_CAPITAL * layout.scale() / layout.pxPerMm();
    }
}
