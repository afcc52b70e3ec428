package org.handrail.ui.screens.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// That the words of a page are not in the language of the visit yet. It stands directly below the title and never without at
/// least the beginning of those words: in fewer words where they would have to go to the next page.
///
/// @param width that it may take
public record ForeignNote(View view, double width) {

    /// From the note to the words that it is about, in design px.
    private static final double UNDER = 24;
    /// The same where there is hardly room for both.
    private static final double CLOSE = 8;
    /// How much of a page it may take, above words that need more than one.
    private static final double MOST = 0.4;
    /// The same above a picture, which is as high as the page allows.
    private static final double MOST_ABOVE_PICTURE = 0.2;

    Laid words() {
        return view.is(Form.COMPACT) && view.largeText() ? few() : set(view.say("language.partly"));
    }

    public Piece piece() {
        return piece(words());
    }

    Optional<Laid> within(double height) {
        return Stream.of(words(), few()).filter(note -> note.height() <= height).findFirst();
    }

    /// How much of a page it leaves to a picture below it.
    double leaves(double page) {
        return page - (words().height() <= page * MOST_ABOVE_PICTURE ? words().height() + UNDER : few().height() + CLOSE);
    }

    /// The note, and below it what is told.
    List<Piece> above(List<Piece> told, double page) {
        Piece first = told.getFirst();
        return Stream.of(words(), few()).filter(note -> note.height() + below(first, UNDER) + first.height() <= page).findFirst()
                .map(note -> above(note, UNDER, told)).orElseGet(() -> first.height() > page && words().height() <= page * MOST
                        ? above(words(), UNDER, told) : above(few(), CLOSE, told));
    }

    private static List<Piece> above(Laid note, double gap, List<Piece> told) {
        return Stream.of(Stream.of(piece(note)), Stream.of(told.getFirst().below(gap)), told.stream().skip(1)).flatMap(pieces -> pieces).toList();
    }

    private static double below(Piece first, double most) {
        return first.below(most).gap();
    }

    private static Piece piece(Laid note) {
        return new Piece.Lines(note, UNDER, 0, Optional.empty(), (_, _) -> { }).leading();
    }

    private Laid few() {
        return set(view.say("language.partly.short"));
    }

    private Laid set(String words) {
        return view.type().fill(words, Type.SMALL, width);
    }
}
