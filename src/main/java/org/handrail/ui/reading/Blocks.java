package org.handrail.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.handrail.content.Block;
import org.handrail.content.Card;
import org.handrail.content.Guide;
import org.handrail.content.Line;
import org.handrail.content.Prose;
import org.handrail.content.Span;
import org.handrail.content.Topic;
import org.handrail.content.Word;
import org.handrail.session.Place;
import org.handrail.ui.Form;
import org.handrail.ui.View;
import org.handrail.ui.parts.Cards;
import org.handrail.ui.parts.KeyPointCard;
import org.handrail.ui.type.Type;
import org.handrail.ui.type.Typesetter;

/// From a card's blocks to pieces, for one width.
///
/// @param type    sets text in the language of the topic, which may not be that of the interface
/// @param height  of a page; what is higher is told in lines, which can be parted
/// @param touched what to do with a word to know
public record Blocks(View view, Guide guide, Typesetter type, Topic topic, Card card, double width,
                     double height, BiConsumer<Word.Id, Node> touched) {

    private static final double BETWEEN = 20;
    private static final double MOST_PICTURE = 400;
    private static final double LEAST_PICTURE = 230;
    private static final double LEAST_SMALL_PICTURE = 180;

    /// @param withKeyPoint whether key points stand in the text, because no column beside it has room for them
    public List<Piece> pieces(boolean withKeyPoint) {
        var pieces = new ArrayList<Piece>();
        var blocks = card.blocksFor(view.reader()).stream()
                .filter(block -> withKeyPoint || !(block instanceof Block.KeyPoint)).toList();
        double left = height - BETWEEN - words(blocks);
        if (left < leastPicture()) {
            left = height - BETWEEN - words(blocks.stream().filter(block -> !(block instanceof Block.KeyPoint)).toList());
        }
        for (Block block : blocks) {
            pieces.addAll(of(block, left));
        }
        return pieces;
    }

    /// How high all but the pictures is.
    private double words(List<Block> blocks) {
        return blocks.stream().filter(block -> !(block instanceof Block.Figure)).flatMap(block -> of(block, 0).stream())
                .mapToDouble(piece -> piece.height() + piece.gap()).sum();
    }

    private double leastPicture() {
        return view.is(Form.COMPACT) ? LEAST_SMALL_PICTURE : LEAST_PICTURE;
    }

    /// @param left what the words of the card leave for its picture, if all is to stand on one page, or all but the key point
    private List<Piece> of(Block block, double left) {
        return switch (block) {
            case Block.Paragraph p -> List.of(text(p.text(), Type.READ, betweenParagraphs()));
            case Block.KeyPoint p -> keyPoint(p);
            case Block.Bullets b -> b.lines().stream().map(this::bullet).toList();
            case Block.Steps s -> IntStream.range(0, s.lines().size()).mapToObj(i -> step(i, s.lines().get(i))).toList();
            case Block.Pictured p -> new PicturedRows(view, type, topic, width, touched).of(p);
            case Block.Figure f -> figure(f, left);
            case Block.Table t -> view.tablesApart() ? List.of() : new TableRows(view, topic.family(), width).of(t,
                    row -> view.kiosk().go(new Place.Row(topic.id(), card.id(), t.id(), row.id())));
            case Block.People p -> PeopleRow.pieces(view, type, p, width, height);
            case Block.FromSite s -> fromSite(s.what());
            case Block.Sources _ -> sources();
            case Block.Depths _, Block.Treatments _, Block.Walk _, Block.Path _, Block.Checks _, Block.Places _ -> List.of();
        };
    }

    /// Half a line more than between lines (WCAG 1.4.8).
    private double betweenParagraphs() {
        return type.lineHeight(Type.READ) / 2;
    }

    private List<Piece> keyPoint(Block.KeyPoint point) {
        Piece card = whole(() -> KeyPointCard.of(view, point, width, touched), point.text().plain());
        return card.height() <= height ? List.of(card)
                : List.of(text(point.title(), Type.POINT_TITLE, BETWEEN).leading(), text(point.text(), Type.READ, 4));
    }

    private Piece text(Prose prose, Type style, double gap) {
        return Piece.Lines.of(prose, some -> type.fill(some, style, width), gap, touched);
    }

    private Piece bullet(Line line) {
        return marked(line.text(), 36, () -> Cards.bullet(7), 10);
    }

    private Piece step(int index, Line line) {
        return marked(line.text(), 76, () -> Cards.number(view, index + 1, Cards.disc(view, 52)), 16);
    }

    private Piece marked(Prose text, double indent, Supplier<Node> mark, double gap) {
        return Piece.Lines.of(text, some -> type.fill(some, Type.READ, width - indent), gap, touched).marked(indent, mark);
    }

    /// Titles with their addresses: as text, since a kiosk has no network to open them with.
    private List<Piece> sources() {
        return guide.sourceList().values().stream().sorted(Comparator.comparing(source -> source.id().value()))
                .map(source -> text(new Prose(List.of(new Span.Strong(source.title() + "\n"), new Span.Plain(source.address()))),
                        Type.CAPTION, 14)).toList();
    }

    private List<Piece> figure(Block.Figure figure, double left) {
        double usual = Math.min(height, Math.min(MOST_PICTURE, width * 0.6));
        double most = left < leastPicture() ? usual : Math.min(usual, left);
        var pieces = new ArrayList<>(new LabelledPicture(view, type, topic.family(), figure.picture(), width, most).pieces(BETWEEN));
        figure.caption().ifPresent(caption -> pieces.add(text(caption, Type.CAPTION, 8)));
        return pieces;
    }

    /// What the clinic says of itself, in its own words from its settings.
    private List<Piece> fromSite(Block.SiteFact what) {
        var site = view.site().site();
        var lines = new ArrayList<Piece>();
        switch (what) {
            case TEAM -> {
                site.program().ifPresent(program -> {
                    lines.add(text(strong(program.name()), Type.READ, BETWEEN).leading());
                    lines.add(text(Prose.of(program.sentence()), Type.READ, 4));
                });
                site.contacts().forEach(contact -> lines.add(
                        bullet(new Line(Prose.of(view.say("site.contact", contact.who(), contact.how())), List.of()))));
            }
            case STUDIES -> {
                if (!site.studiesFor().isEmpty()) {
                    lines.add(text(Prose.of(view.say("site.studies")), Type.READ, BETWEEN).leading());
                    site.studiesFor().forEach(group -> lines.add(bullet(new Line(Prose.of(group), List.of()))));
                }
                site.studiesContact().ifPresent(contact -> lines.add(
                        text(Prose.of(view.say("site.studies.contact", contact)), Type.READ, BETWEEN)));
            }
        }
        return lines;
    }

    private static Prose strong(String text) {
        return new Prose(List.of(new Span.Strong(text)));
    }

    private Piece whole(Supplier<? extends Node> node, String words) {
        Node measured = node.get();
        return new Piece.Whole(node::get, measured.prefHeight(-1), BETWEEN, Piece.count(words));
    }
}
