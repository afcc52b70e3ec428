package org.handrail.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.View;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// Words that have one place and no second page: in the visitor's text size or, where the place is smaller, in the largest that
/// fits. They never become smaller than they usually are.
public final class Label {

    private Label() { }

    /// The words of a control.
    ///
    /// @param room   how wide they may be, in design px
    /// @param height how high
    public static Laid fit(View view, String text, Type style, double room, double height) {
        return fit(view, view.type(), text, style, room, height);
    }

    /// @param language sets the words in their own language
    /// @param height   how high they may be; words take whole pixels, so as many of these as it begins
    public static Laid fit(View view, Typesetter language, String text, Type style, double room, double height) {
        Predicate<Laid> fits = laid -> laid.height() <= Math.ceil(height) && !laid.isTorn();
        Laid words = balanced(view, language, text, style, room, fits);
        return fits.test(words) ? words : balanced(view, language, text, Type.SMALL_STRONG, room, fits);
    }

    /// A title in the first of these styles in which its words stay whole.
    public static Laid fit(View view, String text, List<Type> styles, double room, double height) {
        Predicate<Laid> fits = laid -> laid.height() <= Math.ceil(height) && !laid.isTorn();
        return styles.stream().map(style -> balanced(view, view.type(), text, style, room, fits)).filter(fits).findFirst()
                .orElseGet(() -> fit(view, text, styles.getLast(), room, height));
    }

    /// The words of equal controls, all in one size; where that leaves no room for some, each in its own.
    public static List<Laid> alike(View view, List<String> texts, Type style, double room, double height) {
        return alike(view, view.type(), texts, style, room, height)
                .orElseGet(() -> texts.stream().map(text -> fit(view, text, style, room, height)).toList());
    }

    /// The words of equal controls, all in one size; nothing where that leaves no room for some.
    ///
    /// @param language sets the words in their own language
    public static Optional<List<Laid>> alike(View view, Typesetter language, List<String> texts, Type style, double room, double height) {
        TextSize size = view.typeThat(type -> fit(equal(language, type.size(), texts, style, room), height)).size();
        return Optional.of(equal(language, size, texts, style, room)).filter(words -> fit(words, height));
    }

    private static List<Laid> equal(Typesetter language, TextSize size, List<String> texts, Type style, double room) {
        var type = new Typesetter(language.language(), size);
        return texts.stream().map(text -> type.balance(text, style, room)).toList();
    }

    private static boolean fit(List<Laid> words, double height) {
        return words.stream().allMatch(laid -> laid.height() <= height && !laid.isTorn());
    }

    /// Running text.
    public static Laid filling(View view, String text, Type style, double room, double height) {
        return view.typeThat(type -> {
            Laid laid = type.fill(text, style, room);
            return laid.height() <= height && !laid.isTorn();
        }).fill(text, style, room);
    }

    private static Laid balanced(View view, Typesetter language, String text, Type style, double room, Predicate<Laid> fits) {
        Typesetter largest = view.typeThat(type -> fits.test(
                new Typesetter(language.language(), type.size()).balance(text, style, room)));
        return new Typesetter(language.language(), largest.size()).balance(text, style, room);
    }
}
