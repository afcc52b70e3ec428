package org.handrail.ui.screens.treatments;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.screens.reader.Paging;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Every treatment, the same size, in no special order; behind them the way to see some side by side.
public final class TreatmentsScreen {

    private TreatmentsScreen() { }

    public static boolean is(OpenCard open) {
        return open.card().blocksFor(open.view().reader()).stream().anyMatch(block -> block instanceof Block.Treatments);
    }

    /// Whether a card shows every treatment, to some reader.
    static boolean shows(Card card) {
        return card.blocks().stream().anyMatch(block -> block instanceof Block.Treatments);
    }

    public static Pane of(OpenCard open) {
        View view = open.view();
        List<TreatmentCard> cards = open.visit().guide().treatments().stream().map(treatment -> new TreatmentCard(view, open.pictures(),
                treatment, Optional.empty(), treatment.inShort(),
                () -> view.kiosk().go(new Place.Comparing(List.of(treatment.id()), 0)))).toList();
        if (view.layout().isLow()) {
            return TreatmentsLow.of(open, open.visit().guide().comparisonNote(), cards,
                    low(open),
                    open.place().word(), open::turnTo);
        }
        Pane room = Frame.room(view);
        double width = room.getPrefWidth();
        boolean compact = view.is(Form.COMPACT);
        String line = SideBySide.most(view, open.visit()) > 2 ? view.say("compare.side.three") : view.say("compare.side.two");
        var grid = new TreatmentGrid(open, width, cards, List.of(compact
                ? TreatmentGrid.shared(view, (wide, high) -> sideBySide(view, line, wide, high), (wide, high) -> onward(open, wide, high))
                : (wide, high) -> sideBySide(view, line, wide, high)));
        boolean turning = compact && !view.largeText() && !grid.isWhole(room.getPrefHeight() - head(open, Frame.room(view), width));
        if (turning) {
            double top = Math.max(view.layout().target() + 14, head(open, room, width - 2 * Paging.arrow(view) - 16 - 24));
            grid.below(room, top, room.getPrefHeight() - top, open.place().word(), open::turnTo);
        } else {
            double foot = compact ? 0 : onwardInHead(open, room);
            double top = head(open, room, compact || foot > 0 ? width : width - onwardWidth(open) - 24);
            grid.at(room, top, room.getPrefHeight() - top - foot, open.place().word(), open::turnTo);
        }
        return room;
    }

    /// The way on to the next section, beside the title or, where that needs the whole width, in a row of its own at the foot.
    ///
    /// @return how much of the room that row takes
    private static double onwardInHead(OpenCard open, Pane room) {
        double width = onwardWidth(open);
        double height = open.view().layout().target();
        boolean beside = open.type().line(open.topic().title(), Type.H1).used() + 24 + width <= room.getPrefWidth();
        Put.at(room, onward(open, width, height), room.getPrefWidth() - width, beside ? 0 : room.getPrefHeight() - height);
        return beside ? 0 : height + 16;
    }

    private static double onwardWidth(OpenCard open) {
        return Buttons.fitting(open.view(), Type.ACTION, open.onward().text(), true);
    }

    /// The title, and that the order tells nothing.
    ///
    /// @param width beside what stands at its end
    /// @return how much of the room they take
    private static double head(OpenCard open, Pane room, double width) {
        boolean compact = open.view().is(Form.COMPACT);
        Laid title = open.type().balance(open.topic().title(), compact ? Type.H1_TIGHT : Type.H1, width);
        Put.at(room, title.heading(), 0, 0);
        double top = title.height() + 2;
        top += open.tellForeign(room, width, top);
        double across = top < open.view().layout().target() ? width : room.getPrefWidth();
        Laid note = open.type().sentences(open.visit().guide().comparisonNote(), compact ? Type.SMALL : Type.LEAD, across);
        Pane told = Put.at(room, open.inItsDirection(Put.pane(across, note.height())), 0, top);
        Put.at(told, note.show(), 0, 0).getStyleClass().add("second-ink");
        return top + note.height() + (compact ? 14 : 24);
    }

    /// In low reach; on a wide panel in the largest text the names of the treatments need the room of the way on, which every other page
    /// of the topic has.
    private static List<TreatmentGrid.Sized> low(OpenCard open) {
        View view = open.view();
        TreatmentGrid.Sized side = (width, height) -> Buttons.main(view, view.say("compare.side"), "compare", width, height, () -> begin(view));
        return view.is(Form.WIDE) && view.largestText() ? List.of(side) : List.of(side, (width, height) -> onward(open, width, height));
    }

    /// Points where this page leads, whichever way the treatments are read.
    private static Button onward(OpenCard open, double width, double height) {
        Button onward = open.onward().second(open.view(), width, height);
        onward.setNodeOrientation(open.view().orientation());
        return onward;
    }

    private static Button sideBySide(View view, String line, double width, double height) {
        double room = width - 56;
        Laid name = Label.fit(view, view.say("compare.side"), view.is(Form.COMPACT) ? Type.SMALL_STRONG : Type.ACTION, room, height - 16);
        VBox words = new VBox(4, name.show());
        Laid what = view.type().fill(line, Type.SMALL, room);
        if (name.height() + what.height() + 4 <= height - 24) {
            words.getChildren().add(what.show());
        }
        if (name.height() + what.height() + 4 + 56 <= height - 24) {
            words.getChildren().addFirst(new Icon("compare", 52));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        Button button = Buttons.around(Put.sized(words, room, height), "main-button", view.say("compare.side"), width, height,
                () -> begin(view));
        button.setAccessibleHelp(line);
        return button;
    }

    private static void begin(View view) {
        view.kiosk().go(new Place.Picking(List.of()));
    }
}
