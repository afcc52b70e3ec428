package org.handrail.ui.type;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import org.handrail.content.Word;

/// Text broken into lines, ready to be shown: as a whole, or some lines on this page and the rest on the next.
///
/// @param width     the width it was broken for, in design px
/// @param line      the height of a line, in design px
/// @param direction from which side it is written, whatever it stands in
/// @param plain     the words alone, for accessible texts and for counting
public record Laid(List<List<Run>> lines, double width, double line, NodeOrientation direction, String plain) {

    /// An address also ends a word where the next one follows a sign of it.
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+|(?<=[./?=&_])(?=\\p{L})");

    public Laid {
        lines = List.copyOf(lines);
    }

    /// Whole pixels, as [Words] takes them.
    public double height() {
        return Math.ceil(lines.size() * line);
    }

    /// The width of the longest line.
    public double used() {
        return lines.stream().mapToDouble(LineBreaker::width).max().orElse(0);
    }

    /// How many characters its longest line has.
    public int longest() {
        return lines.stream().mapToInt(line -> Words.text(line).strip().length()).max().orElse(0);
    }

    /// How far apart its lines stand, in sizes of its font.
    public double spacing() {
        return lines.stream().flatMap(List::stream).mapToDouble(run -> line / run.face().font().getSize()).min()
                .orElse(Double.MAX_VALUE);
    }

    /// Whether there are words to know in it.
    public boolean hasWords() {
        return lines.stream().flatMap(List::stream).anyMatch(run -> run.word().isPresent());
    }

    /// Whether a word had to be broken between its letters.
    public boolean isTorn() {
        return BETWEEN_WORDS.split(String.join(" ", lines.stream().map(Words::text).toList()).strip()).length
                > BETWEEN_WORDS.split(plain.strip()).length;
    }

    /// The first lines that fit a height; none where there is no room.
    public Laid head(double height) {
        return part(0, Math.clamp((int) (height / line), 0, lines.size()));
    }

    /// What follows the first `count` lines.
    public Laid tail(int count) {
        return part(count, lines.size());
    }

    public Words show() {
        return new Words(this, Pos.TOP_LEFT, (_, _) -> { });
    }

    public Words show(Pos alignment) {
        return new Words(this, alignment, (_, _) -> { });
    }

    /// Its lines about their middle, no wider than the longest of them: so it stands beside an icon.
    public Words centred() {
        return new Words(new Laid(lines, used(), line, direction, plain), Pos.TOP_CENTER, (_, _) -> { });
    }

    /// The one heading of its screen: what the screen is called, for those who listen and for whoever looks it over.
    public Words heading() {
        return show().asHeading();
    }

    /// @param touched what to do with a word to know that is touched, and the node it stands in
    public Words show(BiConsumer<Word.Id, Node> touched) {
        return new Words(this, Pos.TOP_LEFT, touched);
    }

    private Laid part(int from, int to) {
        return new Laid(lines.subList(from, to), width, line, direction, plain(from, to));
    }

    /// The words of some lines as they were written: an address goes on in the next line without a space.
    private String plain(int from, int to) {
        String all = DirectionalMarks.removed(plain);
        int start = 0;
        int end = 0;
        for (int i = 0; i < to; i++) {
            String words = Words.text(lines.get(i)).strip();
            int at = all.indexOf(words, end);
            start = i == from ? at : start;
            end = at + words.length();
        }
        return from == to ? "" : all.substring(start, end);
    }
}
