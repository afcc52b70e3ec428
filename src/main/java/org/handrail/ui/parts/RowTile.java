package org.handrail.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.handrail.content.Topic;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// Topics as low rows: the picture at the reading start, the title beside it. All are alike in size, of words and of pictures.
public final class RowTile {

    private static final double MARK = 44;

    /// Below this a picture would be a crumb.
    private static final double SMALLEST_PICTURE = 56;
    private static final double GOOD_PICTURE = 88;
    /// How wide a picture is at most, and at least where longer titles need not give way to it, as a part of its height.
    private static final double WIDEST = 1.3;
    private static final double SQUARE = 0.7;
    private static final int FEW_LINES = 2;
    private static final double STEP = 4;

    private RowTile() { }

    /// Words give way a little where that leaves room for a picture beside them.
    ///
    /// @param read the topics that were read before
    public static List<Button> of(View view, List<Topic> topics, Set<Topic.Id> read, double width, double height) {
        double side = side(view);
        List<Laid> usual = titles(view, topics, usual(view), width - 2 * side, height);
        List<Laid> tight = titles(view, topics, Type.TILE_TIGHT, width - 2 * side, height);
        double room = width - 2 * side - 2;
        boolean crowded = widest(usual) > room - GOOD_PICTURE && widest(tight) <= room - SMALLEST_PICTURE;
        List<Laid> titles = crowded ? tight : usual;
        double left = Math.floor(Math.min(height * WIDEST, width - widest(titles) - 2 * side - 2));
        double art = left < SMALLEST_PICTURE ? 0 : left;
        return IntStream.range(0, topics.size()).mapToObj(i -> row(view, topics.get(i), titles.get(i),
                read.contains(topics.get(i).id()), new Inside(art, side, width, height))).toList();
    }

    /// The same with whole words in the visitor's text size, beside pictures that are as large as titles of two lines leave room for. Where
    /// that is little, longer titles take more lines beside pictures that are about square.
    ///
    /// @return nothing where there is no room for pictures
    public static Optional<List<Button>> pictured(View view, List<Topic> topics, Set<Topic.Id> read, double width, double height) {
        return pictured(view, topics, width, height).map(pictured -> IntStream.range(0, topics.size()).mapToObj(i ->
                row(view, topics.get(i), pictured.titles().get(i), read.contains(topics.get(i).id()), pictured.inside())).toList());
    }

    /// Whether there is room for that.
    public static boolean havePictures(View view, List<Topic> topics, double width, double height) {
        return pictured(view, topics, width, height).isPresent();
    }

    private static Optional<Pictured> pictured(View view, List<Topic> topics, double width, double height) {
        double square = height * SQUARE;
        return Stream.concat(arts(height * WIDEST, square).mapToObj(art -> pictured(view, topics, width, height, art, FEW_LINES)),
                        arts(square, SMALLEST_PICTURE).mapToObj(art -> pictured(view, topics, width, height, art, Integer.MAX_VALUE)))
                .flatMap(Optional::stream).findFirst();
    }

    private static DoubleStream arts(double largest, double smallest) {
        return DoubleStream.iterate(Math.floor(largest), art -> art >= smallest, art -> art - STEP);
    }

    /// @param lines how many a title may have
    private static Optional<Pictured> pictured(View view, List<Topic> topics, double width, double height, double art, int lines) {
        double side = side(view);
        List<Laid> titles = topics.stream().map(topic -> view.type().balance(topic.tile().replace('\n', ' '), usual(view), width - art - 2 * side - 2)).toList();
        return Optional.of(new Pictured(titles, new Inside(art, side, width, height)))
                .filter(_ -> titles.stream().allMatch(title -> title.height() <= height && !title.isTorn() && title.lines().size() <= lines));
    }

    private record Pictured(List<Laid> titles, Inside inside) { }

    /// How high the longest title is that has a row of this height.
    public static double tallest(View view, List<Topic> topics, double width, double height) {
        return titles(view, topics, usual(view), width - 2 * side(view), height).stream().mapToDouble(Laid::height).max().orElse(0);
    }

    /// A row without a picture.
    static Button words(View view, Topic topic, Laid title, boolean read, double side, double width, double height) {
        return row(view, topic, title, read, new Inside(0, side, width, height));
    }

    /// @param art  how wide the picture is; 0 for none
    /// @param side from the picture to the words
    private record Inside(double art, double side, double width, double height) { }

    private static Button row(View view, Topic topic, Laid title, boolean read, Inside inside) {
        double art = inside.art();
        double width = inside.width();
        double height = inside.height();
        Pane graphic = Put.pane(width, height);
        if (art > 0) {
            Put.at(graphic, view.pictures().lead(topic.art(), topic.family(), view.comfort().contrast(), art, height), 0, 0);
        }
        Put.at(graphic, title.show(), art + inside.side(), (height - title.height()) / 2);
        if (read) {
            StackPane mark = Put.sized(new StackPane(new Icon("check", 30)), MARK, MARK);
            mark.setAlignment(Pos.CENTER);
            mark.getStyleClass().add("read-mark");
            Put.at(graphic, mark, art > 0 ? 6 : width - MARK - 6, height - MARK - 6);
        }
        return Tile.around(view, topic, read, graphic, width, height);
    }

    /// As they were broken by hand, or in the largest text in which all of them stay in their rows.
    private static List<Laid> titles(View view, List<Topic> topics, Type style, double room, double height) {
        List<Laid> written = topics.stream().map(topic -> view.title(topic.tile(), style, room)).toList();
        if (written.stream().allMatch(title -> title.height() <= height && title.used() <= room)) {
            return written;
        }
        return Label.alike(view, topics.stream().map(topic -> topic.tile().replace('\n', ' ')).toList(), style, room, height);
    }

    private static double widest(List<Laid> titles) {
        return titles.stream().mapToDouble(Laid::used).max().orElse(0);
    }

    private static double side(View view) {
        return small(view) ? 12 : 24;
    }

    private static Type usual(View view) {
        return small(view) ? Type.TILE_TIGHT : Type.TILE;
    }

    private static boolean small(View view) {
        return view.layout().isLow() || view.is(Form.COMPACT);
    }
}
