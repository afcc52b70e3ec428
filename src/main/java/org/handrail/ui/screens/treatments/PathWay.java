package org.handrail.ui.screens.treatments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.handrail.content.TreatmentPath;
import org.handrail.content.TreatmentPath.Stop;
import org.handrail.session.Place;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// A way that leads on from the path.
///
/// @param icon   empty for a stop, [#CHOICE] for a choice
/// @param spoken what it is called for those who listen
record PathWay(OpenCard open, String icon, String text, String spoken, Runnable action) {

    private static final String CHOICE = "diamond";
    private static final double ICON = 36;
    private static final double ARROW = 34;
    private static final double GAP = 12;
    private static final double SIDES = 32;
    /// From this width on there is room for an arrow.
    private static final double WIDE = 320;

    static PathWay to(OpenCard open, Stop stop) {
        return new PathWay(open, "", stop.name(), stop.name(), () -> open.view().kiosk().go(new Place.OnPath(stop.id())));
    }

    static Optional<PathWay> choice(OpenCard open, Stop stop) {
        return stop.decision().map(decision -> {
            String question = decision.question().text().plain();
            return new PathWay(open, CHOICE, question, open.view().say("path.compare.spoken", question),
                    () -> open.view().kiosk().go(new Place.Comparing(decision.compare(), 0)));
        });
    }

    static List<PathWay> others(OpenCard open, TreatmentPath path) {
        String words = open.view().say("path.words");
        String origins = open.view().say("reader.origins");
        return List.of(beside(open, "file", path.joins()), beside(open, "heart", path.along()),
                new PathWay(open, "next", words, words, () -> readInWords(open)), new PathWay(open, "book", origins, origins, open::openOrigins));
    }

    /// Opens the first card behind the path, from which every other one is a stop away.
    static void readInWords(OpenCard open) {
        open.open(Math.min(open.number() + 1, open.cards().size() - 1));
    }

    private static PathWay beside(OpenCard open, String icon, TreatmentPath.Beside beside) {
        return new PathWay(open, icon, beside.name(), beside.name(),
                () -> open.view().kiosk().go(new Place.Comparing(List.of(beside.treatment()), 0)));
    }

    /// How wide it must be for no word to break.
    double least(Typesetter type) {
        double longest = Stream.of(text.split(" ")).mapToDouble(word -> type.line(word, Type.SMALL_STRONG).used()).max().orElse(0);
        return Math.ceil(longest) + 2 + SIDES + taken();
    }

    /// Its words as large as they are meant, in a button of this width.
    Laid words(double width, boolean arrow) {
        return open.type().balance(text, Type.SMALL_STRONG, room(width, arrow));
    }

    Button button(double width, double height) {
        boolean arrow = width > WIDE;
        return button(Label.fit(open.view(), open.type(), text, Type.SMALL_STRONG, room(width, arrow), height - 4), width, height, arrow);
    }

    /// @param arrow whether one points onward
    Button button(Laid words, double width, double height, boolean arrow) {
        HBox box = new HBox(GAP, words.show(), Put.spring());
        if (icon.equals(CHOICE)) {
            box.getChildren().addFirst(PathLegend.diamond(ICON));
        } else if (!icon.isEmpty()) {
            box.getChildren().addFirst(new Icon(icon, ICON));
        }
        if (arrow) {
            box.getChildren().add(new Icon("right", ARROW));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return Buttons.around(Put.sized(box, width - SIDES, height), "row-button", spoken, width, height, action);
    }

    private double room(double width, boolean arrow) {
        return width - SIDES - taken() - (arrow ? ARROW + GAP : 0);
    }

    private double taken() {
        return icon.isEmpty() ? 0 : ICON + GAP;
    }
}
