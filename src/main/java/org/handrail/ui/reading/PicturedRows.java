package org.handrail.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.handrail.content.Block;
import org.handrail.content.Topic;
import org.handrail.content.Word;
import org.handrail.ui.View;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// Lines with a small picture each, two beside each other where there is room.
record PicturedRows(View view, Typesetter type, Topic topic, double width, BiConsumer<Word.Id, Node> touched) {

    private static final double PLATE_WIDTH = 112;
    private static final double PLATE_HEIGHT = 100;

    List<Piece> of(Block.Pictured pictured) {
        int columns = width >= 760 && view.comfort().text().reading() < 1.5 ? 2 : 1;
        double column = (width - (columns - 1) * 24) / columns;
        var rows = new ArrayList<Piece>();
        for (int i = 0; i < pictured.lines().size(); i += columns) {
            rows.add(row(pictured.lines().subList(i, Math.min(i + columns, pictured.lines().size())), column));
        }
        return rows;
    }

    private Piece row(List<Block.PicturedLine> lines, double column) {
        double room = column - PLATE_WIDTH - 20;
        List<Laid> texts = lines.stream().map(line -> type.balance(line.text(), Type.CAPTION, room)).toList();
        double height = texts.stream().mapToDouble(Laid::height).reduce(PLATE_HEIGHT, Math::max);
        int words = texts.stream().mapToInt(laid -> Piece.count(laid.plain())).sum();
        return new Piece.Whole(() -> {
            Pane pane = Put.pane(width, height);
            for (int i = 0; i < lines.size(); i++) {
                double x = i * (column + 24);
                Put.at(pane, view.pictures().plate(lines.get(i).art(), topic.family(), view.comfort().contrast(), PLATE_WIDTH,
                        PLATE_HEIGHT), x, (height - PLATE_HEIGHT) / 2);
                Put.at(pane, texts.get(i).show(touched), x + PLATE_WIDTH + 20, (height - texts.get(i).height()) / 2);
            }
            return pane;
        }, height, 14, words);
    }
}
