package org.handrail.ui.screens.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.handrail.content.Guide;
import org.handrail.content.Pick;
import org.handrail.session.Place.Ideas.Kind;
import org.handrail.session.Visit;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Put;
import org.handrail.ui.reading.Piece;
import org.handrail.ui.screens.reader.PickWords;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// Things to pick as rows of buttons, ticked when they are on the list.
record IdeaRows(View view, Visit visit, double width) {

    private static final double GAP = 12;
    private static final double START = 20;
    private static final double KNOB = 56;

    /// @param most how high a row may be
    /// @param more than its words need
    List<Piece> of(Kind kind, double most, double more) {
        List<PickWords> things = PickWords.of(view, visit.guide(), things(visit.guide(), kind).toList());
        int columns = view.is(Form.TALL) || view.largeText() ? 1 : 2;
        double each = (width - (columns - 1) * GAP) / columns;
        var rows = new ArrayList<Piece>();
        for (int i = 0; i < things.size(); i += columns) {
            rows.add(row(things.subList(i, Math.min(i + columns, things.size())), each, most, more));
        }
        return rows;
    }

    /// A line of large words is much higher than its letters.
    private double around() {
        return view.largestText() ? 8 : 20;
    }

    private static Stream<Pick> things(Guide guide, Kind kind) {
        return switch (kind) {
            case QUESTIONS -> guide.questions().stream().map(question -> new Pick.OfQuestion(question.id()));
            case TOPICS -> guide.topics().stream().map(topic -> new Pick.OfTopic(topic.id()));
            case TREATMENTS -> guide.treatments().stream().map(treatment -> new Pick.OfTreatment(treatment.id()));
        };
    }

    private Piece row(List<PickWords> things, double each, double most, double more) {
        List<Words> words = things.stream().map(thing -> words(thing, each - START - KNOB - 20 - 28, most)).toList();
        double height = Math.max(view.layout().target(), words.stream().mapToDouble(Words::height).max().orElse(0) + around()) + more;
        return new Piece.Whole(() -> {
            Pane row = Put.pane(width, height);
            for (int i = 0; i < things.size(); i++) {
                Put.at(row, idea(things.get(i), words.get(i), each, height), i * (each + GAP), 0);
            }
            return row;
        }, height, GAP, things.size());
    }

    private Words words(PickWords thing, double room, double most) {
        Type style = view.is(Form.COMPACT) ? Type.SMALL : Type.ROW;
        Typesetter type = view.typeThat(size -> size.fill(thing.text(), style, room).height() + around() <= most);
        Laid text = type.fill(thing.text(), style, room);
        Laid note = type.fill(thing.note(), Type.CELL, room);
        boolean told = !view.is(Form.COMPACT) && !view.layout().isLow() && !thing.note().isEmpty() && text.height() + note.height() + around() <= most;
        return new Words(text, told ? List.of(note) : List.of());
    }

    private Button idea(PickWords thing, Words words, double width, double height) {
        boolean picked = visit.picks().contains(thing.pick());
        Pane graphic = Put.pane(width - 8, height - 8);
        StackPane knob = Put.sized(new StackPane(new Icon(picked ? "check" : "plus", KNOB * 0.6)), KNOB, KNOB);
        knob.getStyleClass().add(picked ? "check-knob-closest" : "idea-knob");
        Put.at(graphic, knob, START, (height - 8 - KNOB) / 2);
        double y = (height - 8 - words.height()) / 2;
        Put.at(graphic, words.text().show(), START + KNOB + 20, y);
        for (Laid note : words.note()) {
            var line = note.show();
            line.getStyleClass().add("second-ink");
            Put.at(graphic, line, START + KNOB + 20, y + words.text().height());
        }
        Button idea = Buttons.around(graphic, picked ? "idea-on" : "idea", picked ? view.say("ideas.picked", thing.text()) : thing.text(),
                width, height, () -> view.kiosk().pick(thing.pick()));
        idea.setAccessibleHelp(thing.note());
        idea.setDisable(!picked && visit.picks().size() == Visit.MOST_PICKS);
        return idea;
    }

    /// @param note empty where there is no room for it
    private record Words(Laid text, List<Laid> note) {

        double height() {
            return text.height() + note.stream().mapToDouble(Laid::height).sum();
        }
    }
}
