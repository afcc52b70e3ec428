package org.handrail.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.scene.paint.Color;
import org.assertj.core.api.SoftAssertions;
import org.handrail.session.Comfort.Contrast;
import org.handrail.ui.art.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What stands on what. A colour that is used on a new ground belongs into one of these two tables.
class TokensTest {

    private static final String FAMILIES = " honey-bg mint-bg sky-bg apricot-bg lilac-bg";

    /// Text, 7:1 (WCAG 1.4.6, without its easing for large text).
    private static final Map<String, String> TEXT = Map.ofEntries(
            Map.entry("ink", "ground surface sunken key-fn pine-tint pine-tint-down guide-tint guide-wash callout current"
                    + FAMILIES),
            Map.entry("ink-2", "ground surface sunken pine-tint" + FAMILIES),
            Map.entry("pine", "ground surface pine-tint pine-tint-down callout current guide-wash"),
            Map.entry("on-pine", "pine pine-light pine-dark guide alert"),
            Map.entry("on-rail", "rail-top rail-mid rail-end rail-down"), Map.entry("on-rail-on", "rail-on"),
            Map.entry("on-honey", "honey"), Map.entry("callout-ink", "callout"), Map.entry("on-help", "help pine-tint"),
            Map.entry("on-pill", "pill"), Map.entry("guide", "ground surface guide-tint guide-wash"),
            Map.entry("alert", "ground surface"), Map.entry("alert-ink", "alert-tint"), Map.entry("due-ink", "due"),
            Map.entry("ok-ink", "ok"), Map.entry("mark-spread", "surface"), Map.entry("on-look-light", "look-light"),
            Map.entry("on-look-soft", "look-soft"), Map.entry("on-look-dark", "look-dark"));

    /// Outlines, icons, marks and the main shape of a drawing, 3:1 (WCAG 1.4.11).
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("line-strong", "ground surface sunken"), Map.entry("step-line", "surface"),
            Map.entry("honey-line", "surface callout"), Map.entry("spoken-line", "honey"),
            Map.entry("rail-line", "rail-top rail-mid rail-end"), Map.entry("rail-ring", "rail-down"),
            Map.entry("rail-on", "rail-top rail-mid rail-end"), Map.entry("help-edge", "ground help"),
            Map.entry("focus", "ground surface" + FAMILIES), Map.entry("focus-on-dark", "rail-top rail-mid rail-end"),
            Map.entry("mark-start", "art-belly"), Map.entry("mark-spread", "sky-bg"), Map.entry("pine", "ring-track"),
            Map.entry("honey-mid", "honey-bg"), Map.entry("honey-deep", "honey-bg"), Map.entry("mint-mid", "mint-bg"),
            Map.entry("mint-deep", "mint-bg"), Map.entry("sky-mid", "sky-bg"), Map.entry("sky-deep", "sky-bg"),
            Map.entry("apricot-mid", "apricot-bg"), Map.entry("apricot-deep", "apricot-bg"),
            Map.entry("lilac-mid", "lilac-bg"), Map.entry("lilac-deep", "lilac-bg"));

    @Test
    void everyVariantGivesEveryTokenAValueOfItsOwn() {
        var usual = new TreeSet<>(Tokens.of(Contrast.LIGHT).colours().keySet());
        assertThat(usual).hasSizeGreaterThan(90);
        for (Contrast contrast : Contrast.values()) {
            assertThat(new TreeSet<>(Tokens.of(contrast).colours().keySet())).as("%s", contrast).isEqualTo(usual);
        }
    }

    @ParameterizedTest
    @EnumSource(Contrast.class)
    void textAndMarksStandOutFromWhatTheyStandOn(Contrast contrast) {
        Tokens tokens = Tokens.of(contrast);
        List<String> weak = new ArrayList<>();
        int seen = weakPairs(tokens, TEXT, 7, weak) + weakPairs(tokens, MARKS, 3, weak);
        assertThat(seen).isGreaterThan(90);
        assertThat(weak).isEmpty();
    }

    @Test
    void edgesTakeThePlaceOfFillsInHighContrast() {
        Tokens dark = Tokens.of(Contrast.DARK);
        assertThat(Contrasts.between(dark.colour("-hr-edge"), dark.colour("-hr-surface"))).isGreaterThan(7);
        assertThat(Contrasts.between(dark.colour("-hr-callout-edge"), dark.colour("-hr-callout"))).isGreaterThan(7);
    }

    @Test
    void theSoftVariantIsDarkerThanTheUsualOneButNotDark() {
        for (String ground : List.of("-hr-ground", "-hr-surface", "-hr-honey-bg", "-hr-sky-bg")) {
            double soft = Contrasts.between(Tokens.of(Contrast.SOFT).colour(ground), Color.BLACK);
            assertThat(soft).isBetween(9.0, 17.0)
                    .isLessThan(0.85 * Contrasts.between(Tokens.of(Contrast.LIGHT).colour(ground), Color.BLACK));
        }
    }

    @Test
    void contrastIsCountedAsInTheStandard() {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(Contrasts.between(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
            softly.assertThat(Contrasts.between(Color.web("#0F4C52"), Color.WHITE)).isCloseTo(9.65, within(0.01));
        });
    }

    private static int weakPairs(Tokens tokens, Map<String, String> pairs, double least, List<String> weak) {
        int seen = 0;
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            for (String ground : pair.getValue().strip().split(" ")) {
                double contrast = Contrasts.between(tokens.colour("-hr-" + pair.getKey()), tokens.colour("-hr-" + ground));
                if (contrast < least) {
                    weak.add("%s on %s %.2f".formatted(pair.getKey(), ground, contrast));
                }
                seen++;
            }
        }
        return seen;
    }
}
