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

    /// Every glass as most people see it, in full; every other way to see it at the places that stand for their kind.
    static List<Look> all(List<Locale> languages) {
        var looks = new ArrayList<Look>();
        Comfort usual = Comfort.USUAL;
        Comfort largest = usual.with(TextSize.LARGEST);
        Comfort dark = usual.with(Contrast.DARK);
        Locale first = languages.getFirst();
        for (Glass glass : List.of(Glass.WALL, Glass.STAND, Glass.SMALL)) {
            looks.add(new Look(glass, first, usual, true));
            for (Comfort comfort : List.of(usual.with(TextSize.LARGE), usual.with(TextSize.LARGER), largest, dark,
                    usual.with(Contrast.SOFT), usual.lowReach(true), largest.with(Contrast.DARK).lowReach(true))) {
                looks.add(new Look(glass, first, comfort, false));
            }
            for (Locale language : languages.subList(1, languages.size())) {
                looks.add(new Look(glass, language, usual, false));
                looks.add(new Look(glass, language, largest.with(Contrast.DARK), false));
            }
        }
        looks.add(new Look(Glass.LARGE, first, usual, false));
        looks.add(new Look(Glass.LARGE, first, largest.with(Contrast.DARK), false));
        return looks;
    }

    /// Also the name of its folder.
    String name() {
        var name = new StringBuilder(glass.name());
        if (!language.getLanguage().equals("en")) {
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
