package org.handrail.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.handrail.content.Topic;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// A topic as a low row: its picture at the reading start, its title beside it.
public final class RowTile {

    private static final double SIDE = 12;
    private static final double MARK = 44;

    /// Below this a picture would be a crumb.
    private static final double SMALLEST_PICTURE = 56;

    private RowTile() { }

    /// @param art how wide the picture is, 0 for none
    public static Button of(View view, Topic topic, boolean read, double art, double width, double height) {
        Pane graphic = Put.pane(width, height);
        if (art > 0) {
            Put.at(graphic, view.pictures().panel(topic.art(), topic.family(), view.comfort().contrast(), art, height), 0, 0);
        }
        Laid title = title(view, topic, width - art - 2 * SIDE, height);
        Put.at(graphic, title.show(), art + SIDE, (height - title.height()) / 2);
        if (read) {
            StackPane mark = Put.sized(new StackPane(new Icon("check", 30)), MARK, MARK);
            mark.setAlignment(Pos.CENTER);
            mark.getStyleClass().add("read-mark");
            Put.at(graphic, mark, art > 0 ? 6 : width - MARK - 6, height - MARK - 6);
        }
        return Tile.around(view, topic, read, graphic, width, height);
    }

    /// How wide the pictures of these topics may be, so that all are alike and every title has room; 0 where there is none.
    public static double art(View view, Iterable<Topic> topics, double width, double height) {
        double words = 0;
        for (Topic topic : topics) {
            words = Math.max(words, title(view, topic, width - 2 * SIDE, height).used());
        }
        double art = Math.min(height * 1.3, width - words - 2 * SIDE - 2);
        return art < SMALLEST_PICTURE ? 0 : Math.floor(art);
    }

    /// As it was broken by hand, or in the largest text that stays in the row.
    private static Laid title(View view, Topic topic, double width, double height) {
        Laid title = view.title(topic.tile(), Type.TILE_TIGHT, width);
        return title.height() <= height && title.used() <= width ? title
                : Label.fit(view, topic.tile().replace('\n', ' '), Type.TILE_TIGHT, width, height);
    }
}
