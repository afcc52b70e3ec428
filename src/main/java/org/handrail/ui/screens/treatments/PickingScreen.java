package org.handrail.ui.screens.treatments;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Choosing treatments to see side by side: the same cards as before, and each of them ticks as a whole.
public record PickingScreen(OpenCard open, Place.Picking place) {

    /// How much of a row large or long words leave to the way back.
    private static final double SMALL_CANCEL = 0.4;

    /// Nothing where no topic of the guide shows its treatments.
    public static Optional<Pane> of(View view, Visit visit, Place.Picking place) {
        return visit.guide().topics().stream().flatMap(topic -> topic.cardsFor(view.reader()).stream().filter(TreatmentsScreen::shows)
                .map(card -> new OpenCard(view, visit, topic, card, topic.cardsFor(view.reader()), new Place.Reading(topic.id(), card.id()))))
                .findFirst().map(open -> new PickingScreen(open, place).room());
    }

    private View view() {
        return open.view();
    }

    private Pane room() {
        List<TreatmentCard> cards = open.visit().guide().treatments().stream().map(this::card).toList();
        if (view().layout().isLow()) {
            return TreatmentsLow.of(open, told(), cards, List.of(this::lowButtons), place.from(), this::turnTo);
        }
        Pane room = Frame.room(view());
        boolean compact = view().is(Form.COMPACT);
        double width = room.getPrefWidth();
        Laid chosen = view().type().line(view().say("pick.chosen", place.chosen().size()), Type.SMALL_STRONG);
        double go = Buttons.fitting(view(), Type.ACTION, compareText(), true);
        double stop = Buttons.fitting(view(), Type.ACTION, view().say("pick.cancel"), false);
        double buttons = chosen.used() + 48 + 24 + stop + 16 + go;
        Laid title = view().type().balance(open.topic().title(), compact ? Type.H1_TIGHT : Type.H1, width);
        boolean beside = title.used() + 32 + buttons <= width;
        Laid lead = view().type().fill(told(), compact ? Type.SMALL : Type.LEAD, beside ? width - buttons - 32 : width);
        Put.at(room, title.heading(), 0, 0);
        Put.at(room, lead.show(), 0, title.height() + 2).getStyleClass().add("second-ink");
        double y = beside ? 0 : title.height() + 2 + lead.height() + 12;
        double words = title.height() + 2 + lead.height();
        Put.at(room, compare(go, view().layout().target()), width - go, y);
        Put.at(room, cancel(stop, view().layout().target()), width - go - 16 - stop, y);
        if (!place.chosen().isEmpty() && buttons <= width) {
            double x = beside ? width - buttons : 0;
            Put.at(room, new Icon("check", 36), x, y + (view().layout().target() - 36) / 2);
            Put.at(room, chosen.show(), x + 48, y + (view().layout().target() - chosen.height()) / 2);
        }
        double top = (beside ? Math.max(words, view().layout().target()) : y + view().layout().target()) + (compact ? 14 : 24);
        new TreatmentGrid(open, width, cards, List.of(this::note)).at(room, top, room.getPrefHeight() - top, place.from(), this::turnTo);
        return room;
    }

    private void turnTo(Pages.Page page) {
        view().kiosk().turn(new Place.Picking(place.chosen(), Optional.empty(), page.firstWord()));
    }

    private TreatmentCard card(Treatment treatment) {
        boolean refused = place.refused().filter(treatment.id()::equals).isPresent();
        return new TreatmentCard(view(), open.pictures(), treatment, Optional.of(place.chosen().contains(treatment.id())),
                refused ? view().say("pick.refused") : treatment.inShort(),
                () -> view().kiosk().turn(place.toggled(treatment.id(), most())));
    }

    private int most() {
        return SideBySide.most(view(), open.visit());
    }

    private boolean isFull() {
        return place.chosen().size() >= most();
    }

    private String told() {
        if (place.refused().isPresent()) {
            return view().say("pick.refused");
        }
        return most() > 2 ? view().say("pick.lead.three") : view().say("pick.lead.two");
    }

    private String compareText() {
        return place.chosen().size() < 2 ? view().say("path.compare") : view().say("pick.compare", place.chosen().size());
    }

    private Button compare(double width, double height) {
        Button compare = Buttons.main(view(), compareText(), "compare", width, height, () -> view().kiosk().go(new Place.Comparing(
                SideBySide.of(view(), open.visit().guide(), place.chosen()).stream().map(Treatment::id).toList(), 0)));
        compare.setDisable(place.chosen().size() < 2);
        return compare;
    }

    private Button cancel(double width, double height) {
        return Buttons.second(view(), view().say("pick.cancel"), "", width, height, view().kiosk()::back);
    }

    private Pane lowButtons(double width, double height) {
        Pane pane = Put.pane(width, height);
        double half = (width - 12) / 2;
        boolean uneven = view().largestText() || view().type().balance(compareText(), Type.SMALL_STRONG, half - 24).isTorn();
        double stop = uneven ? Math.floor((width - 12) * SMALL_CANCEL) : half;
        double go = width - 12 - stop;
        Put.at(pane, Buttons.small(view(), view().say("pick.cancel"), view().say("rail.back"), "", stop, height, view().kiosk()::back), 0, 0);
        Button compare = Buttons.main(view(), compareText(), view().say("path.compare"), "", go, height, () -> { });
        compare.setOnAction(compare(go, height).getOnAction());
        compare.setDisable(place.chosen().size() < 2);
        Put.at(pane, compare, stop + 12, 0);
        return pane;
    }

    private Pane note(double width, double height) {
        double room = width - 56;
        boolean none = place.chosen().isEmpty();
        Laid title = Label.fit(view(), isFull() ? view().say("pick.full") : none ? told() : view().say("pick.more"),
                view().is(Form.COMPACT) ? Type.SMALL_STRONG : Type.ACTION, room, height - 16);
        Laid text = view().type().fill(isFull() ? view().say("pick.refused") : told(), Type.SMALL, room);
        VBox words = new VBox(4, title.show());
        if (!none && title.height() + text.height() + 4 <= height - 20) {
            words.getChildren().add(text.show());
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox box = new HBox(words);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("pick-note");
        return Put.sized(box, width, height);
    }
}
