package org.handrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handrail.content.Audience;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Fx;
import org.handrail.ui.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever opens "Get help now" sees at once whom to call, in every language and at every size.
class HelpFirstTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void theNumberForEmergenciesStandsOnTheFirstPage(String language) {
        for (Layout layout : List.of(EveryScreen.WALL, EveryScreen.STAND, EveryScreen.SMALL)) {
            for (TextSize size : TextSize.values()) {
                for (boolean low : new boolean[] {false, true}) {
                    var told = new ArrayList<String>();
                    Fx.run(() -> {
                        var every = new EveryScreen(layout, Audience.ADULT, Comfort.USUAL.with(size).lowReach(low));
                        every.kiosk.readIn(Locale.of(language));
                        every.open(new Place.GettingHelp(0));
                        EveryScreen.each(every.scene.getRoot(), node -> told.add(String.valueOf(node.getAccessibleText())));
                    });
                    assertThat(told).as("%s, %s, low reach: %s", layout.form(), size, low)
                            .anyMatch(text -> text.contains(TestKiosk.CONFIG.helpNumbers().emergency()));
                }
            }
        }
    }
}
