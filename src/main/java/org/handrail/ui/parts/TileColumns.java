package org.handrail.ui.parts;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import org.handrail.content.Topic;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.View;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// Topics on a small panel in the largest text: words alone, each column as wide as its words ask for, so that all of them keep
/// their size.
///
/// @param height of each tile
public record TileColumns(View view, List<Topic> topics, int columns, double gap, double height) {

    private static final double SIDE = 8;
    private static final double EVEN_SIDE = 12;
    private static final double STEP = 8;

    /// @param width of all columns
    public void at(Pane room, Set<Topic.Id> read, double top, double width) {
        Typesetter type = view.typeThat(size -> needed(size) <= width);
        double spare = (width - needed(type)) / columns;
        double x = 0;
        for (int column = 0; column < columns; column++) {
            double wide = width(type, column) + spare;
            for (int i = column; i < topics.size(); i += columns) {
                Laid title = type.balance(words(i), Type.TILE_TIGHT, wide - 2 * SIDE);
                Put.at(room, RowTile.words(view, topics.get(i), title, read.contains(topics.get(i).id()), SIDE, wide, height), x,
                        top + (double) (i / columns) * (height + gap));
            }
            x += wide + gap;
        }
    }

    /// Whether equal columns would take their size from large words, or have no room for usual ones.
    public boolean areNeeded(double width) {
        double each = (width - (columns - 1) * gap) / columns;
        return (view.largestText() || view.comfort().text() == TextSize.NORMAL) && needed(view.type()) <= width
                && topics.stream().anyMatch(topic -> narrowest(view.type(), topic.tile().replace('\n', ' ')) > each - 2 * EVEN_SIDE);
    }

    private double needed(Typesetter type) {
        return IntStream.range(0, columns).mapToDouble(column -> width(type, column)).sum() + (columns - 1) * gap;
    }

    private double width(Typesetter type, int column) {
        return IntStream.iterate(column, i -> i < topics.size(), i -> i + columns).mapToDouble(i -> narrowest(type, words(i))).max().orElse(0)
                + 2 * SIDE;
    }

    private double narrowest(Typesetter type, String words) {
        double width = Stream.of(words.split(" ")).mapToDouble(word -> type.line(word, Type.TILE_TIGHT).used()).max().orElse(0) + 1;
        Laid laid = type.balance(words, Type.TILE_TIGHT, width);
        while (laid.isTorn() || laid.height() > height) {
            width += STEP;
            laid = type.balance(words, Type.TILE_TIGHT, width);
        }
        return width;
    }

    private String words(int topic) {
        return topics.get(topic).tile().replace('\n', ' ');
    }
}
