package org.handrail.tour;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /// Every place as most people see it, on the three forms of glass; then one of each kind in low reach, in the largest text, in both,
    /// and in Spanish. The letters of Arabic join: nobody sets them apart.
    static final List<Look> LOOKS = Stream.of(
            Glass.ALL.stream().map(glass -> look(glass, Locale.ENGLISH, TextSize.NORMAL, false, !glass.equals(Glass.LARGE))),
            Glass.ALL.stream().map(glass -> look(glass, Locale.ENGLISH, TextSize.NORMAL, true, false)),
            Glass.ALL.stream().map(glass -> look(glass, Locale.ENGLISH, TextSize.LARGEST, false, false)),
            Stream.of(Glass.STAND, Glass.SMALL).map(glass -> look(glass, Locale.ENGLISH, TextSize.LARGEST, true, false)),
            Stream.of(Glass.WALL, Glass.STAND, Glass.SMALL).map(glass -> look(glass, Locale.of("es"), TextSize.NORMAL, false, false)))
            .flatMap(looks -> looks).toList();

    /// Where words have least room, looked at with one place of each kind.
    private static final Pattern TIGHT = Pattern.compile("causes-change.*|treated-(hipec|rescue).*|spread-places.*|word-debulking|sources-.*|guided-.*");

    private WideLetters() { }

    /// Tells how wide words are, and for each look what is wrong and how many pages it saw, each on a line behind its name.
    public static void main(String[] args) throws IOException {
        Thread.setDefaultUncaughtExceptionHandler((_, wrong) -> {
            wrong.printStackTrace();
            System.exit(1);
        });
        System.out.println(WIDTH + " " + Fx.on(WideLetters::width));
        try (var album = new Album(Evidence.FOLDER)) {
            LOOKS.forEach(look -> tell(look, album));
        }
        System.exit(0);
    }

    private static void tell(Look look, Album album) {
        var showing = new Showing(Premises.speaking(look.language()), Premises.LIBRARY, new Drawings(_ -> Optional.empty(), Drawings.USUAL_BOUND));
        var faults = new TreeSet<String>();
        int[] pages = {0};
        Premises.STOPS.stream().filter(stop -> look.everything() || stop.typical() || TIGHT.matcher(stop.name()).matches()).forEach(stop ->
                Fx.run(() -> showing.of(look, stop, (page, view) -> {
                    pages[0]++;
                    faults.addAll(Evidence.of(Inspection.of(view.surface()), view.scene(), album,
                            "%s-wide/%s-page%d.png".formatted(look.name(), stop.name(), page)));
                })));
        faults.forEach(fault -> System.out.println(of(look, FAULT) + fault));
        System.out.println(of(look, SEEN) + pages[0]);
    }

    /// How a line begins that tells something of a look.
    static String of(Look look, String what) {
        return look.name() + " " + what + " ";
    }

    /// How wide a few words are here.
    static double width() {
        return new Typesetter(Locale.ENGLISH, TextSize.NORMAL).line("Where the letters stand apart", Type.READ).used();
    }

    private static Look look(Glass glass, Locale language, TextSize size, boolean low, boolean everything) {
        return new Look(glass, language, Comfort.USUAL.with(size).lowReach(low), everything);
    }
}
