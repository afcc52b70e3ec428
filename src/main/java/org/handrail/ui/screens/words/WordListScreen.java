package org.handrail.ui.screens.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Family;
import org.handrail.content.Guide;
import org.handrail.content.Word;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The words to know, a group of letters at a time, and what the chosen one means. The groups are tabs; of the words of a group
/// exactly one is chosen, as with radio buttons.
public final class WordListScreen {

    /// On a small panel: the card of the meaning, and the words below each other.
    private static final double CARD_COMPACT = 420;
    private static final int ROWS = 4;
    private static final double GAP = 16;
    private static final double ROW = 84;
    /// How high the letters of a tab may be.
    private static final double TAB_WORDS = 80;
    /// Between the words and the line that says where else they are explained.
    private static final double ABOVE_NOTE = 20;

    private WordListScreen() { }

    public static Pane of(View view, Guide guide, Place.WordList place) {
        if (view.layout().isLow()) {
            return WordListLow.of(view, guide, place);
        }
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        int columns = columns(view, guide);
        List<WordGroup> groups = WordGroup.of(guide, columns > 1 || large(view) ? capacity(view) : ROWS);
        Optional<Word> asked = place.chosen().flatMap(guide::word);
        int now = asked.map(word -> WordGroup.holding(groups, word)).orElse(Math.min(place.group(), groups.size() - 1));
        Word chosen = asked.orElse(groups.get(now).words().getFirst());
        if (view.is(Form.TALL)) {
            double card = 560;
            Put.at(room, list(view, guide, groups, now, chosen, width, height - card - 24), 0, 0);
            Put.at(room, meaning(view, chosen, width, card), 0, height - card);
        } else {
            double card = view.is(Form.COMPACT) ? CARD_COMPACT : 632;
            double gap = view.is(Form.COMPACT) ? 16 : 32;
            Put.at(room, list(view, guide, groups, now, chosen, width - card - gap, height), 0, 0);
            Put.at(room, meaning(view, chosen, card, height), width - card, 0);
        }
        return room;
    }

    /// How many words a group may have, so that it stays on one page.
    private static int capacity(View view) {
        return switch (view.layout().form()) {
            case WIDE -> large(view) ? 8 : 12;
            case TALL -> large(view) ? 5 : 12;
            case COMPACT -> large(view) ? 6 : 2 * ROWS;
        };
    }

    private static boolean large(View view) {
        return view.comfort().text().bars() > 1.1;
    }

    /// Words in one column where large ones or long ones need the width.
    private static int columns(View view, Guide guide) {
        if (large(view)) {
            return view.is(Form.TALL) ? 1 : 2;
        }
        double each = (view.layout().inner() - CARD_COMPACT - 16 + 16) / 2 - 16;
        return view.is(Form.COMPACT) && !hasRoom(view, guide, each, ROW) ? 1 : 2;
    }

    private static Pane list(View view, Guide guide, List<WordGroup> groups, int now, Word chosen, double width,
                             double height) {
        Pane pane = Put.pane(width, height);
        boolean compact = view.is(Form.COMPACT);
        Laid title = view.type().line(view.say("words.title"), compact ? Type.H1_TIGHT : Type.H1);
        Laid lead = view.type().line(view.say("words.lead", guide.words().size()), Type.SMALL);
        Put.at(pane, title.heading(), 0, 0);
        double tabs = Math.min(140, (width - Math.max(title.used(), lead.used()) - 40 + 16) / groups.size() - 16);
        boolean beside = tabs >= 96 && !view.is(Form.TALL);
        double y = title.height();
        if (!compact) {
            var line = lead.show();
            line.getStyleClass().add("second-ink");
            Put.at(pane, line, 0, y);
            y += lead.height();
        }
        if (beside) {
            Put.at(pane, groups(view, groups, now, tabs), width - groups.size() * (tabs + 16) + 16, 4);
            y = Math.max(y, 92) + (compact ? 12 : 24);
        } else {
            y += 14;
            double each = (width + 16) / groups.size() - 16;
            Put.at(pane, groups(view, groups, now, each), 0, y);
            y += view.layout().target() + 20;
        }
        double end = words(view, groups.get(now), now, chosen, pane, y, columns(view, guide));
        Laid everywhere = view.type().fill(view.say("words.everywhere"), Type.SMALL, width);
        if (end + ABOVE_NOTE + everywhere.height() <= height) {
            Put.at(pane, everywhere.show(), 0, end + ABOVE_NOTE);
        }
        return pane;
    }

