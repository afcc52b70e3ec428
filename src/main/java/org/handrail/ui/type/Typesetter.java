package org.handrail.ui.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import org.handrail.content.Prose;
import org.handrail.content.Span;
import org.handrail.session.Comfort.TextSize;
import org.handrail.ui.type.Type.Weight;

/// Sets text of one language at one text size. FX thread only.
public record Typesetter(Locale language, TextSize size) {

    /// Between the baselines of more than one sentence, in sizes of the font: such a block of text wants more room between its
    /// lines than a title or a label (WCAG 1.4.8).
    private static final double BLOCK = 1.5;
    private static final Pattern MORE_THAN_ONE_SENTENCE = Pattern.compile("(?<!\\bSt)[.!?؟]\\s+\\S");

    private static final double ONE_LINE = Double.MAX_VALUE / 4;

    /// The longest line that an eye finds its way back from (WCAG 1.4.8).
    private static final int MOST_CHARACTERS = 80;

    /// Running text: lines are filled, but not beyond 80 characters.
    public Laid fill(Prose prose, Type type, double width) {
        List<Run> runs = runs(prose, type);
        Laid filled = laid(new LineBreaker(language).fill(runs, width), prose, type, width);
        double narrower = width;
        while (filled.longest() > MOST_CHARACTERS && narrower > width / 2 && width < ONE_LINE) {
            narrower -= lineHeight(type) / 2;
            filled = laid(new LineBreaker(language).fill(runs, narrower), prose, type, width);
        }
        return filled;
    }

    public Laid fill(String text, Type type, double width) {
        return fill(Prose.of(text), type, width);
    }

    /// A few sentences of a lead: each line ends with a sentence where that takes no more lines.
    public Laid sentences(String text, Type type, double width) {
        var lines = new ArrayList<String>();
        for (Prose one : Prose.of(text).sentences()) {
            String sentence = one.plain();
            String longer = lines.isEmpty() ? sentence : lines.getLast() + " " + sentence;
            if (!lines.isEmpty() && longer.length() <= MOST_CHARACTERS && line(longer, type).used() <= width) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(sentence);
            }
        }
        Laid filled = fill(text, type, width);
        Laid whole = fill(String.join("\n", lines), type, width);
        return whole.lines().size() <= filled.lines().size() ? whole : filled;
    }

    /// Titles and labels: lines are about equally long.
    public Laid balance(Prose prose, Type type, double width) {
        return laid(new LineBreaker(language).balance(runs(prose, type), width), prose, type, width);
    }

    public Laid balance(String text, Type type, double width) {
        return balance(Prose.of(text), type, width);
    }

    /// One line, however long it is.
    public Laid line(String text, Type type) {
        return fill(text, type, ONE_LINE);
    }

    /// How high a line of this type is, in design px, where it is no block of text.
    public double lineHeight(Type type) {
        return Faces.of(type, language, size).line();
    }

    private Laid laid(List<List<Run>> lines, Prose prose, Type type, double width) {
        NodeOrientation direction = Direction.of(language, prose.plain());
        boolean block = lines.size() > 1 && !type.isClose() && (isRunning(type) || MORE_THAN_ONE_SENTENCE.matcher(prose.plain()).find());
        List<List<Run>> apart = block ? lines.stream().map(line -> line.stream().map(run -> run.apart(BLOCK)).toList()).toList() : lines;
        List<List<Run>> shown = direction == NodeOrientation.LEFT_TO_RIGHT ? apart : apart.stream().map(Typesetter::marked).toList();
        Face face = Faces.of(type, language, size);
        return new Laid(shown, width, (block ? face.apart(BLOCK) : face).line(), direction, prose.plain().replace('\n', ' '));
    }

    /// Whether it stands apart like a block however short it is; large text needs the room for its letters.
    private boolean isRunning(Type type) {
        return type.isRunning() && size == TextSize.NORMAL;
    }

    private static List<Run> marked(List<Run> line) {
        return line.stream().map(run -> run.withText(DirectionalMarks.set(run.text()))).toList();
    }

    private List<Run> runs(Prose prose, Type type) {
        return prose.spans().stream().map(span -> switch (span) {
            case Span.Plain(String text) -> new Run(text, Faces.of(type, language, size), Optional.empty());
            case Span.Strong(String text) -> new Run(text, Faces.of(type, Weight.BOLD, language, size), Optional.empty());
            case Span.WordToKnow(String text, var word) ->
                    new Run(text, Faces.of(type, Weight.SEMIBOLD, language, size), Optional.of(word));
        }).toList();
    }
}
