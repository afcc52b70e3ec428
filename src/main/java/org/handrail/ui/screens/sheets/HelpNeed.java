package org.handrail.ui.screens.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.layout.Pane;
import org.handrail.content.Help;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// One reason to get help, with whom to call. Not a button: a kiosk cannot call.
///
/// @param calls a label and a number for each, already known to the clinic's settings
/// @param type  sets its words in their own language
/// @param close how much room it takes around its words
record HelpNeed(View view, Typesetter type, Help.Need need, List<Call> calls, double width, Close close) {

    private static final double GAP = 24;
    private static final double BETWEEN = 6;
    /// What numbers beside each other leave at least for the words, with what is around these.
    private static final double LEAST_WORDS = 400;

    /// How close its words come to its edges, in design px; the first that lets all emergencies stand on a page is the best.
    enum Close {
        USUAL(24, 16), MORE(16, 10), MOST(8, 4);

        private final double around;
        private final double compact;

        Close(double around, double compact) {
            this.around = around;
            this.compact = compact;
        }
    }

    /// @param language in which each is written
    static List<Piece> pieces(View view, List<Help.Need> needs, Function<Help.Need, Locale> language, double width, Close close) {
        return needs.stream().map(need -> {
            var type = new Typesetter(language.apply(need), view.type().size());
            List<Call> calls = need.calls().stream().flatMap(call -> view.site().helpNumbers().of(call.number()).stream()
                    .map(number -> Call.of(view, type, call.label(), number, need.calls().size() == 1 && !(close == Close.MOST && view.is(Form.COMPACT)),
                            width - 24 - (view.is(Form.COMPACT) ? 72 : 96) - GAP - 28))).toList();
            return new HelpNeed(view, type, need, calls, width, close).piece();
        }).toList();
    }

    private Piece piece() {
        boolean compact = view.is(Form.COMPACT);
        double box = compact ? 72 : 96;
        double callsWidth = under() ? 0 : callsWidth();
        double room = width - 24 - box - GAP - callsWidth - (callsWidth > 0 ? GAP : 0) - 28;
        var words = new ArrayList<Laid>();
        words.add(type.balance(need.title(), compact ? Type.SMALL_STRONG : Type.POINT_TITLE, room));
        need.notes().forEach(note -> words.add(type.fill(note, compact ? Type.SMALL : Type.ROW, room)));
        double text = words.stream().mapToDouble(Laid::height).sum();
        double around = compact ? close.compact : close.around;
        double least = close == Close.USUAL ? compact ? 88 : calls.isEmpty() ? 120 : 136 : box + around;
        double height = under() ? text + callsHeight() + (view.largestText() ? 12 : Math.max(12, close.around))
                : Math.max(Math.max(text, callsHeight()) + around, least);
        int count = words.stream().mapToInt(laid -> Piece.count(laid.plain())).sum();
        return new Piece.Whole(() -> row(words, text, height, box), height, compact ? Math.min(8, around) : Math.clamp(around, 10, 16), count);
    }

    private Pane row(List<Laid> words, double text, double height, double box) {
        Pane card = Cards.card(width, height);
        card.setNodeOrientation(words.getFirst().direction());
        Put.at(card, Cards.iconBox(need.icon(), need.family(), box), 24, under() ? Math.min(12, (height - text - callsHeight()) / 2) : (height - box) / 2);
        double y = under() ? (height - text - callsHeight()) / 2 : (height - text) / 2;
        for (Laid laid : words) {
            var line = laid.show();
            if (laid != words.getFirst()) {
                line.getStyleClass().add("second-ink");
            }
            Put.at(card, line, 24 + box + GAP, y);
            y += laid.height();
        }
        calls(card, under() ? y : (height - callsHeight()) / 2);
        return card;
    }

    private void calls(Pane card, double top) {
        double start = under() ? 24 + (view.is(Form.COMPACT) ? 72 : 96) + GAP : width - 28 - callsWidth();
        double y = top;
        double x = start;
        for (Call call : calls) {
            double end = beside() ? x + call.width() : width - 28;
            double down = y;
            for (Laid laid : call.lines()) {
                var line = laid.show();
                line.getStyleClass().add("pine-ink");
                Put.at(card, line, under() ? start : end - laid.used(), down);
                down += laid.height();
            }
            if (beside()) {
                x += call.width() + GAP;
            } else {
                y += call.height() + BETWEEN;
            }
        }
    }

    /// Large words and numbers do not fit beside each other: then the numbers stand below.
    private boolean under() {
        return view.largeText();
    }

    /// Two numbers stand beside each other where height is short and they leave the words enough of the width.
    private boolean beside() {
        return view.is(Form.COMPACT) && !under() && width - together() >= LEAST_WORDS;
    }

    private double together() {
        return calls.stream().mapToDouble(Call::width).sum() + Math.max(0, calls.size() - 1) * GAP;
    }

    private double callsWidth() {
        return beside() ? together() : calls.stream().mapToDouble(Call::width).max().orElse(0);
    }

    private double callsHeight() {
        return beside() ? calls.stream().mapToDouble(Call::height).max().orElse(0)
                : calls.stream().mapToDouble(Call::height).sum() + Math.max(0, calls.size() - 1) * BETWEEN;
    }

    private record Call(List<Laid> lines) {

        /// @param alone whether it is the one number to call, and has room to be large
        static Call of(View view, Typesetter type, String label, String number, boolean alone, double room) {
            Type small = view.is(Form.COMPACT) ? Type.LABEL : Type.ACTION;
            Type large = view.is(Form.COMPACT) ? Type.ACTION : Type.H3;
            var lines = new ArrayList<Laid>();
            Laid together = type.line(view.say("button.called", label, number), small);
            if (view.largeText() && !label.isBlank() && together.used() <= room) {
                return new Call(List.of(together));
            }
            if (!label.isBlank()) {
                lines.add(type.line(label, Type.SMALL));
            }
            lines.add(type.line(number, alone ? large : small));
            return new Call(List.copyOf(lines));
        }

        double width() {
            return lines.stream().mapToDouble(Laid::used).max().orElse(0);
        }

        double height() {
            return lines.stream().mapToDouble(Laid::height).sum();
        }
    }
}
