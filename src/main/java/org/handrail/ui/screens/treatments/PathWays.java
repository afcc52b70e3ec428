package org.handrail.ui.screens.treatments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.TreatmentPath;
import org.handrail.content.TreatmentPath.Stop;
import org.handrail.session.Comfort.TextSize;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.parts.Buttons;
import org.handrail.ui.parts.Frame;
import org.handrail.ui.parts.Label;
import org.handrail.ui.parts.Put;
import org.handrail.ui.screens.reader.OpenCard;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// The path where its picture is too small or too high to be touched: the picture above, and below it, in reach, every way that
/// leads on from it as rows of one size.
record PathWays(OpenCard open, TreatmentPath path, double width) {

    /// A way on.
    ///
    /// @param icon   empty for a stop, `diamond` for a choice
    /// @param spoken what it is called for those who listen
    private record Way(String icon, String text, String spoken, Runnable action) { }

    static Pane of(OpenCard open, TreatmentPath path) {
        Pane room = Frame.room(open.view());
        new PathWays(open, path, room.getPrefWidth()).on(room);
        return room;
    }

    /// Opens the first card behind the path, from which every other one is a stop away.
    static void readInWords(OpenCard open) {
        open.open(Math.min(open.number() + 1, open.cards().size() - 1));
    }

    private View view() {
        return open.view();
    }

    private boolean tall() {
        return view().is(Form.TALL);
    }

    private double gap() {
        return view().is(Form.COMPACT) ? 12 : 16;
    }

    private void on(Pane room) {
        boolean compact = view().is(Form.COMPACT);
        double height = room.getPrefHeight();
        List<List<Optional<Way>>> rows = rows();
        double most = compact ? 76 : 104;
        double needed = rows.size() * (most + gap()) - gap();
        double ways = view().layout().isLow() ? Math.min(needed, height - view().layout().touchTop()) : needed;
        Laid title = open.type().balance(path.title(), compact ? Type.H1_TIGHT : Type.H1, width);
        double lines = view().type().lineHeight(compact ? Type.SMALL : Type.LEAD) * (tall() ? 3 : 1);
        String told = path.lead().text().plain();
        Type style = compact ? Type.SMALL : Type.LEAD;
        Laid whole = Label.fit(view(), open.type(), told, style, width, lines);
        Laid lead = whole.longest() <= PathCard.LONGEST_LINE ? whole : open.type().balance(told, style, whole.used() * 0.6);
        Put.at(room, title.heading(), 0, 0);
        Put.at(room, lead.show(), 0, title.height() + 2).getStyleClass().add("second-ink");
        double top = title.height() + 2 + lead.height();
        top += open.tellForeign(room, width, top) + gap();
        double bottom = height - ways - gap();
        var picture = new PathCard(open, path, width, bottom - top, tall());
        if (picture.fits()) {
            Put.at(room, picture.show(), 0, top);
            picture.scansBeside(room, title);
        }
        grid(room, rows, height - ways, ways);
    }

    private void grid(Pane room, List<List<Optional<Way>>> rows, double top, double height) {
        double high = (height - (rows.size() - 1) * gap()) / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            List<Optional<Way>> row = rows.get(i);
            double x = 0;
            for (int j = 0; j < row.size(); j++) {
                double wide = widths(row).get(j);
                double at = x;
                double y = top + i * (high + gap());
                row.get(j).ifPresent(way -> Put.at(room, button(way, wide, high), at, y));
                x += wide + gap();
            }
        }
    }

    /// Equally wide or, where that would break a word, as wide as their words need.
    private List<Double> widths(List<Optional<Way>> row) {
        double room = width - (row.size() - 1) * gap();
        double each = room / row.size();
        List<Double> least = row.stream().map(way -> way.map(this::least).orElse(0.0)).toList();
        double spare = (room - least.stream().mapToDouble(wide -> wide).sum()) / row.size();
        boolean equal = spare < 0 || least.stream().allMatch(wide -> wide <= each);
        return least.stream().map(wide -> equal ? each : wide + spare).toList();
    }

    private double least(Way way) {
        var type = new Typesetter(open.type().language(), TextSize.NORMAL);
        double longest = Stream.of(way.text().split(" ")).mapToDouble(word -> type.line(word, Type.SMALL_STRONG).used()).max().orElse(0);
        return Math.ceil(longest) + 2 + 32 + (way.icon().isEmpty() ? 0 : 36 + 12);
    }

    /// On a tall panel each stop has its choice beside it; on a wide one below it; on a small one its words need the room.
    private List<List<Optional<Way>>> rows() {
        var rows = new ArrayList<List<Optional<Way>>>();
        var others = new ArrayList<>(others());
        if (tall()) {
            path.stops().forEach(stop -> rows.add(List.of(Optional.of(stop(stop)),
                    choice(stop).or(() -> Optional.of(others.removeFirst())))));
            while (!others.isEmpty()) {
                rows.add(List.of(Optional.of(others.removeFirst()), others.isEmpty() ? Optional.empty()
                        : Optional.of(others.removeFirst())));
            }
            return rows;
        }
        rows.add(path.stops().stream().map(stop -> Optional.of(stop(stop))).toList());
        var choices = path.stops().stream().map(this::choice);
        rows.add((view().is(Form.WIDE) ? choices : choices.filter(Optional::isPresent)).toList());
        rows.add(others.stream().map(Optional::of).toList());
        return rows;
    }

    private Way stop(Stop stop) {
        return new Way("", stop.name(), stop.name(), () -> view().kiosk().go(new Place.OnPath(stop.id())));
    }

    private Optional<Way> choice(Stop stop) {
        return stop.decision().map(decision -> {
            String question = decision.question().text().plain();
            return new Way("diamond", question, view().say("path.compare.spoken", question),
                    () -> view().kiosk().go(new Place.Comparing(decision.compare(), 0)));
        });
    }

    private List<Way> others() {
        String words = view().say("path.words");
        String origins = view().say("reader.origins");
        return List.of(beside("file", path.joins()), beside("heart", path.along()),
                new Way("next", words, words, () -> readInWords(open)), new Way("book", origins, origins, open::openOrigins));
    }

    private Way beside(String icon, TreatmentPath.Beside beside) {
        return new Way(icon, beside.name(), beside.name(),
                () -> view().kiosk().go(new Place.Comparing(List.of(beside.treatment()), 0)));
    }

    private Button button(Way way, double each, double height) {
        double icon = way.icon().isEmpty() ? 0 : 36 + 12;
        double end = each > 320 ? 34 + 12 : 0;
        Laid words = Label.fit(view(), open.type(), way.text(), Type.SMALL_STRONG, each - 32 - icon - end, height - 4);
        HBox box = new HBox(12, words.show(), Put.spring());
        if (way.icon().equals("diamond")) {
            box.getChildren().addFirst(PathLegend.diamond(36));
        } else if (!way.icon().isEmpty()) {
            box.getChildren().addFirst(new Icon(way.icon(), 36));
        }
        if (end > 0) {
            box.getChildren().add(new Icon("right", 34));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return Buttons.around(Put.sized(box, each - 32, height), "row-button", way.spoken(), each, height, way.action());
    }
}