    static HBox groups(View view, List<WordGroup> groups, int now, double width) {
        HBox row = new HBox(16);
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            HBox graphic = new HBox(label(view, groups.get(i), width).centred());
            graphic.setAlignment(Pos.CENTER);
            Button tab = Buttons.around(graphic, i == now ? "segment-on" : "segment",
                    view.say("words.group", groups.get(i).first(), groups.get(i).last()), width, view.layout().target(),
                    () -> view.kiosk().turn(new Place.WordList(group, Optional.empty())));
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            row.getChildren().add(tab);
        }
        return row;
    }

    private static Laid label(View view, WordGroup group, double width) {
        Laid usual = view.type().line(group.label(), Type.LABEL);
        Laid small = Label.fit(view, group.label(), Type.SMALL_STRONG, width - 4, TAB_WORDS);
        return usual.used() <= width - 12 ? usual : small.isTorn() ? Label.fit(view, group.stacked(), Type.SMALL_STRONG, width - 4, TAB_WORDS) : small;
    }

    /// @return where the last of them ends
    static double words(View view, WordGroup group, int now, Word chosen, Pane pane, double top, int columns) {
        double column = (pane.getPrefWidth() - (columns - 1) * GAP) / columns;
        double usual = rowHeight(pane, top, (group.words().size() + columns - 1) / columns);
        List<List<Word>> rows = rows(group.words(), columns, word -> hasRoom(view, word, column, usual));
        double height = rowHeight(pane, top, rows.size());
        double y = top;
        for (List<Word> row : rows) {
            double width = row.stream().allMatch(word -> hasRoom(view, word, column, usual)) ? column : pane.getPrefWidth();
            double x = 0;
            for (Word word : row) {
                Put.at(pane, button(view, word, now, chosen, width, height), x, y);
                x += width + GAP;
            }
            y += height + GAP;
        }
        return y - GAP;
    }

    private static double rowHeight(Pane pane, double top, int rows) {
        return Math.min(112, (pane.getPrefHeight() - top - (rows - 1) * GAP) / rows);
    }

    /// Beside each other, but for a word that needs a row for itself.
    private static List<List<Word>> rows(List<Word> words, int columns, Predicate<Word> hasRoom) {
        var rows = new ArrayList<List<Word>>();
        for (Word word : words) {
            if (rows.isEmpty() || rows.getLast().size() == columns || !hasRoom.test(word) || !hasRoom.test(rows.getLast().getFirst())) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(word);
        }
        return rows;
    }

    private static Laid term(View view, Word word, double width, double height) {
        return Label.fit(view, word.term(), view.is(Form.COMPACT) ? Type.SMALL_STRONG : Type.ACTION, width - 28 - 20 - 44,
                height - 8);
    }

    /// Whether every word stays in a button of this size.
    static boolean hasRoom(View view, Guide guide, double width, double height) {
        return guide.words().stream().allMatch(word -> hasRoom(view, word, width, height));
    }

    private static boolean hasRoom(View view, Word word, double width, double height) {
        return term(view, word, width, height).height() <= Math.ceil(height - 8);
    }

    private static Button button(View view, Word word, int group, Word chosen, double width, double height) {
        boolean on = word.equals(chosen);
        Laid term = term(view, word, width, height);
        HBox row = new HBox(8, term.show(), Put.spring(), new Icon(on ? "check" : "right", 36));
        row.setAlignment(Pos.CENTER_LEFT);
        Button button = Buttons.around(Put.sized(row, width - 48, height - 8), on ? "row-button-on" : "row-button", word.term(), width,
                height, () -> view.kiosk().turn(new Place.WordList(group, Optional.of(word.id()))));
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        return button;
    }

    static Pane meaning(View view, Word word, double width, double height) {
        Pane card = Cards.card(width, height);
        double side = view.is(Form.COMPACT) ? 28 : 44;
        double picture = 0;
        var parts = new ArrayList<Laid>();
        parts.add(Label.fit(view, word.term(), view.is(Form.COMPACT) ? Type.H3 : Type.H1, width - 2 * side, height / 3));
        parts.add(said(view, word, width - 2 * side, height / 4));
        parts.add(Label.filling(view, word.meaning(), Type.MEANING, width - 2 * side,
                height - 60 - parts.get(0).height() - parts.get(1).height()));
        double text = parts.stream().mapToDouble(Laid::height).sum() + 60;
        if (word.art().isPresent() && height - text > 160) {
            picture = Math.min(height * 0.48, height - text);
            Put.at(card, view.pictures().banner(word.art().get(), Family.APRICOT, view.comfort().contrast(), width, picture),
                    0, 0);
        }
        double y = picture + 28;
        Put.at(card, parts.get(0).show(), side, y);
        y += parts.get(0).height() + 2;
        var say = parts.get(1).show();
        say.getStyleClass().add("second-ink");
        Put.at(card, say, side, y);
        y += parts.get(1).height() + 14;
        Put.at(card, parts.get(2).show(), side, y);
        return card;
    }

    /// How a word is said, if need be with lines that end at its hyphens.
    private static Laid said(View view, Word word, double width, double height) {
        Laid whole = Label.filling(view, said(view, word), Type.LABEL, width, height);
        return whole.isTorn() ? Label.filling(view, view.say("words.say", word.say()), Type.LABEL, width, height) : whole;
    }

    /// How a word is said. No line ends within it.
    static String said(View view, Word word) {
        return view.say("words.say", word.say().replace('-', '\u2011'));
    }
}
