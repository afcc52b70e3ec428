package org.handrail.ui.screens.treatments;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.handrail.content.Topic;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// Every treatment in low reach: what holds for all of them on a card above, their names as equal rows below.
final class TreatmentsLow {

    /// How much of their usual room the drawings take: less where words would be torn.
    private static final List<Double> DRAWINGS = List.of(1.0, 0.75, 0.5, 0.0);

    private TreatmentsLow() { }

    /// @param note what holds for all of them
    /// @param behind what stands behind the treatments, in the size of a row
    /// @param from where the page begins, if they need more than one
    static Pane of(OpenCard open, String note, List<TreatmentCard> cards, List<TreatmentGrid.Sized> behind, int from, Consumer<Pages.Page> turn) {
        View view = open.view();
        if (view.is(Form.COMPACT) && view.largestText()) {
            return new TreatmentsLarge(open, note, cards, behind).show(from, turn);
        }
        Pane room = Frame.room(view);
        double top = view.layout().touchTop();
        boolean ticked = cards.getFirst().ticked().isPresent();
        double gap = view.is(Form.COMPACT) ? 12 : 16;
        above(view, open.topic(), note, room, top - gap);
        Pane below = Put.at(room, open.inItsDirection(Put.pane(room.getPrefWidth(), room.getPrefHeight() - top)), 0, top);
        int columns = switch (view.layout().form()) {
            case WIDE -> ticked || view.largestText() ? 4 : 5;
            case TALL -> ticked && view.largeText() ? 2 : 3;
            case COMPACT -> ticked ? 3 : 4;
        };
        int cells = cards.size() + behind.size();
        int rows = (cells + columns - 1) / columns;
        double width = (room.getPrefWidth() - (columns - 1) * gap) / columns;
        double height = Math.min(160, (room.getPrefHeight() - top - (rows - 1) * gap) / rows);
        double part = drawings(cards, width, height);
        for (int i = 0; i < cells; i++) {
            Node row = i < cards.size() ? cards.get(i).row(width, height, part) : behind.get(i - cards.size()).of(width, height);
            Put.at(below, row, (i % columns) * (width + gap), (i / columns) * (height + gap));
        }
        return room;
    }

    /// How much of their room the drawings take in rows of this size.
    static double drawings(List<TreatmentCard> cards, double width, double height) {
        return DRAWINGS.stream().filter(some -> cards.stream().allMatch(card -> card.hasRoom(width, height, some))).findFirst()
                .orElse(DRAWINGS.getFirst());
    }

    private static void above(View view, Topic topic, String all, Pane room, double height) {
        boolean compact = view.is(Form.COMPACT);
        double width = room.getPrefWidth();
        double side = compact ? 28 : 52;
        double picture = view.is(Form.WIDE) ? width * 0.32 : 0;
        double banner = view.is(Form.TALL) ? height * 0.5 : 0;
        double words = width - picture - 2 * side;
        Type small = compact ? Type.SMALL : Type.LEAD;
        double least = new Typesetter(view.texts().language(), TextSize.NORMAL).fill(all, small, words).height();
        Laid title = Label.fit(view, topic.title(), compact ? Type.H1_TIGHT : Type.H1, words, height - banner - 20 - least);
        Laid note = view.typeThat(type -> type.fill(all, small, words).height() <= height - banner - title.height() - 20)
                .fill(all, small, words);
        boolean both = title.height() + 6 + note.height() <= height - banner;
        double text = title.height() + (both ? 6 + note.height() : 0);
        Pane card = Put.at(room, Cards.card(width, height), 0, 0);
        if (picture > 0) {
            Put.at(card, view.pictures().panel(topic.art(), topic.family(), view.comfort().contrast(), picture, height), 0, 0);
        } else if (banner > 0) {
            Put.at(card, view.pictures().banner(topic.art(), topic.family(), view.comfort().contrast(), width, banner), 0, 0);
        }
        double y = banner + Math.max(0, (height - banner - text) / 2);
        Put.at(card, title.heading(), picture + side, y);
        if (both) {
            Put.at(card, note.show(), picture + side, y + title.height() + 6).getStyleClass().add("second-ink");
        }
    }
}
