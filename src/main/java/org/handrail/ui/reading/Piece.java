package org.handrail.ui.reading;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.handrail.content.Word;
import org.handrail.ui.parts.Put;
import org.handrail.ui.type.Laid;

/// What keeps together on a page, if it can.
public sealed interface Piece {

    double height();

    /// Free space above it, unless it begins a page.
    double gap();

    /// How many words it adds to what is read.
    int words();

    Node show();

    /// The same piece in two, the first no higher than `room`; empty when it cannot be parted there.
    Optional<Cut> cut(double room);

    /// The same piece with no more free space above it than this.
    Piece below(double most);

    /// What stands for it where it begins any page but the first.
    ///
    /// @param most how high that page is
    default Piece atop(double most) {
        return this;
    }

    /// Both parts of a piece.
    record Cut(Piece head, Piece tail) { }

    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /// Lines of text, with a mark before the first one: a bullet, a number or nothing.
    record Lines(Laid laid, double gap, double indent, Optional<Supplier<Node>> mark,
                 BiConsumer<Word.Id, Node> touched) implements Piece {

        @Override
        public double height() {
            return laid.height();
        }

        @Override
        public int words() {
            return count(laid.plain());
        }

        @Override
        public Node show() {
            Pane pane = Put.pane(indent + laid.width(), laid.height());
            mark.ifPresent(node -> {
                Node shown = node.get();
                double high = Math.max(shown.prefHeight(-1), 0);
                Put.at(pane, shown, 0, (laid.line() - high) / 2);
            });
            Put.at(pane, laid.show(touched), indent, 0);
            return pane;
        }

        @Override
        public Piece below(double most) {
            return new Lines(laid, Math.min(gap, most), indent, mark, touched);
        }

        @Override
        public Optional<Cut> cut(double room) {
            Laid head = laid.head(room);
            int fitting = head.lines().size();
            if (fitting == 0 || fitting == laid.lines().size()) {
                return Optional.empty();
            }
            return Optional.of(new Cut(new Lines(head, gap, indent, mark, touched),
                    new Lines(laid.tail(fitting), 0, indent, Optional.empty(), touched)));
        }
    }

    /// Anything else, whole.
    ///
    /// @param again the same with what it belongs to, as it begins a page; empty where it says that already
    record Whole(Supplier<Node> node, double height, double gap, int words, Optional<Piece> again) implements Piece {

        public Whole(Supplier<Node> node, double height, double gap, int words) {
            this(node, height, gap, words, Optional.empty());
        }

        @Override
        public Node show() {
            return node.get();
        }

        @Override
        public Piece below(double most) {
            return new Whole(node, height, Math.min(gap, most), words, again);
        }

        @Override
        public Piece atop(double most) {
            return again.filter(piece -> piece.height() <= most).orElse(this);
        }

        @Override
        public Optional<Cut> cut(double room) {
            return Optional.empty();
        }
    }
}
