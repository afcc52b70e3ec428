package org.handrail.ui.parts;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.handrail.content.Topic;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The topics on the home screen: a title above its picture, in the colours of its family.
public final class Tile {

    /// Below this a picture would be a crumb; it stands beside large words then.
    private static final double SMALLEST_PICTURE = 80;

    private Tile() { }

    /// @param read the topics that were read before
    public static List<Button> of(View view, List<Topic> topics, Set<Topic.Id> read, double width, double height) {
        double top = view.is(Form.COMPACT) ? 14 : 20;
        List<Laid> titles = topics.stream().map(topic -> title(view, topic, width, height - 2 * top)).toList();
        if (titles.stream().anyMatch(title -> height - top - title.height() - 4 < SMALLEST_PICTURE)) {
            return RowTile.of(view, topics, read, width, height);
        }
        return IntStream.range(0, topics.size()).mapToObj(i -> tile(view, topics.get(i), titles.get(i),
                read.contains(topics.get(i).id()), width, height)).toList();
    }

    private static Button tile(View view, Topic topic, Laid title, boolean read, double width, double height) {
        boolean compact = view.is(Form.COMPACT);
        double top = compact ? 14 : 20;
        Pane graphic = Put.pane(width, height);
        double artHeight = Math.min(height * 0.616, height - top - title.height() - 4);
        Put.at(graphic, view.pictures().tile(topic.art(), topic.family(), view.comfort().contrast(), width, artHeight), 0,
                height - artHeight);
        Put.at(graphic, title.show(), side(view), top);
        if (read) {
            Node pill = readPill(view, compact);
            Put.at(graphic, pill, compact ? 12 : 20, height - (compact ? 12 + 48 : 20 + 48));
        }
        return around(view, topic, read, graphic, width, height);
    }

    private static Laid title(View view, Topic topic, double width, double height) {
        Type style = view.is(Form.COMPACT) ? Type.TILE_TIGHT : Type.TILE;
        double room = width - side(view) - (view.is(Form.COMPACT) ? 4 : 8);
        Laid asWritten = view.title(topic.tile(), style, room);
        return asWritten.height() <= height && !asWritten.isTorn() ? asWritten
                : Label.fit(view, topic.title(), style, room, height);
    }

    /// Whether every title stays whole in a tile of this size, with a picture below it.
    public static boolean haveRoom(View view, List<Topic> topics, double width, double height) {
        double top = view.is(Form.COMPACT) ? 14 : 20;
        return topics.stream().map(topic -> title(view, topic, width, Double.MAX_VALUE))
                .noneMatch(title -> title.isTorn() || height - top - title.height() - 4 < SMALLEST_PICTURE);
    }

    private static double side(View view) {
        return view.is(Form.COMPACT) ? 12 : 24;
    }

    static Button around(View view, Topic topic, boolean read, Pane graphic, double width, double height) {
        Button tile = Buttons.around(graphic, "tile", spoken(view, topic, read), width, height,
                () -> view.kiosk().go(first(view, topic)));
        tile.getStyleClass().add(Cards.style(topic.family()));
        tile.setAccessibleHelp(topic.teaser());
        return tile;
    }

    /// Where a topic begins for whoever is reading.
    public static Place first(View view, Topic topic) {
        return new Place.Reading(topic.id(), topic.cardsFor(view.reader()).getFirst().id());
    }

    private static String spoken(View view, Topic topic, boolean read) {
        return read ? view.say("tile.read", topic.title()) : topic.title();
    }

    private static Node readPill(View view, boolean compact) {
        HBox pill = new HBox(8, new Icon("check", 32));
        pill.getStyleClass().add("read-pill");
        pill.setAlignment(Pos.CENTER);
        if (compact) {
            return Put.sized(pill, 48, 48);
        }
        Laid words = view.type().line(view.say("tile.read.mark"), Type.SMALL_STRONG);
        pill.getChildren().add(words.show());
        return Put.sized(pill, words.used() + 32 + 8 + 32, Math.max(48, words.height() + 6));
    }
}
