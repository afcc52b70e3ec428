package org.handrail.ui.screens.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import org.handrail.content.Pick;
import org.handrail.content.Treatment;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.HighWords;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.screens.reader.RowShare;
import org.handrail.ui.screens.reader.WordsInReach;
import org.handrail.ui.type.Type;

/// The ways on from a picture that is told part by part: asking about it, where it is from, its pages, and what comes next.
///
/// @param treatment what is asked about, unless it is the topic
/// @param compare   what is opened side by side; may be empty
record PartWays(OpenCard open, Optional<Treatment.Id> treatment, List<Treatment.Id> compare) {

    private static final double GAP = 16;
    private static final double LOW_ROW = 82;

    /// "Ask about this" and "Where is this from?".
    List<RowShare> about() {
        View view = open.view();
        boolean crowded = view.largestText() && (view.is(Form.WIDE) || view.is(Form.COMPACT) && !compare.isEmpty());
        double ask = crowded ? Buttons.fitting(view, Type.SMALL_STRONG, view.say("ask.about.short"), true) : AskButton.fitting(view);
        double from = Buttons.fitting(view, Type.SMALL_STRONG, view.say(crowded ? "reader.origins.short" : "reader.origins"), true);
        return List.of(new RowShare(ask, (width, height) -> AskButton.of(view, open.visit(), pick(), width, height)),
                new RowShare(from, (width, height) -> Buttons.quiet(view, view.say("reader.origins"), view.say("reader.origins.short"), "book", width, height, open::openOrigins)));
    }

    /// The same two in the upper corners of a picture that leaves them free.
    ///
    /// @param most how wide each may be
    void corners(Pane picture, double most) {
        List<RowShare> about = about();
        double ask = Math.min(most, about.getFirst().weight());
        double from = Math.min(most, about.getLast().weight());
        Put.at(picture, about.getLast().button().apply(from, open.view().layout().target()), 24, 24);
        Put.at(picture, about.getFirst().button().apply(ask, open.view().layout().target()), picture.getPrefWidth() - 24 - ask, 24);
    }

    /// "Compare", where there is something to compare it with.
    List<RowShare> comparing() {
        View view = open.view();
        double fitting = Buttons.fitting(view, Type.ACTION, view.say("walk.compare"), true);
        return compare.isEmpty() ? List.of() : List.of(new RowShare(fitting, (width, height) -> Buttons.second(view, view.say("walk.compare"),
                "compare", width, height, () -> view.kiosk().go(new Place.Comparing(compare, 0)))));
    }

    /// The next card or topic.
    RowShare onward() {
        var onward = open.onward();
        return new RowShare(340, (width, height) -> onward.button(open.view(), width, height));
    }

    /// Everything in the foot of the screen: in one row or, on a narrow panel, in two.
    ///
    /// @param on  back and forth, or what comes next
    /// @param few whether these are so few that a small panel has them in one row at the usual text size
    /// @param words that stand too high in the text; on a narrow panel they have a row of their own, and where the foot is one row they
    ///              stand in the card
    void foot(Pane room, Paging paging, List<RowShare> on, boolean few, WordsInReach words) {
        View view = open.view();
        double y = room.getPrefHeight() - footHeight(view, few);
        var first = new ArrayList<>(about());
        first.addAll(comparing());
        List<RowShare> turning = paging.needed() ? List.of(new RowShare(paging.arrow(), paging::up), new RowShare(paging.arrow(), paging::down)) : List.of();
        if (view.is(Form.TALL)) {
            words.at(room, 0, y - view.layout().target() - GAP, room.getPrefWidth(), view.layout().target());
        } else if (inTwoRows(view, few)) {
            first.addAll(words.beside(first.stream().mapToDouble(RowShare::weight).sum(), room.getPrefWidth() - (first.size() - 1) * GAP));
        }
        var second = new ArrayList<>(turning);
        second.addAll(on);
        var rows = new ArrayList<List<RowShare>>();
        if (inTwoRows(view, few)) {
            rows.add(first);
            rows.add(second);
        } else {
            first.addAll(second);
            rows.add(first);
        }
        for (List<RowShare> row : rows) {
            RowShare.row(room, 0, y, room.getPrefWidth(), row(view, few), row);
            y += row(view, few) + GAP;
        }
    }

    /// How much more the foot takes where words may stand too high.
    static double wordsBelow(View view, List<Piece> told) {
        return view.is(Form.TALL) && mayBeHigh(view, told) ? view.layout().target() + GAP : 0;
    }

    /// The same in the card of the words.
    static double wordsInside(View view, List<Piece> told, boolean few) {
        return !inTwoRows(view, few) && mayBeHigh(view, told) ? view.layout().target() + 12 : 0;
    }

    /// Whether there may be words in the text that stand too high to be touched.
    static boolean mayBeHigh(View view, List<Piece> told) {
        return view.layout().isLow() && told.stream().anyMatch(PartWays::hasWords);
    }

    static boolean hasWords(Piece piece) {
        return piece instanceof Piece.Lines lines && lines.laid().hasWords();
    }

    /// Those in this card that cannot be touched where they stand.
    WordsInReach high(Pane card) {
        return new WordsInReach(open.view(), open.visit().guide(), open.view().layout().isLow()
                ? HighWords.mark(card, open.view().layout().touchTop() - card.getLayoutY()) : List.of());
    }

    static double footHeight(View view, boolean few) {
        return inTwoRows(view, few) ? 2 * row(view, few) + GAP : row(view, few);
    }

    /// In low reach on a small panel the names of a map need the room too.
    private static double row(View view, boolean few) {
        return few && view.is(Form.COMPACT) && view.layout().isLow() ? Math.min(LOW_ROW, view.layout().target()) : view.layout().target();
    }

    private static boolean inTwoRows(View view, boolean few) {
        return view.is(Form.TALL) || view.is(Form.COMPACT) && (!few || view.comfort().text() != TextSize.NORMAL);
    }

    private Pick pick() {
        return treatment.<Pick>map(Pick.OfTreatment::new).orElseGet(() -> new Pick.OfTopic(open.topic().id()));
    }
}
