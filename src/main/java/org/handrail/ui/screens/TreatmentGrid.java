package org.handrail.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.handrail.content.Treatment;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Pages;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The treatments as cards of one size, row by row, on as many pages as their words need.
record TreatmentGrid(OpenCard open, double width) {

    private static final double MOST = 216;
    private static final double LEAST = 88;

    /// Puts the page that is open into a room of this height.
    void at(Pane room, double top, double height) {
        View view = open.view();
        Pages pages = Pages.fill(rows(height), height);
        double foot = 0;
        if (pages.size() > 1) {
            foot = 88 + 16;
            pages = Pages.fill(rows(height - foot), height - foot);
        }
        int now = pages.holding(open.place().word());
        Put.at(room, open.inItsDirection(ReaderScreen.page(pages.get(now), width)), 0, top);
        if (foot > 0) {
            new Paging(view, pages, now, open::turnTo).beside(room, width, top + height - 88, 88);
        }
    }

    private List<Piece> rows(double height) {
        View view = open.view();
        List<Treatment> treatments = open.visit().guide().treatments();
        int columns = columns();
        int count = (treatments.size() + columns - 1) / columns;
        double gap = view.layout().form().gutter();
        double column = (width - (columns - 1) * gap) / columns;
        double needed = treatments.stream().mapToDouble(treatment -> name(treatment, column).height()).max().orElse(0) + 24;
        double row = Math.max(Math.max(LEAST, needed), Math.min(MOST, (height - (count - 1) * gap) / count));
        var rows = new ArrayList<Piece>();
        for (int i = 0; i < treatments.size(); i += columns) {
            List<Treatment> some = treatments.subList(i, Math.min(i + columns, treatments.size()));
            rows.add(new Piece.Whole(() -> {
                Pane pane = Put.pane(width, row);
                for (int j = 0; j < some.size(); j++) {
                    Put.at(pane, card(some.get(j), column, row), j * (column + gap), 0);
                }
                return pane;
            }, row, gap, some.size()));
        }
        return rows;
    }

    private int columns() {
        View view = open.view();
        boolean large = view.comfort().text().bars() > 1.1;
        return switch (view.layout().form()) {
            case WIDE -> large ? 3 : 4;
            case TALL -> 2;
            case COMPACT -> large ? 2 : 3;
        };
    }

    private Button card(Treatment treatment, double column, double height) {
        View view = open.view();
        Laid name = name(treatment, column);
        VBox words = new VBox(6, name.show());
        Laid what = open.type().fill(firstSentence(treatment), Type.SMALL, column - art() - 36);
        if (name.height() + 6 + what.height() <= height - 16) {
            var line = what.show();
            line.getStyleClass().add("second-ink");
            words.getChildren().add(line);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        Pane side = Put.pane(art(), height);
        Put.at(side, open.pictures().panel(treatment.art(), treatment.family(), view.comfort().contrast(), art(), height), 0, 0);
        HBox graphic = new HBox(16, side, words);
        graphic.setAlignment(Pos.CENTER_LEFT);
        Button card = Buttons.around(Put.sized(graphic, column, height), "treatment-card", treatment.name(), column, height,
                () -> view.kiosk().go(new Place.Comparing(List.of(treatment.id()), 0)));
        card.getStyleClass().add(Cards.style(treatment.family()));
        card.setAccessibleHelp(what.plain());
        return card;
    }

    private Laid name(Treatment treatment, double column) {
        View view = open.view();
        return Label.fit(view, open.type(), treatment.name(), view.is(Form.COMPACT) ? Type.SMALL_STRONG : Type.ACTION,
                column - art() - 36, MOST - 24);
    }

    private double art() {
        View view = open.view();
        return view.is(Form.COMPACT) ? 72 : view.largeText() ? 96 : 136;
    }

    static String firstSentence(Treatment treatment) {
        String whole = treatment.cells().getFirst().text().plain();
        int end = whole.indexOf(". ");
        return end < 0 ? whole : whole.substring(0, end + 1);
    }
}
