package org.handrail.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One place of every kind in every contrast, in all languages that are offered, usual and large, on glass of two kinds; every two
/// of these meet.
class GlassContrastTest {

    private static final List<Stop> STOPS = Premises.STOPS.stream().filter(Stop::typical).toList();
    private static final List<Locale> LANGUAGES = Premises.CONFIG.languages().offered();
    private static final List<Glass> GLASSES = List.of(Glass.WALL, Glass.SMALL);
    private static final List<TextSize> SIZES = List.of(TextSize.NORMAL, TextSize.LARGEST);
    private static final List<int[]> ROWS = Pairs.covering(STOPS.size(), Contrast.values().length, LANGUAGES.size(),
            GLASSES.size(), SIZES.size());

    @ParameterizedTest
    @EnumSource(Contrast.class)
    void everyTextStandsOutFromWhatLiesBehindIt(Contrast contrast) throws IOException {
        var faint = new TreeSet<String>();
        int[] texts = {0};
        var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, Premises.drawings());
        try (var album = new Album(Evidence.FOLDER)) {
            for (int[] row : ROWS) {
                if (row[1] == contrast.ordinal()) {
                    Comfort comfort = Comfort.USUAL.with(contrast).with(SIZES.get(row[4]));
                    var look = new Look(GLASSES.get(row[3]), LANGUAGES.get(row[2]), comfort, true);
                    Stop stop = STOPS.get(row[0]).upTo(1);
                    Fx.run(() -> showing.of(look, stop, (page, view) -> {
                        texts[0] += ContrastFaults.texts(view.surface()).size();
                        faint.addAll(Evidence.of(ContrastFaults.of(view.scene(), view.surface()), view.scene(), album,
                                look.name() + "/" + stop.name() + "-contrast.png"));
                    }));
                }
            }
        }
        assertThat(faint).isEmpty();
        assertThat(texts[0]).isGreaterThan(500);
    }

    @Test
    void faintTextIsFound() {
        List<Fault> faults = Fx.on(() -> {
            var grey = new Text(20, 50, "faint");
            grey.setFont(Font.font(30));
            grey.setFill(Color.gray(0.4));
            var seeThrough = new Text(20, 100, "see-through");
            seeThrough.setFont(Font.font(30));
            seeThrough.setOpacity(0.5);
            var black = new Text(20, 150, "black");
            black.setFont(Font.font(30));
            Scene scene = new Scene(new Pane(new Pane(new Pane(grey, seeThrough, black))), 300, 200);
            return ContrastFaults.of(scene, Surface.of(scene, 4, Reach.EVERYWHERE));
        });
        assertThat(faults).extracting(Fault::says).hasSize(2).satisfiesExactly(
                says -> assertThat(says).matches("“faint” is 5\\.\\d to 1"),
                says -> assertThat(says).matches("“see-through” is [34]\\.\\d to 1"));
    }
}
