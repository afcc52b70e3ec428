package org.handrail.ui.screens.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.handrail.content.Guide;
import org.handrail.content.Word;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The words to know in low reach: the meaning stands high, the words and their groups in reach.
final class WordListLow {

    private static final double SMALLEST = 80;

    private WordListLow() { }

    static Pane of(View view, Guide guide, Place.WordList place) {
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        double height = room.getPrefHeight();
        double top = view.layout().touchTop();
        boolean tall = view.is(Form.TALL);
        boolean compact = view.is(Form.COMPACT);
        double card = tall ? width : compact ? (view.largeText() ? 560 : 420) : 632;
        double across = tall ? width : width - card - (compact ? 16 : 32);
        double under = top + view.layout().target() + (compact ? 12 : 16);
        int columns = columns(view, guide, across, Math.min(100, (height - under - (rows(view) - 1) * 16) / rows(view)));
        List<WordGroup> groups = WordGroup.of(guide, columns * rows(view));
        Optional<Word> asked = place.chosen().flatMap(guide::word);
        int now = asked.map(word -> WordGroup.holding(groups, word)).orElse(Math.min(place.group(), groups.size() - 1));
        Word chosen = asked.orElse(groups.get(now).words().getFirst());

        Pane list = Put.pane(across, height);
        double head = title(view, guide, list, top);
        double each = (list.getPrefWidth() + 16) / groups.size() - 16;
        Put.at(list, each >= SMALLEST ? WordListScreen.groups(view, groups, now, each)
                : neighbours(view, groups, now, list.getPrefWidth()), 0, top);
        WordListScreen.words(view, groups.get(now), now, chosen, list, under, columns);
        Put.at(room, list, 0, 0);
        if (tall) {
            Put.at(room, WordListScreen.meaning(view, chosen, width, top - 20 - head), 0, head);
        } else {
            Put.at(room, WordListScreen.meaning(view, chosen, card, height), width - card, 0);
        }
        return room;
    }

    /// The groups before and after this one, where there are too many to stand beside each other.
    private static Pane neighbours(View view, List<WordGroup> groups, int now, double width) {
        Pane row = Put.pane(width, view.layout().target());
        double each = width * 0.36;
        Put.at(row, neighbour(view, groups, Math.max(0, now - 1), now, "back", each), 0, 0);
        Put.at(row, neighbour(view, groups, Math.min(groups.size() - 1, now + 1), now, "next", each), width - each, 0);
        Laid here = view.type().line(groups.get(now).label(), Type.LABEL);
        Put.at(row, here.show(), (width - here.used()) / 2, (view.layout().target() - here.height()) / 2);
        return row;
    }

    private static Button neighbour(View view, List<WordGroup> groups, int group, int now, String icon, double width) {
        WordGroup there = groups.get(group);
        Button button = Buttons.second(view, there.label(), icon, width, view.layout().target(),
                () -> view.kiosk().turn(new Place.WordList(group, Optional.empty())));
        button.setAccessibleText(view.say("words.group", there.first(), there.last()));
        button.setDisable(group == now);
        return button;
    }

    /// Without its second line where the groups begin so high that there is no room for it.
    private static double title(View view, Guide guide, Pane list, double room) {
        Laid title = view.type().line(view.say("words.title"), view.is(Form.COMPACT) ? Type.H1_TIGHT : Type.H1);
        Laid lead = view.type().fill(view.say("words.lead", guide.words().size()), Type.SMALL, list.getPrefWidth());
        Put.at(list, title.heading(), 0, 4);
        if (4 + title.height() + lead.height() <= room) {
            Put.at(list, lead.show(), 0, 4 + title.height());
        }
        return 4 + title.height() + lead.height() + 20;
    }

    private static boolean large(View view) {
        return view.comfort().text().bars() > 1.1;
    }

    /// As many columns as the longest word allows.
    private static int columns(View view, Guide guide, double width, double height) {
        int columns = switch (view.layout().form()) {
            case WIDE -> large(view) ? 2 : 3;
            case TALL, COMPACT -> large(view) ? 1 : 2;
        };
        while (columns > 1 && !WordListScreen.hasRoom(view, guide, (width + 16) / columns - 16, height)) {
            columns--;
        }
        return columns;
    }

    /// How many words can stand below each other in reach.
    private static int rows(View view) {
        return switch (view.layout().form()) {
            case WIDE, COMPACT -> 2;
            case TALL -> large(view) ? 5 : 6;
        };
    }
}
