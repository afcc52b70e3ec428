package org.handrail.ui.type;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which of the shipped fonts a language is set in. A letter that a font lacks would be blank, so only languages whose letters were
/// looked for in it, one by one, stand here, and no other may be offered.
public enum Lettering {
    ATKINSON("Latn", "af bs ca cs cy da de en es et eu fi fil fr ga gl hmn hr ht hu id is it ku lb lt lv mg ms mt nb nl nn no om pl "
            + "pt qu ro sk sl sq sv sw tl tr xh zu"),
    NOTO("Latn Grek Cyrl", "ak az be bg br ee el eo ha ig kk ky mi mk mn nv ru so sr tg to tt uk uz vi wo yo"),
    ARABIC("Arab", "ar fa ps ur");

    private final Set<String> scripts;
    private final List<String> languages;

    Lettering(String scripts, String languages) {
        this.scripts = Set.of(scripts.split(" "));
        this.languages = List.of(languages.split(" "));
    }

    /// Empty for a language, or a script of a language, whose letters no shipped font is known to have.
    public static Optional<Lettering> of(Locale language) {
        return Arrays.stream(values()).filter(font -> font.languages.contains(language.getLanguage())
                && (language.getScript().isEmpty() || font.scripts.contains(language.getScript()))).findFirst();
    }

    /// Why a language cannot be offered, and which can; empty where it can be.
    public static Optional<String> flaw(Locale language) {
        return of(language).isPresent() ? Optional.empty() : Optional.of("is \"" + language.toLanguageTag()
                + "\". No font of this build is known to have the letters of " + language.getDisplayName(Locale.ENGLISH)
                + ", so its words would be blank. Offered can be " + offered() + ", each also with a region.");
    }

    List<String> languages() {
        return languages;
    }

    private static String offered() {
        return Arrays.stream(values()).flatMap(font -> font.languages.stream()).sorted().collect(Collectors.joining(", "));
    }
}
