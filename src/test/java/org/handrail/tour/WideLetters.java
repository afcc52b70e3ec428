package org.handrail.tour;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Fx;
import org.handrail.ui.art.Drawings;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// Looks over every place in a process of its own, because JavaFX keeps to the fonts that it has read once.
final class WideLetters {

    static final String SEEN = "seen";
    static final String FAULT = "fault";
    static final String WIDTH = "width";

    private WideLetters() { }

    /// Tells how wide words are, what is wrong, and how many pages it saw, each on a line behind its name.
    ///
    /// @param args the glass, the text size, whether in low reach, and whether every place is looked at, or one of each kind
    public static void main(String[] args) throws IOException {
        Glass glass = Glass.ALL.stream().filter(one -> one.name().equals(args[0])).findFirst().orElseThrow();
        Comfort comfort = Comfort.USUAL.with(TextSize.valueOf(args[1])).lowReach(Boolean.parseBoolean(args[2]));
        var look = new Look(glass, Locale.ENGLISH, comfort, Boolean.parseBoolean(args[3]));
        var showing = new Showing(Premises.CONFIG, Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
        var faults = new TreeSet<String>();
        int[] pages = {0};
        try (var album = new Album(Evidence.FOLDER)) {
            Premises.STOPS.stream().filter(stop -> look.everything() || stop.typical()).forEach(stop -> Fx.run(() ->
                    showing.of(look, stop, (page, view) -> {
                        pages[0]++;
                        faults.addAll(Evidence.of(Inspection.of(view.surface()), view.scene(), album,
                                "%s-wide/%s-page%d.png".formatted(look.name(), stop.name(), page)));
                    })));
        }
        System.out.println(WIDTH + " " + Fx.on(WideLetters::width));
        System.out.println(SEEN + " " + pages[0]);
        faults.forEach(fault -> System.out.println(FAULT + " " + fault));
        System.exit(0);
    }

    /// How wide a few words are here.
    static double width() {
        return new Typesetter(Locale.ENGLISH, TextSize.NORMAL).line("Where the letters stand apart", Type.READ).used();
    }
}
