package org.handrail.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.Contrast;
import org.handrail.session.Comfort.TextSize;

/// How the tour looks at the kiosk once: on which glass, in which language, made easier in which way.
///
/// @param everything whether every place is looked at, or one of each kind
record Look(Glass glass, Locale language, Comfort comfort, boolean everything) {

    /// Every place as most people see it, on the three forms of glass; then one of each kind, on a stand that hangs high and in looks
    /// where every two settings meet.
    static List<Look> all(List<Locale> languages) {
        var looks = new ArrayList<Look>();
        for (Glass glass : List.of(Glass.WALL, Glass.STAND, Glass.SMALL)) {
            looks.add(new Look(glass, languages.getFirst(), Comfort.USUAL, true));
        }
        looks.add(new Look(Glass.STAND.high(), languages.getFirst(), Comfort.USUAL, false));
        var sampled = sampled(languages, List.of(TextSize.values()), List.of(Contrast.values()));
        sampled.removeIf(look -> looks.stream().anyMatch(usual -> usual.name().equals(look.name())));
        looks.addAll(sampled);
        return looks;
    }

    /// Every glass and how it hangs, language, text size, contrast and reach, each with each of the others somewhere.
    private static List<Look> sampled(List<Locale> languages, List<TextSize> sizes, List<Contrast> contrasts) {
        var looks = new ArrayList<Look>();
        for (int[] row : Pairs.covering(Glass.ALL.size(), languages.size(), sizes.size(), contrasts.size(), 2, 2)) {
            Comfort comfort = Comfort.USUAL.with(sizes.get(row[2])).with(contrasts.get(row[3])).lowReach(row[4] == 1);
            Glass glass = Glass.ALL.get(row[0]);
            looks.add(new Look(row[5] == 1 ? glass.high() : glass, languages.get(row[1]), comfort, false));
        }
        return looks;
    }

    /// Also the name of its folder.
    String name() {
        var name = new StringBuilder(glass.name());
        if (!language.toLanguageTag().equals("en")) {
            name.append('-').append(language.toLanguageTag());
        }
        if (comfort.text() != TextSize.NORMAL) {
            name.append('-').append(Math.round(comfort.text().reading() * 100));
        }
        switch (comfort.contrast()) {
            case LIGHT -> { }
            case DARK -> name.append("-dark");
            case SOFT -> name.append("-soft");
        }
        return comfort.lowReach() ? name.append("-low").toString() : name.toString();
    }
}
