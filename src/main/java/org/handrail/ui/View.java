package org.handrail.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.NodeOrientation;
import org.handrail.config.KioskConfig;
import org.handrail.content.Audience;
import org.handrail.session.Comfort;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Kiosk;
import org.handrail.session.Visit;
import org.handrail.ui.type.Direction;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// What every screen is built with: the room it has, the words it says, how its reader likes to read, and the kiosk that it
/// tells what was touched.
///
/// @param site the clinic's own settings: its name, its people, its numbers
/// @param led  the visit, where a member of staff leads it
public record View(Layout layout, Comfort comfort, Audience reader, Texts texts, Typesetter type, Pictures pictures,
                   KioskConfig site, Kiosk kiosk, Optional<Visit> led) {

    public static View of(Layout layout, Comfort comfort, Audience reader, Locale language, Pictures pictures,
                          KioskConfig site, Kiosk kiosk) {
        return new View(layout, comfort, reader, new Texts(language), new Typesetter(language, comfort.text()), pictures,
                site, kiosk, Optional.empty());
    }

    /// The same view of a visit, which may be a guided one.
    public View of(Visit visit) {
        return visit.guided().isEmpty() ? this
                : new View(layout.guided(largeText()), comfort, reader, texts, type, pictures, site, kiosk, Optional.of(visit));
    }

    /// The same view for what staff do not draw on.
    public View unled() {
        return new View(layout, comfort, reader, texts, type, pictures, site, kiosk, Optional.empty());
    }

    /// The same view in another text size, for what has no room in the visitor's.
    public View in(TextSize size) {
        return new View(layout, comfort.with(size), reader, texts, new Typesetter(type.language(), size), pictures, site, kiosk, led);
    }

    /// A message of the interface.
    public String say(String key, Object... values) {
        return texts.of(key, values);
    }

    public boolean is(Form form) {
        return layout.form() == form;
    }

    /// Whether words in this language stand in for some that nobody has translated yet.
    public boolean isForeign(Locale words) {
        return !words.getLanguage().equals(texts.language().getLanguage());
    }

    /// From which side the interface is written.
    public NodeOrientation orientation() {
        return Direction.of(texts.language());
    }

    /// What a language calls itself.
    public static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(language) + name.substring(first);
    }

    /// Whether running text is so large that the reader gives up its side columns.
    public boolean largeText() {
        return comfort.text().reading() >= 1.5;
    }

    /// Whether words are as large as they can be chosen: then buttons are higher, and words keep their size before anything else.
    public boolean largestText() {
        return comfort.text() == TextSize.LARGEST;
    }

    /// Whether the rows of a table, which can be touched, stand apart from the text, which may be out of reach; not where large
    /// words leave them no room of their own.
    public boolean tablesApart() {
        return layout.isLow() && !(is(Form.COMPACT) && largeText());
    }

    /// In the visitor's text size or, where words would leave their place in it, in the largest smaller one that keeps them in.
    public Typesetter typeThat(Predicate<Typesetter> fits) {
        for (TextSize size : List.of(TextSize.values()).reversed()) {
            var smaller = new Typesetter(type.language(), size);
            if (size.compareTo(comfort.text()) <= 0 && (fits.test(smaller) || size == TextSize.NORMAL)) {
                return smaller;
            }
        }
        return type;
    }

    /// A title as it was broken by hand, if its lines fit; else broken anew.
    public Laid title(String brokenByHand, Type style, double width) {
        Laid asWritten = type.fill(brokenByHand, style, width);
        long lines = brokenByHand.lines().count();
        return asWritten.lines().size() == lines ? asWritten : type.balance(brokenByHand.replace('\n', ' '), style, width);
    }
}
