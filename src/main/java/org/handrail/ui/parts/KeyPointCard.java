package org.handrail.ui.parts;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.handrail.content.Block.KeyPoint;
import org.handrail.content.Word;
import org.handrail.ui.View;
import org.handrail.ui.art.Icon;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;

/// The one thing to remember, on a honey ground with a bar at its side. A title that is no sentence says of what kind it is.
public final class KeyPointCard {

    private static final double START = 52;
    private static final double END = 28;
    private static final double TOP = 28;
    private static final double ICON = 36;
    private static final double GAP = 12;

    private KeyPointCard() { }

    public static Pane of(View view, KeyPoint point, double width, BiConsumer<Word.Id, Node> touched) {
        double room = width - START - END;
        boolean titled = point.isSentence();
        Laid label = titled ? view.type().line(view.say("reader.keypoint"), Type.LABEL)
                : view.type().balance(point.title(), Type.LABEL, room - ICON - GAP);
        Laid title = view.type().fill(point.title(), Type.POINT_TITLE, room);
        Laid text = view.type().fill(point.text(), Type.POINT, room);
        HBox head = new HBox(GAP, new Icon(titled ? "star" : "info", ICON), label.show());
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("callout-label");
        double headHeight = Math.max(ICON, label.height());
        double height = TOP + headHeight + 12 + (titled ? title.height() + 8 : 0) + text.height() + TOP + 4;
        Pane card = Put.pane(width, Math.ceil(height), "callout");
        Region bar = Put.sized(new Region(), 12, height - 2 * TOP);
        bar.getStyleClass().add("callout-bar");
        Put.at(card, bar, 20, TOP);
        Put.at(card, Put.sized(head, room, headHeight), START, TOP);
        double y = TOP + headHeight + 12;
        if (titled) {
            Put.at(card, title.show(touched), START, y);
            y += title.height() + 8;
        }
        Put.at(card, text.show(touched), START, y);
        return card;
    }
}
