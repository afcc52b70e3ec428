package org.handrail.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.handrail.content.Prose;
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

    /// Whether it is said of what follows it, and so never ends a page.
    boolean leads();

    /// The same piece in two, the first no higher than `room`; empty when it cannot be parted there.
    ///
    /// @param whole a sentence no higher than this stays whole
    Optional<Cut> cut(double room, double whole);

    /// The same piece with no more free space above it than this.
    Piece below(double most);

    /// The same piece as a heading of what follows it.
    Piece leading();

    /// What stands for it where it begins any page but the first.
    ///
    /// @param most how high that page is
    default Piece atop(double most) {
        return this;
    }

    /// All parts of a piece.
    record Cut(Piece head, List<Piece> tail) {

        public Cut {
            tail = List.copyOf(tail);
        }
    }

    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /// Lines of text, with a mark before the first one: a bullet, a number or nothing.
    record Lines(Laid laid, double gap, double indent, Optional<Supplier<Node>> mark, BiConsumer<Word.Id, Node> touched,
                 Sentences sentences, boolean leads) implements Piece {

        /// Lines that are parted anywhere.
        public Lines(Laid laid, double gap, double indent, Optional<Supplier<Node>> mark, BiConsumer<Word.Id, Node> touched) {
            this(laid, gap, indent, mark, touched, Sentences.UNKNOWN, false);
        }

        /// A text that is parted between its sentences, as far as they find room.
        ///
        /// @param set breaks it into lines
        public static Lines of(Prose text, Function<Prose, Laid> set, double gap, BiConsumer<Word.Id, Node> touched) {
            return new Lines(set.apply(text), gap, 0, Optional.empty(), touched, new Sentences(text.sentences(), set), false);
        }

        /// The same text behind a mark.
        public Lines marked(double behind, Supplier<Node> with) {
            return new Lines(laid, gap, behind, Optional.of(with), touched, sentences, leads);
        }

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
            return new Lines(laid, Math.min(gap, most), indent, mark, touched, sentences, leads);
        }

        @Override
        public Piece leading() {
            return new Lines(laid, gap, indent, mark, touched, sentences, true);
        }

        @Override
        public Optional<Cut> cut(double room, double whole) {
            int fitting = sentences.fitting(room);
            if (fitting > 0) {
                return Optional.of(new Cut(head(sentences.first(fitting)), List.of(tail(sentences.after(fitting)))));
            }
            Optional<Sentences> first = sentences.many() ? Optional.of(sentences.first(1)) : Optional.empty();
            Laid parted = first.map(Sentences::laid).orElse(laid);
            Laid head = parted.head(room);
            int lines = head.lines().size();
            if (parted.height() <= whole || lines == 0 || lines == parted.lines().size()) {
                return Optional.empty();
            }
            var rest = new ArrayList<Piece>();
            rest.add(tail(parted.tail(lines), Sentences.UNKNOWN));
            first.ifPresent(_ -> rest.add(tail(sentences.after(1))));
            return Optional.of(new Cut(new Lines(head, gap, indent, mark, touched), rest));
        }

        private Lines head(Sentences some) {
            return new Lines(some.laid(), gap, indent, mark, touched, some, false);
        }

        private Lines tail(Sentences some) {
            return tail(some.laid(), some);
        }

        private Lines tail(Laid lines, Sentences some) {
            return new Lines(lines, 0, indent, Optional.empty(), touched, some, false);
        }
    }

    /// Anything else, whole.
    ///
    /// @param again the same with what it belongs to, as it begins a page; empty where it says that already
    record Whole(Supplier<Node> node, double height, double gap, int words, boolean leads, Optional<Piece> again) implements Piece {

        public Whole(Supplier<Node> node, double height, double gap, int words) {
            this(node, height, gap, words, Optional.empty());
        }

        public Whole(Supplier<Node> node, double height, double gap, int words, Optional<Piece> again) {
            this(node, height, gap, words, false, again);
        }

        @Override
        public Node show() {
            return node.get();
        }

        @Override
        public Piece below(double most) {
            return new Whole(node, height, Math.min(gap, most), words, leads, again);
        }

        @Override
        public Piece atop(double most) {
            return again.filter(piece -> piece.height() <= most).orElse(this);
        }

        @Override
        public Piece leading() {
            return new Whole(node, height, gap, words, true, again);
        }

        @Override
        public Optional<Cut> cut(double room, double whole) {
            return Optional.empty();
        }
    }
}
